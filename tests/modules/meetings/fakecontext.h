#pragma once

#include "sdk/modulecontext.h"
#include "support/fakeinteraction.h"

namespace xz::meetings::test {

/// A host that records what a page asks for.
class FakeContext : public ModuleContext
{
public:
    explicit FakeContext(Workspace *workspace) : m_workspace(workspace) {}

    struct Opened {
        QString page, table;
        qint64 id = 0;
    };
    struct Printed {
        QString source, printTemplate;
        QList<qint64> ids;
        QVariantMap options;
    };
    QList<Opened> opened;
    QList<Printed> printed;
    xz::test::FakeInteraction answers;

    Registries &registries() override { return m_registries; }
    void addRecordType(RecordType) override {}
    void addMigrations(const QString &) override {}
    Workspace *workspace() override { return m_workspace; }
    Interaction &interaction() override { return answers; }
    void openPage(const QString &pageId, const QString &table, qint64 id) override { opened.append({pageId, table, id}); }
    void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options) override
    {
        printed.append({sourceId, templateId, ids, options});
    }

private:
    Workspace *m_workspace;
    Registries m_registries;
};

} // namespace xz::meetings::test
