#pragma once

#include "sdk/modulecontext.h"
#include "shell/shellstate.h"

namespace xz {

/// A module's view of the shell. What it registers is held back until accept(), so that a module that fails leaves nothing behind.
class XZSHELL_EXPORT HostContext : public ModuleContext
{
public:
    HostContext(ShellState &state, QString moduleId);

    Registries &registries() override;
    void addRecordType(RecordType type) override;
    void addMigrations(const QString &resourceFolder) override;
    Workspace *workspace() override;
    Interaction &interaction() override;
    void openPage(const QString &pageId, const QString &table, qint64 id) override;
    void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options) override;

    /// Hands everything registered so far to the shell; later calls of registries() answer the shell's.
    void accept();

private:
    ShellState &m_state;
    QString m_moduleId;
    Registries m_own;
    QList<RecordType> m_types;
    QList<MigrationChain> m_chains;
    bool m_accepted = false;
};

} // namespace xz
