#pragma once

#include <QFrame>

#include "ui/export.h"

class QListWidget;

namespace xz {

class TableView;

/// Popup of a table's columns: tick to show, drag or Alt+↑ Alt+↓ to move, reset to the first order.
class XZUI_EXPORT ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(TableView &table, QWidget *parent);
    void popupBelow(QWidget *anchor);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void applyOrder();

    TableView &m_table;
    QListWidget *m_list;
};

} // namespace xz
