#pragma once

#include <QCoreApplication>

#include "core/common/result.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::meetings {

/// Attendance of a meeting in the duty ledger: a record for each half day and member. Each points back to the first session of its half
/// day that was signed in to; planning it again changes only what is otherwise now.
class AttendanceLedger
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AttendanceLedger)

public:
    explicit AttendanceLedger(Workspace &workspace) : m_workspace(workspace) {}

    struct Summary {
        int halfDays = 0;
        int records = 0;
        QString kind; ///< of the ledger
    };
    /// Plans the records. BadInput when nobody signed in, or when this kind of meeting does not count.
    Result<Summary> plan(ChangeSet &changes, qint64 meetingId) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
