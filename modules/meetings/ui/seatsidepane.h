#pragma once

#include <QFrame>

#include "ui/sectorpalette.h"
#include "ui/unseatedlist.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace xz {
class Chip;
}

namespace xz::meetings {

/// Left of the map: people without a seat and the legend, whose entries make a sector stand out.
class SeatSidePane : public QFrame
{
    Q_OBJECT

public:
    explicit SeatSidePane(QWidget *parent = nullptr);

    void setUnseated(const QList<UnseatedList::Row> &rows);
    /// `title` names what the colours mean: 界别.
    void setLegend(const QString &title, const SectorPalette &palette, const QHash<QString, QString> &shortNames, const QHash<QString, int> &counts);
    UnseatedList *unseated() const { return m_unseated; }
    /// Whether a point of the screen lies over the list of those without a seat.
    bool isOverUnseated(const QPoint &globalPosition) const;

signals:
    void highlighted(const QString &name); ///< empty: nothing stands out any more
    void addAsked();                       ///< somebody is to attend too

private:
    void rebuildLegend();

    UnseatedList *m_unseated;
    Chip *m_count;
    QLabel *m_leaves;
    QLabel *m_allSeated;
    QLabel *m_legendTitle;
    QLabel *m_legendHint;
    QWidget *m_legend;
    QGridLayout *m_legendGrid;
    QList<QToolButton *> m_buttons;
    SectorPalette m_palette;
    QHash<QString, QString> m_shortNames;
    QHash<QString, int> m_counts;
};

} // namespace xz::meetings
