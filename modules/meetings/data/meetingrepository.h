#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include "core/common/result.h"
#include "core/records/changeset.h"
#include "domain/meeting.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// Meetings with sessions, agenda, halls, zones and attendees: rows ↔ structs. Reads may run in any thread. Writes plan rows on a
/// ChangeSet of the caller, so that one commit holds everything.
class MeetingRepository
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::MeetingRepository)

public:
    explicit MeetingRepository(Workspace &workspace);

    /// Newest first, with counts of sessions, attendees and seated people.
    Result<QList<MeetingSummary>> list() const;
    Result<Meeting> meeting(qint64 id) const; ///< NotFound when there is none
    Result<MeetingData> load(qint64 id) const;
    Result<QList<Session>> sessions(qint64 meetingId) const;      ///< in order
    Result<QList<AgendaItem>> agenda(qint64 meetingId) const;     ///< in order
    Result<QList<Hall>> halls(qint64 meetingId) const;            ///< in order, areas with their flags
    Result<QList<Zone>> zones(qint64 meetingId) const;            ///< in order of precedence
    Result<QList<Attendee>> attendees(qint64 meetingId) const;    ///< by strokes
    /// Names of the kinds in order; `aliases` answers their English words instead.
    Result<QStringList> kinds(bool aliases = false) const;

    /// Adds a meeting with all it holds. Ids in `data` only tie zones to areas: new ones are given. Answers the meeting's id.
    qint64 add(ChangeSet &changes, MeetingData data) const;
    /// Writes what differs. New parts carry ids unknown to `before` (negative ones tie new zones to new areas); parts that are missing
    /// in `after` are removed: people in a removed area lose their seats in every version.
    Outcome update(ChangeSet &changes, const MeetingData &before, MeetingData after) const;
    /// The meeting and everything that belongs to it goes to the recycle bin.
    Outcome remove(ChangeSet &changes, qint64 meetingId) const;
    /// Adds one who attends, with the next badge number; answers the attendee's id.
    Result<qint64> addAttendee(ChangeSet &changes, qint64 meetingId, const Attendee &attendee) const;
    /// The same for several at once, each known by an id below 0; answers the new ids by those.
    Result<QHash<qint64, qint64>> addAttendees(ChangeSet &changes, qint64 meetingId, const QList<Attendee> &attendees) const;
    /// Writes what an attendee has now.
    void updateAttendee(ChangeSet &changes, qint64 meetingId, const Attendee &attendee) const;
    void updateZone(ChangeSet &changes, qint64 meetingId, const Zone &zone, int position) const;
    /// Blocks, keeps empty or releases one seat.
    Outcome setSeatFlags(ChangeSet &changes, const Seat &seat, SeatFlags flags) const;

private:
    Outcome writeHalls(ChangeSet &changes, const MeetingData &before, const MeetingData &after, QHash<qint64, qint64> &areaIds) const;
    Outcome removeHalls(ChangeSet &changes, const MeetingData &before, const MeetingData &after) const;

    Workspace &m_workspace;
};

} // namespace xz::meetings
