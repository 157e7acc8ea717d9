#pragma once

#include <QCoreApplication>

#include "core/common/result.h"
#include "domain/attendance.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::meetings {

/// Sign-ins and leaves of a meeting, and what its kind asks for. Writes plan rows on a ChangeSet of the caller; reads run in any thread.
class AttendanceRepository
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::AttendanceRepository)

public:
    explicit AttendanceRepository(Workspace &workspace) : m_workspace(workspace) {}

    /// What a kind of meeting says of attendance.
    struct KindRule {
        QuorumRule quorum = QuorumRule::None;
        QString dutyKind; ///< of the duty ledger; empty: attendance does not count there
    };
    Result<KindRule> ruleOf(const QString &kind) const;
    Outcome setRule(ChangeSet &changes, const QString &kind, const KindRule &rule) const;
    /// Minutes after the beginning that are no lateness yet; a setting of the office.
    int grace() const;

    Result<QList<SignIn>> signIns(qint64 meetingId, qint64 sessionId = 0) const; ///< in the order they were made; session 0: all
    Result<QList<Leave>> leaves(qint64 meetingId) const;

    qint64 add(ChangeSet &changes, const SignIn &signIn) const;
    void update(ChangeSet &changes, const SignIn &signIn) const;
    void remove(ChangeSet &changes, const SignIn &signIn) const;

    /// Stores a leave (id 0: a new one). An approved one for the whole meeting is noted on the attendee too, who keeps no seat.
    void store(ChangeSet &changes, qint64 meetingId, const Leave &leave, const Attendee &attendee) const;
    /// Takes a leave back.
    void remove(ChangeSet &changes, const Leave &leave, const Attendee &attendee) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
