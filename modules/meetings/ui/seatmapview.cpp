#include "ui/seatmapview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz::meetings {

SeatMapView::SeatMapView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new QGraphicsScene(this))
    , m_item(new SeatMapItem)
    , m_ghost(new QGraphicsSimpleTextItem)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setObjectName(QStringLiteral("seatMap"));
    setAccessibleName(tr("Seat map"));
    m_scene->addItem(m_item);
    m_scene->addItem(m_ghost);
    m_ghost->setFlag(QGraphicsItem::ItemIgnoresTransformations);
    m_ghost->setZValue(1);
    m_ghost->hide();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontAdjustForAntialiasing);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setAcceptDrops(true);
    setMouseTracking(true);
    connect(&Theme::app(), &Theme::changed, this, [this] {
        applyZoom();
        m_item->update();
    });
}

SeatMapView::~SeatMapView() = default;

QString SeatMapView::mimeType() { return QStringLiteral("application/x-xiezheng-attendee"); }

void SeatMapView::setContent(std::shared_ptr<const SeatMapContent> content, const SectorPalette &palette)
{
    const Seat kept = selectedSeat();
    const QList<Seat> chosen = m_item->content() ? selectedSeats() : QList<Seat>();
    const bool otherShape = !m_item->content() || m_item->content()->layout().bounds() != content->layout().bounds();
    cancelDrag();
    m_item->setContent(std::move(content), palette);
    m_item->setSelected(m_item->content()->layout().indexOf(kept));
    QSet<int> cells;
    for (const Seat &seat : chosen)
        if (const int cell = m_item->content()->layout().indexOf(seat); cell >= 0)
            cells.insert(cell);
    m_item->setChosen(cells.size() > 1 ? cells : QSet<int>());
    m_scene->setSceneRect(m_item->boundingRect());
    if (m_fitted || otherShape)
        fit();
}

Seat SeatMapView::selectedSeat() const
{
    const int cell = m_item->selected();
    return content() && cell >= 0 ? content()->layout().cells().at(cell).seat : Seat{};
}

QList<Seat> SeatMapView::selectedSeats() const
{
    QList<Seat> seats;
    for (const int cell : m_item->chosen())
        seats.append(content()->layout().cells().at(cell).seat);
    if (seats.isEmpty() && selectedSeat().isValid())
        seats.append(selectedSeat());
    std::sort(seats.begin(), seats.end());
    return seats;
}

void SeatMapView::selectAll(const QList<Seat> &seats)
{
    QSet<int> cells;
    int first = -1;
    for (const Seat &seat : seats) {
        const int cell = content() ? content()->layout().indexOf(seat) : -1;
        if (cell < 0)
            continue;
        cells.insert(cell);
        first = first < 0 ? cell : first;
    }
    choose(cells, first);
}

void SeatMapView::choose(const QSet<int> &cells, int current)
{
    m_item->setSelected(current);
    m_item->setChosen(cells.size() > 1 ? cells : QSet<int>());
    emit seatSelected(current >= 0 ? content()->layout().cells().at(current).seat : Seat{});
    if (cells.size() > 1)
        emit manySelected(int(cells.size()));
}

void SeatMapView::select(const Seat &seat, bool centre)
{
    if (!content())
        return;
    m_item->setChosen({});
    const int cell = content()->layout().indexOf(seat);
    m_item->setSelected(cell);
    if (cell >= 0) {
        const QRectF rect = content()->layout().cells().at(cell).rect;
        if (centre)
            centerOn(rect.center());
        ensureVisible(rect);
    }
    emit seatSelected(cell >= 0 ? seat : Seat{});
}

void SeatMapView::applyZoom()
{
    const double scale = m_zoom / 100.0 * Theme::app().scale();
    setTransform(QTransform::fromScale(scale, scale));
    m_item->setZoom(m_zoom);
    m_ghost->setFont(Theme::app().font(TextSize::Name, true));
    m_ghost->setBrush(Theme::app().color(Token::Text));
}

void SeatMapView::setZoom(int percent)
{
    m_fitted = false;
    m_zoom = std::clamp(percent, leastZoom, mostZoom);
    applyZoom();
    emit zoomChanged(m_zoom);
}

void SeatMapView::fit()
{
    if (!content())
        return;
    const QRectF bounds = content()->layout().bounds();
    const QSize room = maximumViewportSize();
    const double scale = std::min(room.width() / bounds.width(), room.height() / bounds.height()) / Theme::app().scale();
    m_zoom = std::clamp(int(scale * 100), leastZoom, mostFitted);
    applyZoom();
    centerOn(bounds.center());
    m_fitted = true;
    emit zoomChanged(m_zoom);
}

QPoint SeatMapView::positionOf(const Seat &seat) const
{
    const int cell = content() ? content()->layout().indexOf(seat) : -1;
    return cell < 0 ? QPoint(-1, -1) : mapFromScene(content()->layout().cells().at(cell).rect.center());
}

int SeatMapView::cellAt(const QPoint &position) const { return content() ? content()->layout().indexAt(mapToScene(position)) : -1; }

qint64 SeatMapView::personAt(int cell) const
{
    const Attendee *person = cell >= 0 ? content()->look(cell).person : nullptr;
    return person ? person->id : 0;
}

void SeatMapView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double factor = event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15;
    setZoom(int(m_zoom * factor + (factor > 1 ? 0.99 : 0)));
    event->accept();
}

void SeatMapView::selectFirst()
{
    if (content() && content()->cellCount() > 0)
        select(content()->layout().cells().first().seat);
}

void SeatMapView::step(int dx, int dy, bool extend)
{
    if (!content())
        return;
    const int cell = content()->layout().neighbour(m_item->selected(), dx, dy);
    if (cell < 0)
        return;
    if (!extend || m_item->selected() < 0)
        return select(content()->layout().cells().at(cell).seat);
    // All seats in the frame between where Shift was first held and here.
    if (m_item->chosen().isEmpty() || m_anchor < 0)
        m_anchor = m_item->selected();
    const auto &cells = content()->layout().cells();
    const QRectF frame = cells.at(m_anchor).rect | cells.at(cell).rect;
    QSet<int> chosen;
    for (int i = 0; i < cells.size(); ++i)
        if (frame.contains(cells.at(i).rect.center()))
            chosen.insert(i);
    choose(chosen, cell);
    ensureVisible(cells.at(cell).rect);
}

bool SeatMapView::actOn(int key)
{
    switch (key) {
    case Qt::Key_L:
        emit lockToggled();
        return true;
    case Qt::Key_W:
        emit whyAsked();
        return true;
    case Qt::Key_M:
        emit moveAsked();
        return true;
    case Qt::Key_C:
        emit lateChangeAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Seat seat = selectedSeat(); seat.isValid() && m_tool != Tool::Select)
            emit seatActivated(seat);
        return true;
    case Qt::Key_K:
        emit markToggled(SeatFlag::KeptEmpty);
        return true;
    case Qt::Key_B:
        emit markToggled(SeatFlag::Blocked);
        return true;
    case Qt::Key_T:
        emit markToggled(SeatFlag::Wheelchair);
        return true;
    case Qt::Key_Delete:
        if (const qint64 person = personAt(m_item->selected()))
            emit personTakenOut(person);
        return true;
    default:
        return false;
    }
}

void SeatMapView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && actOn(event->key()))
        return;
    const bool extend = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    switch (plain || (extend && arrow) ? event->key() : 0) {
    case Qt::Key_Left:
        return step(-1, 0, extend);
    case Qt::Key_Right:
        return step(1, 0, extend);
    case Qt::Key_Up:
        return step(0, -1, extend);
    case Qt::Key_Down:
        return step(0, 1, extend);
    case Qt::Key_Space:
        m_spaceHeld = true;
        return;
    case Qt::Key_Escape:
        if (m_dragging)
            cancelDrag();
        else if (m_tool == Tool::Swap)
            emit escaped();
        else
            select({});
        return;
    case Qt::Key_Plus:
        return setZoom(m_zoom * 115 / 100 + 1);
    case Qt::Key_Minus:
        return setZoom(m_zoom * 100 / 115);
    case Qt::Key_0:
        return fit();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void SeatMapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_spaceHeld = false;
    QGraphicsView::keyReleaseEvent(event);
}

void SeatMapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int cell = byKey ? m_item->selected() : cellAt(event->pos());
    if (cell < 0)
        return;
    const Seat seat = content()->layout().cells().at(cell).seat;
    if (!m_item->chosen().contains(cell))
        select(seat);
    emit menuAsked(seat, byKey ? viewport()->mapToGlobal(positionOf(seat)) : event->globalPos());
}

void SeatMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panning = true;
        m_pressedAt = event->pos();
        return;
    }
    if (event->button() != Qt::LeftButton || !content())
        return;
    const int cell = cellAt(event->pos());
    m_pressedAt = event->pos();
    if (cell < 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_frame->setGeometry(QRect(m_pressedAt, QSize()));
        m_frame->show();
        return;
    }
    const Seat seat = content()->layout().cells().at(cell).seat;
    if (m_tool == Tool::Select && event->modifiers().testFlag(Qt::ControlModifier)) {
        QSet<int> cells = m_item->chosen();
        if (cells.isEmpty() && m_item->selected() >= 0)
            cells.insert(m_item->selected());
        if (!cells.remove(cell))
            cells.insert(cell);
        return choose(cells, cells.contains(cell) ? cell : cells.isEmpty() ? -1 : *cells.begin());
    }
    if (m_tool == Tool::Select) {
        m_pressed = cell;
        select(seat);
        return;
    }
    if (m_tool != Tool::Swap && !m_item->chosen().contains(cell))
        select(seat);
    emit seatActivated(seat);
}

void SeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        const QPoint step = event->pos() - m_pressedAt;
        m_pressedAt = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step.y());
        return;
    }
    if (m_frame->isVisible()) {
        m_frame->setGeometry(QRect(m_pressedAt, event->pos()).normalized());
        return;
    }
    if (m_pressed >= 0 && !m_dragging && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        startDrag(event->pos());
    if (m_dragging) {
        m_ghost->setPos(mapToScene(event->pos() + QPoint(Theme::app().px(12), Theme::app().px(4))));
        m_item->setDropTarget(cellAt(event->pos()));
    }
}

void SeatMapView::mouseReleaseEvent(QMouseEvent *event)
{
    m_panning = false;
    if (m_frame->isVisible()) {
        m_frame->hide();
        finishFrame(m_frame->geometry(), event->modifiers().testFlag(Qt::ControlModifier));
    }
    if (m_dragging)
        finishDrag(event->pos());
    m_pressed = -1;
}

void SeatMapView::finishFrame(const QRect &frame, bool add)
{
    if (std::max(frame.width(), frame.height()) < QApplication::startDragDistance())
        return; // a click beside the seats leaves the selection as it is
    const QRectF area = mapToScene(frame).boundingRect();
    QSet<int> cells = add ? m_item->chosen() : QSet<int>();
    int first = -1;
    for (int i = 0; i < content()->cellCount(); ++i) {
        if (!content()->layout().cells().at(i).rect.intersects(area))
            continue;
        cells.insert(i);
        first = first < 0 ? i : first;
    }
    choose(cells, first);
}

void SeatMapView::startDrag(const QPoint &position)
{
    const Attendee *person = content()->look(m_pressed).person;
    if (!person)
        return;
    m_dragging = true;
    m_ghost->setText(person->name);
    m_ghost->setPos(mapToScene(position));
    m_ghost->show();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void SeatMapView::finishDrag(const QPoint &position)
{
    const qint64 person = personAt(m_pressed);
    const int target = cellAt(position);
    const int from = m_pressed;
    cancelDrag();
    if (person && target >= 0 && target != from)
        emit personDropped(person, content()->layout().cells().at(target).seat);
    else if (person && !viewport()->rect().contains(position))
        emit personDroppedOutside(person, viewport()->mapToGlobal(position));
}

void SeatMapView::cancelDrag()
{
    m_dragging = false;
    m_pressed = -1;
    m_ghost->hide();
    m_item->setDropTarget(-1);
    viewport()->unsetCursor();
}

void SeatMapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void SeatMapView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_fitted)
        fit();
}

void SeatMapView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(mimeType()))
        event->acceptProposedAction();
}

void SeatMapView::dragMoveEvent(QDragMoveEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    m_item->setDropTarget(cell);
    event->setAccepted(cell >= 0);
}

void SeatMapView::dragLeaveEvent(QDragLeaveEvent *) { m_item->setDropTarget(-1); }

void SeatMapView::dropEvent(QDropEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    m_item->setDropTarget(-1);
    const qint64 person = event->mimeData()->data(mimeType()).toLongLong();
    if (cell < 0 || person == 0)
        return;
    event->acceptProposedAction();
    emit personDropped(person, content()->layout().cells().at(cell).seat);
}

bool SeatMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !content())
        return QGraphicsView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int cell = cellAt(help->pos());
    if (cell < 0) {
        QToolTip::hideText();
        return true;
    }
    const SeatMapContent::Look &look = content()->look(cell);
    const QString place = seatText(content()->snapshot()->state.input.halls, content()->layout().cells().at(cell).seat);
    QToolTip::showText(help->globalPos(), look.person ? QStringLiteral("%1\n%2 %3").arg(place, look.person->name, look.person->sector) : place, this);
    return true;
}

} // namespace xz::meetings
