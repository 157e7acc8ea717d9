#pragma once

#include "sdk/modulecontext.h"
#include "support/fakeinteraction.h"

namespace xz::test {

/// The host of one module for tests: registrations are kept, pages and prints that were asked for are recorded.
class FakeContext : public ModuleContext
{
public:
    explicit FakeContext(Workspace *workspace = nullptr) : m_workspace(workspace) {}

    struct Opened {
        QString id; ///< of the page or the print source
        QString table;
        qint64 record = 0;
        QList<qint64> ids;
        QString templateId;
        QVariantMap options;
    };

    Registries &registries() override { return m_registries; }
    void addRecordType(RecordType type) override { recordTypes.add(std::move(type)); }
    void addMigrations(const QString &resourceFolder) override { migrations << resourceFolder; }
    Workspace *workspace() override { return m_workspace; }
    FakeInteraction &interaction() override { return m_interaction; }
    void openPage(const QString &pageId, const QString &table, qint64 id) override { pages << Opened{pageId, table, id, {}, {}, {}}; }
    void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options) override
    {
        prints << Opened{sourceId, {}, 0, ids, templateId, options};
    }

    RecordTypes recordTypes;
    QStringList migrations;
    QList<Opened> pages;
    QList<Opened> prints;

private:
    Workspace *m_workspace;
    Registries m_registries;
    FakeInteraction m_interaction;
};

} // namespace xz::test
