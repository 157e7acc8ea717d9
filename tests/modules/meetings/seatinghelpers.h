#pragma once

#include <QStringList>

#include "domain/seating.h"

namespace xz::meetings::test {

/// A person whose stroke key is the name itself, so that tests choose the order by the letters.
inline Attendee person(qint64 id, const QString &name, const QString &sector = {}, int sectorPosition = 0)
{
    Attendee attendee;
    attendee.id = id;
    attendee.personId = id;
    attendee.name = name;
    attendee.strokeKey = attendee.pinyinKey = name;
    attendee.attendanceClass = QStringLiteral("出席");
    attendee.sector = sector;
    attendee.sectorPosition = sectorPosition;
    return attendee;
}

/// People named a, b, c … in one sector.
inline QList<Attendee> people(int count)
{
    QList<Attendee> list;
    for (int i = 0; i < count; ++i)
        list.append(person(i + 1, QString(QChar(u'a' + i))));
    return list;
}

inline QList<Attendee> onRostrum(int count)
{
    QList<Attendee> list;
    for (int i = 0; i < count; ++i) {
        list.append(person(i + 1, QString::number(i + 1)));
        list.last().rostrumRank = i + 1;
    }
    return list;
}

inline Hall hallOf(const QList<Area> &areas)
{
    Hall hall;
    hall.id = 1;
    hall.name = QStringLiteral("大会堂");
    hall.areas = areas;
    return hall;
}

inline Zone zone(qint64 id, qint64 area, Fill fill = Fill::Rows, GroupBy groupBy = GroupBy::None, Order order = Order::Strokes)
{
    Zone zone;
    zone.id = id;
    zone.areaId = area;
    zone.fill = fill;
    zone.groupBy = groupBy;
    zone.order = order;
    return zone;
}

/// The area as rows of names from the front, "-" for an empty seat: "a b - c".
inline QStringList picture(const SeatingInput &input, const SeatingPlan &plan, qint64 areaId)
{
    const Area *area = findArea(input.halls, areaId);
    QStringList rows;
    for (int row = 1; row <= area->rowCount(); ++row) {
        QStringList names;
        for (int seat = 1; seat <= area->rows.at(row - 1); ++seat) {
            const Placement *placement = plan.at({areaId, row, seat});
            names.append(placement ? input.attendee(placement->attendee)->name : QStringLiteral("-"));
        }
        rows.append(names.join(u' '));
    }
    return rows;
}

inline QStringList unseatedNames(const SeatingInput &input, const SeatingPlan &plan)
{
    QStringList names;
    for (const Unseated &unseated : plan.unseated)
        names.append(input.attendee(unseated.attendee)->name);
    return names;
}

} // namespace xz::meetings::test
