#include "data/rosterreader.h"

#include "core/directory/directory.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"

namespace xz::meetings {

RosterReader::RosterReader(Workspace &workspace)
    : m_workspace(workspace)
{
}

Attendee RosterReader::attendeeOf(const MemberRow &member) const
{
    Attendee attendee;
    attendee.personId = member.personId;
    attendee.name = member.name;
    attendee.surname = member.name.left(surnameLength(member.name));
    attendee.attendanceClass = QStringLiteral("出席");
    attendee.sector = member.sector;
    attendee.sectorShort = member.sectorShort.isEmpty() ? member.sector : member.sectorShort;
    attendee.sectorPosition = member.sectorPosition;
    attendee.group = member.group;
    attendee.post = member.post;
    attendee.postPosition = member.postPosition;
    attendee.unit = member.organisation;
    attendee.rank = member.rank;
    attendee.isLeader = member.isLeader;
    attendee.isConvener = member.isConvener;
    attendee.strokeKey = member.strokeKey;
    attendee.pinyinKey = member.pinyinKey;
    attendee.initials = member.initials;
    attendee.surnameStrokes = m_workspace.nameOrder().strokeCount(member.name);
    attendee.photoId = member.photoId;
    return attendee;
}

Result<Roster> RosterReader::read() const
{
    Roster roster;
    const MeetingRepository meetings(m_workspace);
    const auto kinds = meetings.kinds(), aliases = meetings.kinds(true);
    if (!kinds)
        return kinds.error();
    if (!aliases)
        return aliases.error();
    roster.kinds = *kinds;
    roster.kindAliases = *aliases;
    roster.completeGuest = [&order = m_workspace.nameOrder()](Attendee &guest) {
        guest.surname = guest.name.left(surnameLength(guest.name));
        guest.strokeKey = order.strokeKey(guest.name);
        guest.pinyinKey = order.pinyinKey(guest.name);
        guest.initials = order.initials(guest.name);
        guest.surnameStrokes = order.strokeCount(guest.name);
    };

    const Directory &directory = m_workspace.directory();
    const auto term = directory.currentTerm();
    if (!term && term.error().code == ErrorCode::NotFound)
        return roster;
    if (!term)
        return term.error();
    roster.termId = term->id;
    const auto sectors = directory.codes(CodeTable::Sector, term->id);
    if (!sectors)
        return sectors.error();
    for (const CodeEntry &sector : *sectors)
        roster.sectors.append(sector.name);
    const auto groups = directory.codes(CodeTable::MemberGroup, term->id);
    if (!groups)
        return groups.error();
    QHash<QString, int> groupPositions;
    for (const CodeEntry &group : *groups) {
        roster.groups.append(group.name);
        groupPositions.insert(group.name, group.position);
    }
    const auto members = directory.members(term->id, Directory::Order::Rank);
    if (!members)
        return members.error();
    for (const MemberRow &member : *members) {
        Attendee attendee = attendeeOf(member);
        attendee.groupPosition = groupPositions.value(attendee.group);
        roster.members.append(attendee);
    }
    return roster;
}

} // namespace xz::meetings
