#include "data/seatingexport.h"

#include <QSaveFile>

#include "core/tabular/sheetwriter.h"
#include "core/text/names.h"

namespace xz::meetings {

SeatingExport::SeatingExport(const SeatingState &state)
    : m_state(state)
{
}

Outcome SeatingExport::write(const QString &path) const
{
    return path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) ? writeText(path) : writeTable(path);
}

QString SeatingExport::text() const
{
    QHash<qint64, Seat> seats;
    for (const Placement &placement : m_state.plan.placements)
        seats.insert(placement.attendee, placement.seat);
    QString text;
    for (const Attendee &attendee : m_state.input.attendees) { // they come by strokes
        const Seat seat = seats.value(attendee.id);
        const QString place = seat.isValid() ? seatText(m_state.input.halls, seat) : tr("without a seat");
        text += QStringLiteral("%1\t%2\n").arg(spacedName(attendee.name), place);
    }
    return text;
}

Outcome SeatingExport::writeText(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = text().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Denied, tr("%1 cannot be written. Choose another folder.").arg(path), file.errorString()};
    return {};
}

Outcome SeatingExport::writeTable(const QString &path) const
{
    auto writer = SheetWriter::create(path, tr("Seats"));
    if (!writer)
        return writer.error();
    const QStringList header{tr("Name"), tr("Sector"), tr("Post"), tr("Class"), tr("Hall"), tr("Area"), tr("Row"), tr("No."), tr("Locked"), tr("Remark")};
    (*writer)->title(m_state.meeting.title, int(header.size()));
    (*writer)->header(header, {14, 16, 12, 8, 20, 10, 6, 6, 6, 20});
    QHash<qint64, const Attendee *> people;
    for (const Attendee &attendee : m_state.input.attendees)
        people.insert(attendee.id, &attendee);
    for (const Placement &placement : m_state.plan.placements) {
        const Attendee *person = people.value(placement.attendee);
        const Hall *hall = findHallOfArea(m_state.input.halls, placement.seat.area);
        const Area *area = findArea(m_state.input.halls, placement.seat.area);
        if (!person || !hall || !area)
            continue;
        (*writer)->row({person->name, person->sector, person->post, person->attendanceClass, hall->name, area->name, placement.seat.row,
                        area->number(placement.seat.row, placement.seat.seat), placement.locked ? tr("yes") : QString(), QString()});
    }
    for (const Unseated &unseated : m_state.plan.unseated)
        if (const Attendee *person = people.value(unseated.attendee))
            (*writer)->row({person->name, person->sector, person->post, person->attendanceClass, QString(), QString(), QVariant(), QVariant(), QString(),
                            reasonText(m_state.input, unseated)});
    return (*writer)->finish();
}

} // namespace xz::meetings
