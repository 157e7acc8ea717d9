#include <QImage>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

#include "core/text/nameorder.h"
#include "domain/seating.h"
#include "jobs.h"
#include "people.h"
#include "ui/seatmapitem.h"
#include "ui/theme/theme.h"

namespace xz::bench {

using namespace xz::meetings;

namespace {

constexpr int sectorCount = 34, zones = 12, rowsOfZone = 9, seatsPerRow = 40;

/// A hall of 12 zones one behind the other and people of 34 sectors, three or so to a zone; a leader's list on the rostrum.
SeatingInput plenary(int people)
{
    const int zoneRows = std::max(rowsOfZone, people / (zones * (seatsPerRow - 4)) + 1);
    Hall hall;
    hall.id = 1;
    hall.name = QStringLiteral("大会堂");
    hall.areas = {Area::rostrum(1, {21, 24}), Area::floor(2, zones * zoneRows, seatsPerRow, {10, 30}, SeatNumbering::EvenLeft)};
    SeatingInput input;
    input.halls = {hall};
    for (int i = 0; i < zones; ++i) {
        Zone zone;
        zone.id = i + 1;
        zone.areaId = 2;
        zone.ranges = {{i * zoneRows + 1, (i + 1) * zoneRows, 0, 0}};
        zone.leadersFirst = true;
        zone.acrossAisles = i % 2 == 0;
        zone.fill = Fill(i % 5);
        for (int k = i; k < sectorCount; k += zones)
            zone.filter.sectors.append(QStringLiteral("界别%1").arg(k));
        input.zones.append(zone);
    }
    const NameOrder order;
    const QStringList names = madeUpNames(people);
    for (int i = 0; i < people; ++i) {
        Attendee attendee;
        attendee.id = attendee.personId = i + 1;
        attendee.name = names.at(i);
        attendee.surname = attendee.name.left(1);
        attendee.attendanceClass = QStringLiteral("出席");
        attendee.strokeKey = order.strokeKey(attendee.name);
        attendee.pinyinKey = attendee.strokeKey;
        attendee.sectorPosition = i % sectorCount;
        attendee.sector = QStringLiteral("界别%1").arg(i % sectorCount);
        attendee.rank = i + 1;
        attendee.isConvener = i % 20 == 0;
        attendee.rostrumRank = i < 45 ? i + 1 : 0;
        input.attendees.append(attendee);
    }
    return input;
}

} // namespace

void seatPeople(Bench &bench)
{
    const QString job = QStringLiteral("12 个区域排座 seat people in 12 zones");
    if (!bench.wants(job))
        return;
    for (const qint64 count : bench.sizes({3000, 10000, 30000})) {
        const SeatingInput input = plenary(int(count));
        if (Seating(input).run().placements.size() < count * 9 / 10)
            giveUp(QStringLiteral("a tenth of the people found no seat"));
        bench.add({job, count, Bench::median(9, [&] { const SeatingPlan plan = Seating(input).run(); }), count == 3000 ? 200.0 : 0});
    }
}

void paintSeats(Bench &bench)
{
    const QString drag = QStringLiteral("拖动时重画一处 repaint one place while dragging"), whole = QStringLiteral("重画整个会场 repaint the whole hall");
    if (!bench.wants(drag) && !bench.wants(whole))
        return;
    SeatingState state;
    state.input = plenary(5000);
    state.plan = Seating(state.input).run();
    state.version.id = 1;
    const Hall hall = state.input.halls.first();
    const auto snapshot = std::make_shared<const SeatingSnapshot>(state, QList<PlanVersion>(), QHash<qint64, Seat>());
    QStringList names;
    for (int i = 0; i < sectorCount; ++i)
        names.append(QStringLiteral("界别%1").arg(i));
    SeatMapItem item;
    item.setContent(std::make_shared<const SeatMapContent>(snapshot, hall, Viewpoint::Audience, Colouring::Sector), SectorPalette(names));
    const auto paint = [&](const QRectF &exposed, int zoom) {
        static QImage image(1200, 900, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.scale(zoom / 100.0, zoom / 100.0);
        painter.translate(-exposed.topLeft());
        painter.setClipRect(exposed);
        QStyleOptionGraphicsItem option;
        option.exposedRect = exposed;
        item.setZoom(zoom);
        item.paint(&painter, &option, nullptr);
    };
    const QRectF middle = item.content()->layout().cells().at(2500).rect;
    bench.add({drag, hall.seatCount(), Bench::median(99, [&] { paint(middle.adjusted(-30, -20, 60, 20), 100); }), 1000.0 / 60});
    bench.add({whole, hall.seatCount(), Bench::median(9, [&] { paint(item.boundingRect(), 60); }), 0});
}

} // namespace xz::bench
