#include "domain/meetingcopy.h"

namespace xz::meetings {

QList<Attendee> mergedAttendees(const QList<Attendee> &before, const QList<Attendee> &now)
{
    QHash<qint64, const Attendee *> byPerson;
    QHash<QString, const Attendee *> guests;
    for (const Attendee &attendee : before) {
        if (attendee.personId != 0)
            byPerson.insert(attendee.personId, &attendee);
        else
            guests.insert(attendee.name + u'|' + attendee.unit, &attendee);
    }
    QList<Attendee> merged;
    for (const Attendee &attendee : now) {
        const Attendee *former = attendee.personId != 0 ? byPerson.value(attendee.personId) : guests.take(attendee.name + u'|' + attendee.unit);
        if (!former) {
            merged.append(attendee);
            continue;
        }
        Attendee kept = *former;
        kept.attendanceClass = attendee.attendanceClass;
        kept.rostrumRank = attendee.rostrumRank;
        merged.append(kept);
    }
    return merged;
}

MeetingData copyOf(const MeetingData &former, const Roster &roster)
{
    MeetingData copy = former;
    copy.meeting.id = copy.meeting.version = 0;
    copy.meeting.starts.clear();
    copy.meeting.ends.clear();
    copy.meeting.agendaNote.clear();
    copy.meeting.termId = roster.termId;
    for (Session &session : copy.sessions) {
        session.id = session.version = 0;
        session.date.clear();
    }
    for (AgendaItem &item : copy.agenda)
        item.id = item.version = 0;
    QHash<qint64, const Attendee *> inOffice;
    for (const Attendee &member : roster.members)
        inOffice.insert(member.personId, &member);
    copy.attendees.clear();
    for (const Attendee &attendee : former.attendees) {
        const Attendee *member = inOffice.value(attendee.personId);
        if (attendee.personId != 0 && !member)
            continue;
        Attendee next = member ? *member : attendee;
        next.id = next.version = 0;
        next.badge.clear();
        next.attendanceClass = attendee.attendanceClass;
        next.rostrumRank = attendee.rostrumRank;
        next.needsWheelchair = attendee.needsWheelchair;
        copy.attendees.append(next);
    }
    return copy;
}

} // namespace xz::meetings
