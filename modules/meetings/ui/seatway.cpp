#include "ui/seatway.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz::meetings {

namespace {

QColor token(Token name) { return Theme::app().color(name); }

/// First and last seat of the part of a row between aisles that holds a seat.
std::pair<int, int> sectionOf(const Area &area, int row, int seat)
{
    int first = 1, last = area.rows.at(row - 1);
    for (const int aisle : area.aisles) {
        if (aisle < seat)
            first = std::max(first, aisle + 1);
        else
            last = std::min(last, aisle);
    }
    return {first, last};
}

} // namespace

bool SeatWay::aisleAtRight() const
{
    const Area *area = m_hall.area(m_seat.area);
    const auto [first, last] = sectionOf(*area, m_seat.row, m_seat.seat);
    const int width = area->rows.at(m_seat.row - 1);
    // Beside a wall there may be no way in.
    if (first == 1 && last < width)
        return true;
    if (last == width && first > 1)
        return false;
    return m_seat.seat - first > last - m_seat.seat;
}

QString SeatWay::sentence() const
{
    const Area *area = m_hall.area(m_seat.area);
    if (!area)
        return {};
    if (area->kind == AreaKind::Rostrum)
        return tr("On the rostrum, row %1").arg(m_seat.row);
    const QString aisle = aisleAtRight() ? tr("in from the rear, by the aisle at the right") : tr("in from the rear, by the aisle at the left");
    const int count = area->sectionCount(), section = area->section(m_seat.seat);
    if (count == 1)
        return aisle;
    const QString part = section == 0           ? tr("left part")
                         : section == count - 1 ? tr("right part")
                         : count == 3           ? tr("middle part")
                                                : tr("part %1 from the left").arg(section + 1);
    return tr("%1, %2").arg(part, aisle);
}

void SeatWay::paintFloor(QPainter &painter, const QRectF &place, const Area &area, bool here) const
{
    const int widest = std::max(1, area.widestRow());
    const double gap = Theme::app().px(8), aisles = double(area.aisles.size());
    const double pitch = (place.width() - gap * aisles) / widest;
    const double rowPitch = std::min<double>(Theme::app().px(11), place.height() / std::max(1, area.rowCount()));
    const auto left = [&](int row, int seat) {
        const int column = area.column({area.id, row, seat});
        const auto before = std::count_if(area.aisles.begin(), area.aisles.end(), [&](int aisle) { return aisle < seat; });
        return place.left() + column * pitch + double(before) * gap;
    };
    for (int row = 1; row <= area.rowCount(); ++row) {
        for (int seat = 1; seat <= area.rows.at(row - 1);) {
            const auto [first, last] = sectionOf(area, row, seat);
            const QRectF block(left(row, first), place.top() + (row - 1) * rowPitch, left(row, last) + pitch - left(row, first), rowPitch * 0.72);
            const bool holds = here && row == m_seat.row && m_seat.seat >= first && m_seat.seat <= last;
            painter.fillRect(block, token(holds ? Token::Chart2 : Token::Line));
            seat = last + 1;
        }
    }
    if (!here)
        return;
    const double x = left(m_seat.row, m_seat.seat), y = place.top() + (m_seat.row - 1) * rowPitch;
    const double bottom = place.top() + area.rowCount() * rowPitch + Theme::app().px(4);
    const auto [first, last] = sectionOf(area, m_seat.row, m_seat.seat);
    const double aisleX = aisleAtRight() ? left(m_seat.row, last) + pitch + gap / 2 : left(m_seat.row, first) - gap / 2;
    painter.setPen(QPen(token(Token::Accent), 2, Qt::DotLine));
    painter.drawPolyline(QPolygonF{{aisleX, bottom}, {aisleX, y + rowPitch * 0.36}, {x + pitch / 2, y + rowPitch * 0.36}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(Token::Accent));
    painter.drawRoundedRect(QRectF(x + pitch / 2 - rowPitch * 0.5, y - rowPitch * 0.1, rowPitch, rowPitch * 0.95), 2, 2);
    painter.drawPolygon(QPolygonF{{aisleX, bottom}, {aisleX - gap / 2, bottom + gap * 0.8}, {aisleX + gap / 2, bottom + gap * 0.8}});
}

void SeatWay::paint(QPainter &painter, const QRectF &place) const
{
    const Area *seated = m_hall.area(m_seat.area);
    if (!seated)
        return;
    const Theme &theme = Theme::app();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF floor = place;
    if (const Area *rostrum = m_hall.areaOf(AreaKind::Rostrum)) {
        const QRectF box(place.center().x() - place.width() * 0.38, place.top(), place.width() * 0.76, theme.px(27));
        const bool here = rostrum == seated;
        paintBox(painter, box.toRect(), token(here ? Token::Sel : Token::Hover), token(here ? Token::Accent : Token::Border), 3);
        painter.setFont(theme.font(TextSize::Label, here));
        painter.setPen(token(Token::Text2));
        painter.drawText(box, Qt::AlignCenter, tr("Rostrum"));
        if (here) {
            const double width = rostrum->rows.value(m_seat.row - 1, 1);
            const double x = box.left() + box.width() * (m_seat.seat - 0.5) / width;
            painter.setPen(Qt::NoPen);
            painter.setBrush(token(Token::Accent));
            painter.drawRoundedRect(QRectF(x - 4, box.bottom() - 5, 8, 9), 2, 2);
        }
        floor.setTop(box.bottom() + theme.px(14));
    }
    floor.setBottom(floor.bottom() - theme.px(14));
    const Area *area = seated->kind == AreaKind::Floor ? seated : m_hall.areaOf(AreaKind::Floor);
    if (area)
        paintFloor(painter, floor, *area, area == seated);
    painter.restore();
}

} // namespace xz::meetings
