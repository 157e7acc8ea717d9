#include "ui/seatmaplayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace xz::meetings {

namespace {

constexpr double captionHeight = 18, gap = 12, margin = 28;

} // namespace

SeatMapLayout::SeatMapLayout(const Hall &hall, Viewpoint viewpoint)
{
    double y = 0;
    for (const Area &area : hall.areas)
        if (area.kind == AreaKind::Rostrum)
            y = placeRostrum(area, y) + gap;
    for (const Area &area : hall.areas)
        if (area.kind == AreaKind::Floor)
            y = placeFloor(area, y) + gap;
    for (const Cell &cell : std::as_const(m_cells))
        m_bounds |= cell.rect;
    for (const QRectF &frame : std::as_const(m_frames))
        m_bounds |= frame;
    m_captions.append({0, QRectF(-100, m_bounds.bottom() + gap / 2, 200, captionHeight)});
    for (const auto &[area, rect] : std::as_const(m_captions))
        m_bounds |= rect;
    m_bounds.adjust(-margin, -gap, margin, gap);
    if (viewpoint == Viewpoint::Stage)
        turn();
    for (int i = 0; i < m_cells.size(); ++i)
        m_bySeat.insert(m_cells.at(i).seat, i);
}

double SeatMapLayout::width(const Area &area) { return area.widestRow() * pitch - (pitch - seatSize) + double(area.aisles.size()) * aisle; }

double SeatMapLayout::left(const Area &area, int row, int seat)
{
    const int column = area.column({area.id, row, seat});
    return -width(area) / 2 + column * pitch + area.section(column + 1) * aisle;
}

double SeatMapLayout::placeRostrum(const Area &area, double top)
{
    m_captions.append({area.id, QRectF(-300, top, 600, captionHeight)});
    top += captionHeight;
    const double wide = area.widestRow() * rostrumPitch - (rostrumPitch - rostrumWidth);
    const QRectF frame(-wide / 2 - 22, top, wide + 44, area.rowCount() * rostrumRowPitch + 8);
    m_frames.append(frame);
    for (int row = 1; row <= area.rowCount(); ++row) {
        const int seats = area.rows.at(row - 1);
        const double y = frame.bottom() - 8 - (row - 1) * rostrumRowPitch - rostrumHeight;
        const double x = -(seats * rostrumPitch - (rostrumPitch - rostrumWidth)) / 2;
        for (int seat = 1; seat <= seats; ++seat)
            m_cells.append({{area.id, row, seat}, QRectF(x + (seat - 1) * rostrumPitch, y, rostrumWidth, rostrumHeight), true});
    }
    return frame.bottom();
}

double SeatMapLayout::placeFloor(const Area &area, double top)
{
    const double wide = width(area);
    addColumnNumbers(area, top, wide);
    top += captionHeight;
    addRowNumbers(area, top, wide);
    for (int row = 1; row <= area.rowCount(); ++row)
        for (int seat = 1; seat <= area.rows.at(row - 1); ++seat)
            m_cells.append({{area.id, row, seat}, QRectF(left(area, row, seat), top + (row - 1) * pitch, seatSize, seatSize), false});
    return top + area.rowCount() * pitch;
}

void SeatMapLayout::addRowNumbers(const Area &area, double top, double wide)
{
    for (int row = 1; row <= area.rowCount(); ++row) {
        const double y = top + (row - 1) * pitch;
        for (const double x : {-wide / 2 - pitch - 2, wide / 2 + 2})
            m_numbers.append({QRectF(x, y, pitch, seatSize), QString::number(row)});
    }
}

void SeatMapLayout::addColumnNumbers(const Area &area, double top, double)
{
    if (area.rows.isEmpty())
        return;
    const int seats = area.rows.first();
    for (int seat = 1; seat <= seats; ++seat) {
        const int number = area.number(1, seat);
        const bool atAisle = seat == 1 || seat == seats || area.aisles.contains(seat) || area.aisles.contains(seat - 1);
        if (atAisle || (number % 5 == 0 && !area.aisles.contains(seat + 1) && !area.aisles.contains(seat - 2)))
            m_numbers.append({QRectF(left(area, 1, seat), top, seatSize, captionHeight), QString::number(number)});
    }
}

void SeatMapLayout::turn()
{
    const QPointF centre = m_bounds.center();
    const auto turned = [&](const QRectF &rect) {
        return QRectF(2 * centre.x() - rect.right(), 2 * centre.y() - rect.bottom(), rect.width(), rect.height());
    };
    for (Cell &cell : m_cells)
        cell.rect = turned(cell.rect);
    for (QRectF &frame : m_frames)
        frame = turned(frame);
    for (Text &text : m_numbers)
        text.rect = turned(text.rect);
    for (auto &[area, rect] : m_captions)
        rect = turned(rect);
}

int SeatMapLayout::indexAt(const QPointF &point) const
{
    for (int i = 0; i < m_cells.size(); ++i)
        if (m_cells.at(i).rect.contains(point))
            return i;
    return -1;
}

int SeatMapLayout::neighbour(int index, int dx, int dy) const
{
    if (index < 0 || index >= m_cells.size())
        return m_cells.isEmpty() ? -1 : 0;
    const QPointF from = m_cells.at(index).rect.center();
    int best = index;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < m_cells.size(); ++i) {
        const QPointF step = m_cells.at(i).rect.center() - from;
        const double ahead = dx * step.x() + dy * step.y();
        const double aside = std::abs(dx * step.y()) + std::abs(dy * step.x());
        if (i == index || ahead < pitch / 4)
            continue;
        // Along the line first; a seat off the line counts as far as three on it.
        const double distance = ahead + 3 * aside;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace xz::meetings
