#include "print/seatfloor.h"

#include <QPainter>

#include <algorithm>

#include "print/seatstyles.h"
#include "print/sectorhatch.h"

namespace xz::meetings {

namespace {

constexpr double blockBorder = 0.55;
constexpr double seatBorder = 0.1;

} // namespace

void SeatFloor::paint(QPainter &painter) const
{
    for (int row = 0; row < m_area.area->rows.size(); ++row) {
        const QList<PrintedSeat> &seats = m_area.area->rows.at(row);
        for (int i = 0; i < seats.size(); ++i) {
            if (seats.at(i).state == PrintedSeat::State::Taken && m_sectors.contains(seats.at(i).sector))
                SectorHatch(m_sectors.value(seats.at(i).sector)).paint(painter, m_layout.seatBox(m_area, row, i));
        }
    }
    paintRules(painter);
    for (int row = 0; row < m_area.area->rows.size(); ++row) {
        const QList<PrintedSeat> &seats = m_area.area->rows.at(row);
        for (int i = 0; i < seats.size(); ++i) {
            if (seats.at(i).state != PrintedSeat::State::Absent)
                paintSeat(painter, seats.at(i), m_layout.seatBox(m_area, row, i), m_area.scale);
        }
    }
    paintLabels(painter);
}

void SeatFloor::paintSeat(QPainter &painter, const PrintedSeat &seat, const QRectF &box, double scale) const
{
    const BoxStyle number = seatStyle(Face::Song, 6, scale, Qt::AlignLeft);
    const QRectF numberBox(box.left() + 0.5 * scale, box.top() + 0.4 * scale, 5 * scale, 0);
    if (seat.state == PrintedSeat::State::Spare) {
        drawSeatText(painter, seat.number, number, numberBox, quietGrey);
        drawSeatText(painter, QStringLiteral("备用"), seatStyle(Face::FangSong, 8.5, scale, Qt::AlignCenter), box, quietGrey);
        return;
    }
    const int index = m_sectors.value(seat.sector, -1);
    // Letters stand clear of the hatch.
    const auto clear = [&](const QRectF &letters) {
        if (index >= 0)
            painter.fillRect(letters, SectorHatch(index).tint());
    };
    const QRectF nameBox = box.adjusted(0.8 * scale, 1.5 * scale, -0.8 * scale, -2 * scale);
    const BoxStyle style = seatNameStyle(10.5, scale);
    const TextBox name(seat.name, style, nameBox);
    TextStyle set = style.text;
    set.size = name.size();
    double width = 0;
    for (const QString &line : name.lineCount() > 1 ? seat.name.split(QChar(0xb7)) : QStringList{seat.name})
        width = qMax(width, TextLine::width(line, set));
    QRectF letters(0, 0, qMin(width + 0.8 * scale, nameBox.width() + 0.4 * scale), name.height() + 0.9 * scale);
    letters.moveCenter(box.center() - QPointF(0, 0.25 * scale));
    clear(letters);
    clear(QRectF(numberBox.left(), numberBox.top(), TextLine::width(seat.number, number.text) + 0.3 * scale, 2.1 * scale));
    drawSeatText(painter, seat.number, number, numberBox, quietGrey);
    if (seat.isConvener) {
        const QRectF mark(box.right() - 2.8 * scale, box.top() + 0.4 * scale, 2.3 * scale, 2.2 * scale);
        clear(mark);
        drawSeatText(painter, QStringLiteral("召"), seatStyle(Face::Hei, 6, scale, Qt::AlignHCenter), mark);
    }
    const BoxStyle sector = seatStyle(Face::FangSong, 6, scale, Qt::AlignRight);
    const QString shortName = seat.sectorShort.isEmpty() ? seat.sector : seat.sectorShort;
    const double sectorWidth = qMin(box.width() - 1.2 * scale, TextLine::width(shortName, sector.text));
    const QRectF sectorBox(box.right() - 0.6 * scale - sectorWidth, box.bottom() - 2.6 * scale, sectorWidth, 2.3 * scale);
    clear(sectorBox);
    drawSeatText(painter, shortName, sector, sectorBox, quietGrey);
    painter.setPen(Qt::black);
    name.draw(painter);
}

void SeatFloor::paintRules(QPainter &painter) const
{
    // Seats by their middle, so that neighbours are found across rows of unequal length.
    QHash<QPair<int, int>, const PrintedSeat *> byPlace;
    const auto place = [](QPointF point) { return qMakePair(qRound(point.x() * 10), qRound(point.y() * 10)); };
    for (int row = 0; row < m_area.area->rows.size(); ++row) {
        for (int i = 0; i < m_area.area->rows.at(row).size(); ++i) {
            const PrintedSeat &seat = m_area.area->rows.at(row).at(i);
            if (seat.state != PrintedSeat::State::Absent)
                byPlace.insert(place(m_layout.seatBox(m_area, row, i).center()), &seat);
        }
    }
    const auto find = [&](QPointF point) -> const PrintedSeat * {
        const auto [x, y] = place(point);
        for (const int dx : {0, -1, 1}) {
            for (const int dy : {0, -1, 1}) {
                if (const PrintedSeat *seat = byPlace.value({x + dx, y + dy}))
                    return seat;
            }
        }
        return nullptr;
    };
    QList<QLineF> thin;
    QList<QLineF> thick;
    const auto rule = [&](const PrintedSeat &seat, const PrintedSeat *other, const QLineF &line, bool beside, bool once) {
        const bool together = other && (seat.sector == other->sector || (beside && seat.isConvener && other->isConvener));
        if (other && !once)
            return;
        (together ? thin : thick) << line;
    };
    for (int row = 0; row < m_area.area->rows.size(); ++row) {
        for (int i = 0; i < m_area.area->rows.at(row).size(); ++i) {
            const PrintedSeat &seat = m_area.area->rows.at(row).at(i);
            if (seat.state == PrintedSeat::State::Absent)
                continue;
            const QRectF box = m_layout.seatBox(m_area, row, i);
            const QPointF middle = box.center();
            rule(seat, find(middle + QPointF(box.width(), 0)), {box.topRight(), box.bottomRight()}, true, true);
            rule(seat, find(middle - QPointF(box.width(), 0)), {box.topLeft(), box.bottomLeft()}, true, false);
            rule(seat, find(middle + QPointF(0, box.height())), {box.bottomLeft(), box.bottomRight()}, false, true);
            rule(seat, find(middle - QPointF(0, box.height())), {box.topLeft(), box.topRight()}, false, false);
        }
    }
    painter.setPen(QPen(quietGrey, seatBorder));
    painter.drawLines(thin);
    painter.setPen(QPen(Qt::black, blockBorder * qMax(0.5, m_area.scale), Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(thick);
}

void SeatFloor::paintLabels(QPainter &painter) const
{
    const double scale = m_area.scale;
    const BoxStyle outer = seatStyle(Face::Hei, 9, scale, Qt::AlignVCenter | Qt::AlignRight);
    const BoxStyle outerRight = seatStyle(Face::Hei, 9, scale, Qt::AlignVCenter | Qt::AlignLeft);
    const BoxStyle inner = seatStyle(Face::Song, 8.5, scale, Qt::AlignCenter);
    const QList<double> aisles = m_layout.aisleCentres(m_area);
    for (int row = 0; row < m_area.area->rows.size(); ++row) {
        if (m_area.area->rows.at(row).isEmpty())
            continue;
        const double y = m_layout.seatBox(m_area, row, 0).top();
        const double height = m_layout.seatBox(m_area, row, 0).height();
        const QString number = QString::number(row + 1);
        drawSeatText(painter, number + QStringLiteral("排"), outer, QRectF(m_area.box.left() - 10.5, y, 8.5, height));
        drawSeatText(painter, number + QStringLiteral("排"), outerRight, QRectF(m_area.box.right() + 2, y, 8.5, height));
        for (const double x : aisles)
            drawSeatText(painter, number, inner, QRectF(x - 4 * m_area.across, y, 8 * m_area.across, height), quietGrey);
    }
    // Seat numbers over the columns, where all rows agree: at the rostrum's side of the floor.
    const bool even = std::all_of(m_area.area->rows.begin(), m_area.area->rows.end(), [&](const QList<PrintedSeat> &row) {
        if (row.size() != m_area.area->rows.first().size())
            return false;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row.at(i).number != m_area.area->rows.first().at(i).number)
                return false;
        }
        return true;
    });
    if (!even)
        return;
    const BoxStyle column = seatStyle(Face::FangSong, 8.5, scale, Qt::AlignHCenter | Qt::AlignVCenter);
    const double y = m_viewpoint == Viewpoint::Floor ? m_area.box.top() - 5.2 : m_area.box.bottom() + 0.8;
    for (int i = 0; i < m_area.area->rows.value(0).size(); ++i) {
        const QRectF box = m_layout.seatBox(m_area, 0, i);
        drawSeatText(painter, m_area.area->rows.first().at(i).number + QStringLiteral("号"), column, QRectF(box.left(), y, box.width(), 4), quietGrey);
    }
}

} // namespace xz::meetings
