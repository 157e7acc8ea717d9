#pragma once

#include <QCoreApplication>

namespace xz {
class ModuleContext;
class Page;
}

namespace xz::meetings {

/// What follows a meeting, from the window: duty ledger, bulletin, archive. Long work runs off the GUI thread with progress.
class AfterActions
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AfterActions)

public:
    AfterActions(ModuleContext &context, Page &page) : m_context(context), m_page(page) {}

    /// Asks for a leave and stores it.
    void noteLeave(qint64 meeting);
    void writeMinutes(qint64 meeting);
    void printMinutes(qint64 meeting);
    void recordAttendance(qint64 meeting);
    void printBulletin(qint64 meeting);
    void saveBundle(qint64 meeting);
    void saveFolder(qint64 meeting);

private:
    void bundle(qint64 meeting, const QString &path, bool asFolder);

    ModuleContext &m_context;
    Page &m_page;
};

} // namespace xz::meetings
