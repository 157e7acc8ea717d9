#pragma once

#include <QGraphicsItem>
#include <QSet>

#include "ui/seatmapcontent.h"

namespace xz::meetings {

/// One item that paints a whole hall: only what is exposed, and no more detail than the zoom lets one read.
/// Under 60 % colours alone, to 140 % surnames and block names, above that full names and numbers.
class SeatMapItem : public QGraphicsItem
{
public:
    SeatMapItem();

    void setContent(std::shared_ptr<const SeatMapContent> content, SectorPalette palette);
    const SeatMapContent *content() const { return m_content.get(); }

    void setSelected(int cell);
    int selected() const { return m_selected; }
    /// Cells chosen together, by Ctrl+click or a frame; the selected one is among them. Empty: the selected one alone.
    void setChosen(const QSet<int> &cells);
    const QSet<int> &chosen() const { return m_chosen; }
    /// Cell under a dragged person, -1: none.
    void setDropTarget(int cell);
    /// Colour name that stands out; the others pale. Empty: none.
    void setHighlighted(const QString &colourName);
    QString highlighted() const { return m_highlighted; }
    /// Per cent shown to the user; decides the detail.
    void setZoom(int percent);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    enum class Detail { Colours, Surnames, Names };
    Detail detail() const;
    void paintFrames(QPainter &painter) const;
    void paintNumbers(QPainter &painter, const QRectF &exposed) const;
    void paintCell(QPainter &painter, int cell) const;
    void paintText(QPainter &painter, int cell) const;
    void paintMarks(QPainter &painter, int cell) const;
    void paintOutline(QPainter &painter, int cell) const;
    void paintBlockNames(QPainter &painter, const QRectF &exposed) const;
    void paintSelection(QPainter &painter) const;
    QColor fillOf(int cell) const;
    void updateCell(int cell);

    std::shared_ptr<const SeatMapContent> m_content;
    SectorPalette m_palette;
    int m_selected = -1;
    QSet<int> m_chosen;
    int m_dropTarget = -1;
    QString m_highlighted;
    int m_zoom = 100;
};

} // namespace xz::meetings
