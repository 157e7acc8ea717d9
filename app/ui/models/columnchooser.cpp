#include "ui/models/columnchooser.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

ColumnChooser::ColumnChooser(TableView &table, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_table(table)
    , m_list(new QListWidget(this))
{
    const Theme &theme = Theme::app();
    setObjectName(QStringLiteral("columnChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("card", true);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    auto *reset = new Button(QStringLiteral("columnReset"), QStringLiteral("edit-undo"), tr("Reset columns"), this, Button::Kind::Flat);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    layout->addWidget(makeLabel(tr("Tick to show, drag or Alt+↑ Alt+↓ to move"), TextRole::Hint, this));
    layout->addWidget(m_list);
    layout->addWidget(reset);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        m_table.setColumnShown(id, item->checkState() == Qt::Checked);
        // The last column cannot be taken away.
        if (m_table.isColumnShown(id) != (item->checkState() == Qt::Checked))
            item->setCheckState(m_table.isColumnShown(id) ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::applyOrder);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.resetColumns();
        fill();
    });
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const int column : m_table.orderedColumns()) {
        const TableColumn &entry = m_table.windowed()->columns().at(column);
        auto *item = new QListWidgetItem(entry.title.isEmpty() ? entry.id : entry.title, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_table.isColumnShown(entry.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::applyOrder()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_table.moveColumn(m_list->item(i)->data(Qt::UserRole).toString(), i);
}

void ColumnChooser::popupBelow(QWidget *anchor)
{
    const Theme &theme = Theme::app();
    resize(theme.px(280), qMin(theme.px(120) + m_list->count() * theme.px(30), theme.px(520)));
    move(anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 2)));
    show();
    m_list->setFocus();
}

bool ColumnChooser::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        const int row = m_list->currentRow();
        if (step && key->modifiers() == Qt::AltModifier && row + step >= 0 && row + step < m_list->count()) {
            QListWidgetItem *item = m_list->takeItem(row);
            m_list->insertItem(row + step, item);
            m_list->setCurrentItem(item);
            applyOrder();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace xz
