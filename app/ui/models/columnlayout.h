#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "ui/export.h"
#include "ui/models/tablesource.h"

class QHeaderView;
class QTableView;

namespace xz {

/// Order, widths and visibility of a table's columns, remembered by column id under the table's key.
class XZUI_EXPORT ColumnLayout : public QObject
{
    Q_OBJECT

public:
    ColumnLayout(QTableView &view, QString stateKey);

    void attach(QHeaderView *header);
    /// Applies what is remembered; columns it does not know keep the source's place and width.
    void setColumns(const QList<TableColumn> &columns);

    QList<int> shown() const; ///< logical indexes, left to right
    QList<int> order() const; ///< all, left to right
    bool isShown(int column) const;
    void setShown(int column, bool shown); ///< the last one stays
    void move(int column, int place);
    void reset();
    void applyWidths();
    /// Gives what is left to the columns of width 0.
    void stretch();

private:
    void apply(bool remembered);
    void remember() const;

    QTableView &m_view;
    QString m_stateKey;
    QPointer<QHeaderView> m_header;
    QList<TableColumn> m_columns;
    QList<int> m_measures;
    bool m_arranging = false;
};

} // namespace xz
