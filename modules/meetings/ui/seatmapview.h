#pragma once

#include <QGraphicsView>

#include "ui/seatmapitem.h"

class QRubberBand;

namespace xz::meetings {

/// The canvas: zoom (Ctrl+wheel, fit), click and arrow keys select, a frame drawn over empty ground selects many, dragging moves.
/// Knows nothing of storing.
class SeatMapView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Tool { Select, Swap, Lock, KeepEmpty };

    explicit SeatMapView(QWidget *parent = nullptr);
    ~SeatMapView() override;

    void setContent(std::shared_ptr<const SeatMapContent> content, const SectorPalette &palette);
    const SeatMapContent *content() const { return m_item->content(); }
    void setHighlighted(const QString &colourName) { m_item->setHighlighted(colourName); }
    QString highlighted() const { return m_item->highlighted(); }
    void setTool(Tool tool) { m_tool = tool; }
    Tool tool() const { return m_tool; }

    Seat selectedSeat() const;
    /// All seats chosen, in the order of rows; the selected one alone when no more are.
    QList<Seat> selectedSeats() const;
    /// Selects many; the first of them is the one told about.
    void selectAll(const QList<Seat> &seats);
    /// Selects a seat and brings it into view; an invalid one clears the selection.
    void select(const Seat &seat, bool centre = false);
    void selectFirst();

    /// Per cent; 100: a seat pitch of 20 px at 10.5 pt.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void fit();
    /// Middle of a seat in the viewport, for tests and tool tips.
    QPoint positionOf(const Seat &seat) const;

    static constexpr int leastZoom = 20, mostZoom = 400;
    static constexpr int mostFitted = 140; ///< the largest at which block names are shown
    /// MIME type of a person dragged from a list: the attendee's id as text.
    static QString mimeType();

signals:
    void seatSelected(const xz::meetings::Seat &seat);
    void seatActivated(const xz::meetings::Seat &seat);           ///< clicked, or Enter, with a tool other than Select
    void personDropped(qint64 attendee, const xz::meetings::Seat &seat);
    void personTakenOut(qint64 attendee);                         ///< Delete
    void personDroppedOutside(qint64 attendee, const QPoint &globalPosition);
    void lockToggled();                                           ///< L
    void markToggled(xz::meetings::SeatFlag flag);                ///< K kept empty, B out of use, T wheelchair
    void menuAsked(const xz::meetings::Seat &seat, const QPoint &globalPosition);
    void manySelected(int seats);                                 ///< more than one
    void moveAsked();                                             ///< M: the selected person goes to the seat chosen next
    void lateChangeAsked();                                       ///< C
    void escaped();
    void whyAsked();                                              ///< W
    void zoomChanged(int percent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int cellAt(const QPoint &position) const;
    qint64 personAt(int cell) const;
    void applyZoom();
    void step(int dx, int dy, bool extend);
    /// Choosing keys: L K B T W M C Enter Delete. False when the key is none.
    bool actOn(int key);
    void choose(const QSet<int> &cells, int current);
    void finishFrame(const QRect &frame, bool add);
    void startDrag(const QPoint &position);
    void finishDrag(const QPoint &position);
    void cancelDrag();

    QGraphicsScene *m_scene;
    SeatMapItem *m_item;
    QGraphicsSimpleTextItem *m_ghost; ///< name that follows the pointer
    Tool m_tool = Tool::Select;
    int m_zoom = 100;
    bool m_fitted = true; ///< stays fitted to the window until the user zooms
    int m_pressed = -1;
    int m_anchor = -1;    ///< where choosing with Shift and the arrows began
    QPoint m_pressedAt;
    bool m_dragging = false;
    bool m_panning = false;
    bool m_spaceHeld = false; ///< then dragging moves the map
    QRubberBand *m_frame;
};

} // namespace xz::meetings
