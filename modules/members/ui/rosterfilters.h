#pragma once

#include <QObject>
#include <QVariantMap>

#include "core/directory/customfields.h"
#include "core/directory/directory.h"

class QLabel;

namespace xz {
class Button;
class FilterCombo;
class FlowRow;
class SearchField;
class SegmentedControl;
class Workspace;
}

namespace xz::members {

/// Filter row of the roster: text, sector, committee, post, state; more of them on demand; order.
class RosterFilters : public QObject
{
    Q_OBJECT

public:
    /// Puts its widgets into the row; `columns` is the button that chooses columns.
    RosterFilters(FlowRow *row, Button *columns, QWidget *parent);

    /// Choices of a term; what is chosen stays when it is still there.
    Outcome fill(Workspace &workspace, const Term &term);
    /// Filters as RosterSource takes them, the term among them.
    QVariantMap filters() const;
    /// "strokes", "pinyin", "rank" or "sector".
    QString order() const;
    void setOrder(const QString &order);
    /// Any filter but the term and the state that is set from the start.
    bool isFiltered() const;
    void clear();
    void focusSearch();

signals:
    void changed();
    void orderChanged();

private:
    FilterCombo *addCombo(const QString &name, const QString &label);
    void showMore(bool more);
    Outcome fillCustom(Workspace &workspace);
    /// Years and words of dates and texts, read in a worker.
    void loadCustomValues(Workspace &workspace);

    FlowRow *m_row;
    qint64 m_termId = 0;
    SearchField *m_search;
    QHash<QString, FilterCombo *> m_combos;
    QStringList m_moreNames;
    Button *m_more;
    Button *m_clear;
    SegmentedControl *m_order;
    QWidget *m_custom;           ///< holds the combos of the office's own fields
    QStringList m_customNames;
    QHash<qint64, QStringList> m_customValues; ///< years of dates, words of texts, by field
    bool m_clearing = false;
};

} // namespace xz::members
