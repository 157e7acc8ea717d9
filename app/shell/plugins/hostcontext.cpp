#include "shell/plugins/hostcontext.h"

#include "shell/navigator.h"

namespace xz {

HostContext::HostContext(ShellState &state, QString moduleId) : m_state(state), m_moduleId(std::move(moduleId)) {}

Registries &HostContext::registries()
{
    return m_accepted ? m_state.registries : m_own;
}

void HostContext::addRecordType(RecordType type)
{
    if (m_accepted)
        m_state.recordTypes.add(std::move(type));
    else
        m_types << std::move(type);
}

void HostContext::addMigrations(const QString &resourceFolder)
{
    (m_accepted ? m_state.chains : m_chains) << MigrationChain{m_moduleId, resourceFolder};
}

Workspace *HostContext::workspace()
{
    return m_state.workspace.get();
}

Interaction &HostContext::interaction()
{
    return *m_state.interaction;
}

void HostContext::openPage(const QString &pageId, const QString &table, qint64 id)
{
    if (m_state.navigator)
        m_state.navigator->openPage(pageId, table, id);
}

void HostContext::openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options)
{
    if (m_state.navigator)
        m_state.navigator->openPrint(sourceId, ids, templateId, options);
}

void HostContext::accept()
{
    if (m_accepted)
        return;
    m_accepted = true;
    m_state.registries.append(m_own);
    for (const RecordType &type : std::as_const(m_types))
        m_state.recordTypes.add(type);
    m_state.chains += m_chains;
    m_own = {};
    m_types.clear();
    m_chains.clear();
}

} // namespace xz
