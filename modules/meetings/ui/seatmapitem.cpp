#include "ui/seatmapitem.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <utility>

#include "ui/theme/theme.h"

namespace xz::meetings {

namespace {

QColor token(Token name) { return Theme::app().color(name); }

/// The theme's font at a size in map units: the painter's zoom scales it.
QFont mapFont(double units, bool bold = false)
{
    QFont font = Theme::app().font(TextSize::Base, bold);
    font.setPixelSize(std::max(1, int(units + 0.5)));
    return font;
}

/// Text in a rectangle, smaller when it would not fit.
void drawFitted(QPainter &painter, const QRectF &rect, const QString &text, double units, bool bold)
{
    double size = units;
    QFont font = mapFont(size, bold);
    while (size > 5 && QFontMetricsF(font).horizontalAdvance(text) > rect.width()) {
        size -= 1;
        font = mapFont(size, bold);
    }
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

SeatMapItem::SeatMapItem() { setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); }

void SeatMapItem::setContent(std::shared_ptr<const SeatMapContent> content, SectorPalette palette)
{
    prepareGeometryChange();
    m_content = std::move(content);
    m_palette = std::move(palette);
    if (m_content && m_selected >= m_content->cellCount())
        m_selected = -1;
    m_chosen.clear();
    m_dropTarget = -1;
    update();
}

void SeatMapItem::updateCell(int cell)
{
    if (m_content && cell >= 0 && cell < m_content->cellCount())
        update(m_content->layout().cells().at(cell).rect.adjusted(-3, -3, 3, 3));
}

void SeatMapItem::setSelected(int cell)
{
    if (cell == m_selected)
        return;
    updateCell(m_selected);
    m_selected = cell;
    updateCell(m_selected);
}

void SeatMapItem::setChosen(const QSet<int> &cells)
{
    for (const QSet<int> &set : {std::exchange(m_chosen, cells), cells})
        for (const int cell : set)
            updateCell(cell);
}

void SeatMapItem::setDropTarget(int cell)
{
    if (cell == m_dropTarget)
        return;
    updateCell(m_dropTarget);
    m_dropTarget = cell;
    updateCell(m_dropTarget);
}

void SeatMapItem::setHighlighted(const QString &colourName)
{
    m_highlighted = colourName;
    update();
}

void SeatMapItem::setZoom(int percent)
{
    m_zoom = percent;
    update();
}

QRectF SeatMapItem::boundingRect() const { return m_content ? m_content->layout().bounds() : QRectF(); }

SeatMapItem::Detail SeatMapItem::detail() const { return m_zoom < 60 ? Detail::Colours : m_zoom <= 140 ? Detail::Surnames : Detail::Names; }

void SeatMapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (!m_content)
        return;
    painter->setRenderHint(QPainter::Antialiasing, detail() != Detail::Colours);
    const QRectF exposed = option->exposedRect.adjusted(-2, -2, 2, 2);
    paintFrames(*painter);
    paintNumbers(*painter, exposed);

    QList<int> visible;
    const QList<SeatMapLayout::Cell> &cells = m_content->layout().cells();
    for (int i = 0; i < cells.size(); ++i)
        if (cells.at(i).rect.intersects(exposed))
            visible.append(i);
    for (const int cell : std::as_const(visible))
        paintCell(*painter, cell);
    painter->setPen(token(Token::Text));
    painter->setFont(mapFont(11));
    for (const int cell : std::as_const(visible))
        paintText(*painter, cell);
    painter->setPen(QPen(token(Token::Text2), 1));
    for (const int cell : std::as_const(visible))
        paintOutline(*painter, cell);
    if (detail() == Detail::Surnames)
        paintBlockNames(*painter, exposed);
    for (const int cell : std::as_const(visible))
        paintMarks(*painter, cell);
    paintSelection(*painter);
}

void SeatMapItem::paintFrames(QPainter &painter) const
{
    painter.setPen(QPen(token(Token::Border), 1));
    painter.setBrush(token(Token::Rail));
    for (const QRectF &frame : m_content->layout().rostrumFrames())
        painter.drawRoundedRect(frame, 3, 3);
}

void SeatMapItem::paintNumbers(QPainter &painter, const QRectF &exposed) const
{
    painter.setPen(token(Token::Text2));
    if (m_zoom >= 40) {
        painter.setFont(mapFont(10));
        for (const SeatMapLayout::Text &number : m_content->layout().numbers())
            if (number.rect.intersects(exposed))
                painter.drawText(number.rect, Qt::AlignCenter, number.text);
    }
    painter.setFont(mapFont(12));
    for (const auto &[areaId, rect] : m_content->layout().captions()) {
        if (!rect.intersects(exposed))
            continue;
        QString text = QCoreApplication::translate("xz::meetings::SeatMapItem", "Rear door");
        if (const Area *area = findArea(m_content->snapshot()->state.input.halls, areaId)) {
            const auto &placements = m_content->snapshot()->state.plan.placements;
            const auto people = std::count_if(placements.begin(), placements.end(), [id = areaId](const Placement &p) { return p.seat.area == id; });
            text = (area->secondAtRight
                        ? QCoreApplication::translate("xz::meetings::SeatMapItem", "Rostrum (%1 people, No. 1 in the centre, No. 2 at the right hand)")
                        : QCoreApplication::translate("xz::meetings::SeatMapItem", "Rostrum (%1 people, No. 1 in the centre, No. 2 at the left hand)"))
                       .arg(people);
        }
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

QColor SeatMapItem::fillOf(int cell) const
{
    const SeatMapContent::Look &look = m_content->look(cell);
    const bool dark = Theme::app().isDark();
    if (!look.person || m_content->layout().cells().at(cell).onRostrum)
        return token(Token::Surface);
    QColor fill = m_palette.fill(look.colourName, dark);
    if (!fill.isValid())
        fill = token(Token::Hover);
    if (!m_highlighted.isEmpty() && look.colourName != m_highlighted)
        fill = token(Token::Hover);
    return fill;
}

void SeatMapItem::paintCell(QPainter &painter, int cell) const
{
    const SeatMapContent::Look &look = m_content->look(cell);
    const SeatMapLayout::Cell &place = m_content->layout().cells().at(cell);
    if (look.flags.testFlag(SeatFlag::Blocked)) {
        // No chair: a cross says that one could be put back here.
        const QRectF cross = place.rect.adjusted(5, 5, -5, -5);
        painter.setPen(QPen(token(Token::Border), 1));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        return;
    }
    if (detail() == Detail::Colours && look.person && !place.onRostrum) {
        painter.fillRect(place.rect, fillOf(cell));
        return;
    }
    const bool framed = !look.person || place.onRostrum;
    painter.setPen(framed ? QPen(token(Token::Border), 1) : QPen(Qt::NoPen));
    painter.setBrush(fillOf(cell));
    painter.drawRoundedRect(framed ? place.rect.adjusted(0.5, 0.5, -0.5, -0.5) : place.rect, 2, 2);
    if (look.flags.testFlag(SeatFlag::KeptEmpty)) {
        painter.setBrush(QBrush(token(Token::Text2), Qt::BDiagPattern));
        painter.drawRoundedRect(place.rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

void SeatMapItem::paintText(QPainter &painter, int cell) const
{
    const SeatMapContent::Look &look = m_content->look(cell);
    const SeatMapLayout::Cell &place = m_content->layout().cells().at(cell);
    if (detail() == Detail::Colours && !(place.onRostrum && m_zoom >= 40))
        return;
    const bool paled = !m_highlighted.isEmpty() && look.colourName != m_highlighted && !place.onRostrum;
    painter.setPen(token(paled ? Token::Text3 : Token::Text));
    if (place.onRostrum) {
        if (look.person)
            drawFitted(painter, place.rect.adjusted(1, 0, -1, 0), look.person->name, 12, look.person->rostrumRank == 1);
    } else if (detail() == Detail::Surnames) {
        if (look.person) {
            painter.setFont(mapFont(look.person->surname.size() > 1 ? 8 : 11));
            painter.drawText(place.rect, Qt::AlignCenter, look.person->surname);
        }
    } else {
        if (look.person)
            drawFitted(painter, place.rect.adjusted(0.5, 5, -0.5, 0), look.person->name, 6, false);
        painter.setPen(token(Token::Text2));
        painter.setFont(mapFont(5));
        painter.drawText(place.rect.adjusted(1, 0.5, 0, 0), Qt::AlignLeft | Qt::AlignTop, look.label);
    }
}

void SeatMapItem::paintOutline(QPainter &painter, int cell) const
{
    const Qt::Edges edges = m_content->look(cell).outline;
    if (!edges)
        return;
    const QRectF rect = m_content->layout().cells().at(cell).rect.adjusted(-1, -1, 1, 1);
    if (edges.testFlag(Qt::LeftEdge))
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    if (edges.testFlag(Qt::RightEdge))
        painter.drawLine(rect.topRight(), rect.bottomRight());
    if (edges.testFlag(Qt::TopEdge))
        painter.drawLine(rect.topLeft(), rect.topRight());
    if (edges.testFlag(Qt::BottomEdge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void SeatMapItem::paintMarks(QPainter &painter, int cell) const
{
    const SeatMapContent::Look &look = m_content->look(cell);
    const QRectF rect = m_content->layout().cells().at(cell).rect;
    if (look.changed) {
        painter.setPen(QPen(token(Token::Text), 1.4, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(token(Token::Text));
        painter.drawEllipse(QPointF(rect.right() - 2, rect.top() + 2), 2.4, 2.4);
    }
    if (look.locked && detail() != Detail::Colours) {
        const QRectF body(rect.right() - 6.5, rect.top() + 2.5, 6, 4.5);
        painter.setPen(QPen(token(Token::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(body.x() + 1.2, body.y() - 2.6, 3.6, 5), 0, 180 * 16);
        painter.fillRect(body, token(Token::Text));
    }
    if (look.flags.testFlag(SeatFlag::Wheelchair) && detail() != Detail::Colours) {
        painter.setPen(token(Token::Text2));
        painter.setFont(mapFont(7));
        painter.drawText(rect.adjusted(1, 0, -1, -1), Qt::AlignLeft | Qt::AlignBottom, QStringLiteral("♿"));
    }
}

void SeatMapItem::paintBlockNames(QPainter &painter, const QRectF &exposed) const
{
    const bool dark = Theme::app().isDark();
    for (const SeatMapContent::BlockName &block : m_content->blockNames()) {
        if (!block.rect.intersects(exposed))
            continue;
        QColor fill = m_palette.fill(block.colourName, dark);
        if (!fill.isValid() || (!m_highlighted.isEmpty() && block.colourName != m_highlighted))
            fill = token(Token::Hover);
        painter.fillRect(block.rect, fill);
        painter.setPen(token(Token::Text));
        drawFitted(painter, block.rect, block.name, 12, true);
    }
}

void SeatMapItem::paintSelection(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_dropTarget >= 0 && m_dropTarget < m_content->cellCount()) {
        painter.setPen(QPen(token(Token::Focus), 2));
        painter.drawRoundedRect(m_content->layout().cells().at(m_dropTarget).rect.adjusted(-1, -1, 1, 1), 2, 2);
    }
    painter.setPen(QPen(token(Token::Accent), 2));
    for (const int cell : m_chosen)
        painter.drawRoundedRect(m_content->layout().cells().at(cell).rect.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
    if (m_selected < 0 || m_selected >= m_content->cellCount())
        return;
    const QRectF rect = m_content->layout().cells().at(m_selected).rect;
    const Attendee *person = m_content->look(m_selected).person;
    painter.setPen(QPen(token(Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2, 2);
    if (person && detail() == Detail::Surnames && !m_content->layout().cells().at(m_selected).onRostrum) {
        // A block's name may lie over the selected seat.
        painter.fillRect(rect.adjusted(1, 1, -1, -1), token(Token::Surface));
        painter.setPen(token(Token::Text));
        painter.setFont(mapFont(person->surname.size() > 1 ? 8 : 11, true));
        painter.drawText(rect, Qt::AlignCenter, person->surname);
    }
}

} // namespace xz::meetings
