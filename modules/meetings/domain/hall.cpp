#include "domain/hall.h"

namespace xz::meetings {

const Area *Hall::area(qint64 areaId) const
{
    for (const Area &area : areas)
        if (area.id == areaId)
            return &area;
    return nullptr;
}

Area *Hall::area(qint64 areaId) { return const_cast<Area *>(std::as_const(*this).area(areaId)); }

const Area *Hall::areaOf(AreaKind kind) const
{
    for (const Area &area : areas)
        if (area.kind == kind)
            return &area;
    return nullptr;
}

Area *Hall::areaOf(AreaKind kind) { return const_cast<Area *>(std::as_const(*this).areaOf(kind)); }

int Hall::seatCount() const
{
    int seats = 0;
    for (const Area &area : areas)
        seats += area.seatCount();
    return seats;
}

int Hall::capacity() const
{
    int seats = 0;
    for (const Area &area : areas)
        seats += area.capacity();
    return seats;
}

const Hall *findHallOfArea(const QList<Hall> &halls, qint64 areaId)
{
    for (const Hall &hall : halls)
        if (hall.area(areaId))
            return &hall;
    return nullptr;
}

const Area *findArea(const QList<Hall> &halls, qint64 areaId)
{
    const Hall *hall = findHallOfArea(halls, areaId);
    return hall ? hall->area(areaId) : nullptr;
}

QString seatText(const QList<Hall> &halls, const Seat &seat)
{
    const Area *area = findArea(halls, seat.area);
    if (!area || !area->contains(seat))
        return {};
    if (area->kind == AreaKind::Rostrum)
        return Hall::tr("rostrum row %1 No. %2").arg(seat.row).arg(area->label(seat));
    return Hall::tr("row %1 seat %2").arg(seat.row).arg(area->label(seat));
}

} // namespace xz::meetings
