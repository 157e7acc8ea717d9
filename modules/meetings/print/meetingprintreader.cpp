#include "print/meetingprintreader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

#include "core/files/attachments.h"
#include "core/settings/settings.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/printedcards.h"
#include "data/seatingservice.h"
#include "print/meetingcards.h"

namespace xz::meetings {

namespace {

QString orderWords(Order order)
{
    switch (order) {
    case Order::Strokes:
        return QStringLiteral("按姓氏笔画");
    case Order::Pinyin:
        return QStringLiteral("按姓名拼音");
    case Order::Rank:
        break;
    }
    return QStringLiteral("按排名");
}

QString fillWords(Fill fill)
{
    switch (fill) {
    case Fill::Rows:
        return QStringLiteral("逐排自左至右就座");
    case Fill::Columns:
        return QStringLiteral("逐列由前向后就座");
    case Fill::SRows:
        return QStringLiteral("逐排S形往返就座");
    case Fill::SColumns:
        return QStringLiteral("逐列S形往返就座");
    case Fill::RowsFromRight:
        return QStringLiteral("逐排自右至左就座");
    case Fill::ColumnsFromBack:
        return QStringLiteral("逐列由后向前就座");
    case Fill::SRowsFromRight:
        return QStringLiteral("自右起逐排S形往返就座");
    case Fill::SColumnsFromBack:
        return QStringLiteral("自后起逐列S形往返就座");
    case Fill::SidesIn:
        return QStringLiteral("自两侧向中间、由前向后逐排就座");
    case Fill::CenterOut:
        break;
    }
    return QStringLiteral("自中间向两侧、由前向后逐排就座");
}

PrintedArea::Numbering printedNumbering(SeatNumbering numbering)
{
    switch (numbering) {
    case SeatNumbering::EvenLeft:
        return PrintedArea::Numbering::EvenLeft;
    case SeatNumbering::OddLeft:
        return PrintedArea::Numbering::OddLeft;
    case SeatNumbering::Continuous:
        break;
    }
    return PrintedArea::Numbering::Continuous;
}

PrintedSeat printedSeat(const Area &area, const Seat &seat, const Attendee *attendee)
{
    PrintedSeat printed;
    printed.number = area.label(seat);
    if (area.flagsOf(seat) & SeatFlag::Blocked)
        printed.state = PrintedSeat::State::Absent;
    if (!attendee)
        return printed;
    printed.state = PrintedSeat::State::Taken;
    printed.name = spacedName(attendee->name);
    printed.post = attendee->post;
    printed.sector = attendee->sector;
    printed.sectorShort = attendee->sectorShort;
    printed.isConvener = attendee->isConvener;
    return printed;
}

/// "7排4号"; on the rostrum "主席台第1排3号"; in a second hall its name before.
QString printedPlace(const QList<Hall> &halls, const Seat &seat)
{
    const Hall *hall = findHallOfArea(halls, seat.area);
    const Area *area = findArea(halls, seat.area);
    if (!area || !area->contains(seat))
        return {};
    const QString place = QStringLiteral("%1排%2号").arg(seat.row).arg(area->label(seat));
    const QString prefix = halls.size() > 1 && hall != &halls.first() ? hall->name : QString();
    return prefix + (area->kind == AreaKind::Rostrum ? QStringLiteral("主席台第") : QString()) + place;
}

} // namespace

QStringList ruleSentences(const MeetingData &data)
{
    QStringList sentences;
    for (const Zone &zone : data.zones) {
        const Area *area = findArea(data.halls, zone.areaId);
        if (!area || area->kind == AreaKind::Rostrum)
            continue;
        QStringList parts;
        if (zone.leadersFirst)
            parts << QStringLiteral("第一排为领导和召集人");
        if (zone.groupBy == GroupBy::Sector)
            parts << QStringLiteral("分界别成片");
        else if (zone.groupBy == GroupBy::Group)
            parts << QStringLiteral("分小组成片");
        parts << (zone.groupBy == GroupBy::None ? orderWords(zone.order) : QStringLiteral("片内") + orderWords(zone.order)) << fillWords(zone.fill);
        const QString text = (zone.name.isEmpty() ? QString() : zone.name + QStringLiteral("：")) + parts.join(QStringLiteral("，"));
        if (!sentences.contains(text))
            sentences << text;
    }
    return sentences;
}

QList<PrintedHall> printedHalls(const MeetingData &data, const SeatingState &state)
{
    QHash<qint64, const Attendee *> attendees;
    for (const Attendee &attendee : data.attendees)
        attendees.insert(attendee.id, &attendee);
    QHash<Seat, const Attendee *> bySeat;
    for (const Placement &placement : state.plan.placements)
        bySeat.insert(placement.seat, attendees.value(placement.attendee));
    QList<PrintedHall> halls;
    for (const Hall &hall : data.halls) {
        PrintedHall printed{hall.name, {}};
        for (const Area &area : hall.areas) {
            PrintedArea box;
            box.isRostrum = area.kind == AreaKind::Rostrum;
            box.name = box.isRostrum ? QString() : area.name;
            box.aisles = area.aisles;
            box.numbering = printedNumbering(area.numbering);
            box.secondAtRight = area.secondAtRight;
            for (int row = 1; row <= area.rowCount(); ++row) {
                QList<PrintedSeat> seats;
                for (int number = 1; number <= area.rows.at(row - 1); ++number) {
                    const Seat seat{area.id, row, number};
                    seats << printedSeat(area, seat, bySeat.value(seat));
                }
                box.rows << seats;
            }
            printed.areas << box;
        }
        halls << printed;
    }
    return halls;
}

Result<qint64> MeetingPrintReader::newest() const
{
    const auto meetings = MeetingRepository(m_workspace).list();
    if (!meetings)
        return meetings.error();
    if (meetings->isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("xz::meetings::MeetingPrintSource", "There is no meeting yet. Add one on the meetings page first."), {}};
    }
    return meetings->first().meeting.id;
}

QString MeetingPrintReader::photoPath(qint64 attachmentId) const
{
    if (attachmentId == 0)
        return {};
    // A portrait that is gone prints as an empty frame, which the notices count.
    const auto attachment = m_workspace.attachments().find(attachmentId);
    return attachment ? m_workspace.attachments().path(attachment->sha256) : QString();
}

Result<PrintedMeeting> MeetingPrintReader::read(qint64 meetingId, bool withPhotos, const QString &templateId) const
{
    if (meetingId == 0) {
        const Result<qint64> found = newest();
        if (!found)
            return found.error();
        meetingId = *found;
    }
    const auto data = MeetingRepository(m_workspace).load(meetingId);
    if (!data)
        return data.error();
    const auto state = SeatingService(m_workspace).load(meetingId);
    if (!state)
        return state.error();

    PrintedMeeting printed;
    printed.id = meetingId;
    printed.planNumber = state->version.number;
    printed.title = data->meeting.title;
    printed.place = data->meeting.place;
    printed.starts = data->meeting.starts;
    printed.ends = data->meeting.ends;
    printed.agendaNote = data->meeting.agendaNote;
    printed.scheduleNote = data->meeting.scheduleNote;
    printed.office = m_workspace.settings().value(QStringLiteral("meetings.print.office"), QStringLiteral("大会秘书处会务组")).toString();
    printed.printed = QDateTime::currentDateTime();
    for (const Session &session : data->sessions)
        printed.sessions << PrintedSession{session.title, session.date, session.part, session.time, session.room, session.chair, session.content};
    for (const AgendaItem &item : data->agenda)
        printed.agenda << PrintedAgendaItem{item.level, item.title, item.presenter};
    printed.rules = ruleSentences(*data);
    printed.halls = printedHalls(*data, *state);
    if (const Outcome added = addPeople(printed, *data, *state, withPhotos); !added)
        return added.error();
    if (!templateId.isEmpty()) {
        const auto former = PrintedCards(m_workspace).of(meetingId, templateId);
        if (!former)
            return former.error();
        for (PrintedPerson &person : printed.people)
            person.hasChanged = former->value(person.id) != cardFingerprint(printed, person);
    }
    return printed;
}

Outcome MeetingPrintReader::addPeople(PrintedMeeting &printed, const MeetingData &data, const SeatingState &state, bool withPhotos) const
{
    QHash<qint64, Seat> seats;
    for (const Placement &placement : state.plan.placements)
        seats.insert(placement.attendee, placement.seat);
    QList<const Attendee *> bySeniority;
    for (const Attendee &attendee : data.attendees)
        bySeniority << &attendee;
    std::sort(bySeniority.begin(), bySeniority.end(), [](const Attendee *a, const Attendee *b) { return seniorTo(*a, *b); });
    QMap<int, QString> sectors;
    int seniority = 0;
    for (const Attendee *attendee : std::as_const(bySeniority)) {
        PrintedPerson person;
        person.id = attendee->id;
        person.personId = attendee->personId;
        person.name = attendee->name;
        person.attendanceClass = attendee->attendanceClass;
        person.sector = attendee->sector;
        person.sectorShort = attendee->sectorShort;
        person.sectorPosition = attendee->sectorPosition;
        person.group = attendee->group;
        person.groupPosition = attendee->groupPosition;
        person.post = attendee->post;
        person.unit = attendee->unit;
        person.badge = attendee->badge;
        person.seniority = ++seniority;
        person.surnameStrokes = attendee->surnameStrokes;
        person.strokeKey = attendee->strokeKey;
        person.pinyinKey = attendee->pinyinKey;
        person.initials = attendee->initials;
        person.isConvener = attendee->isConvener;
        person.isOnLeave = attendee->onLeave;
        const Seat seat = seats.value(attendee->id);
        const Area *area = findArea(data.halls, seat.area);
        person.isOnRostrum = area && area->kind == AreaKind::Rostrum;
        person.seat = printedPlace(data.halls, seat);
        if (area) {
            const auto hall = std::find_if(data.halls.begin(), data.halls.end(), [&](const Hall &candidate) { return candidate.area(seat.area) != nullptr; });
            person.place = {int(hall - data.halls.begin()), person.isOnRostrum ? 0 : 1, seat.row, seat.seat};
        }
        person.photoId = attendee->photoId;
        if (withPhotos)
            person.photo = photoPath(attendee->photoId);
        if (!attendee->sector.isEmpty())
            sectors.insert(attendee->sectorPosition, attendee->sector);
        printed.people << person;
    }
    printed.sectors = sectors.values();
    return {};
}

} // namespace xz::meetings
