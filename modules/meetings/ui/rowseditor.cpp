#include "ui/rowseditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/models/tableheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace xz::meetings {

namespace {

constexpr int markRole = Qt::UserRole + 1;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(QStringList choices, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems(m_choices);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data().toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText());
    }

private:
    QStringList m_choices;
};

} // namespace

RowsEditor::RowsEditor(const QString &objectName, const QList<Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(columns.size())))
{
    const Theme &theme = Theme::app();
    setObjectName(objectName);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    QStringList titles;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns.at(i);
        titles.append(column.title);
        if (!column.choices.isEmpty())
            m_table->setItemDelegateForColumn(i, new ChoiceDelegate(column.choices, m_table));
        if (column.width == 0)
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(i, theme.px(column.width));
    }
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(titles.join(u' '));

    const auto button = [&](const char *name, const char *icon, const QString &text, const QString &tip, auto action) {
        auto *made = new Button(objectName + QLatin1Char('.') + QLatin1String(name), QLatin1String(icon), text);
        if (!tip.isEmpty()) {
            made->setToolTip(tip);
            made->setAccessibleName(tip);
        }
        connect(made, &Button::clicked, this, action);
        return made;
    };
    auto *row = new QHBoxLayout;
    row->addWidget(button("add", "list-add", tr("Add"), {}, [this] {
        addRow();
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
    }));
    row->addWidget(button("remove", "list-remove", tr("Remove"), {}, [this] { removeRow(); }));
    row->addWidget(button("up", "go-up", {}, tr("Up"), [this] { moveRow(-1); }));
    row->addWidget(button("down", "go-down", {}, tr("Down"), [this] { moveRow(1); }));
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsEditor::changed);
}

void RowsEditor::addRow(const QStringList &values)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(values.value(column)));
    emit changed();
}

void RowsEditor::setRows(const QList<QStringList> &rows)
{
    m_table->setRowCount(0);
    for (const QStringList &row : rows)
        addRow(row);
}

void RowsEditor::setRowMark(int row, qint64 mark)
{
    if (QTableWidgetItem *item = m_table->item(row, 0))
        item->setData(markRole, mark);
}

bool RowsEditor::isBlank(int row) const
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (!m_table->item(row, column)->text().trimmed().isEmpty())
            return false;
    return true;
}

QList<QStringList> RowsEditor::rows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isBlank(row))
            continue;
        QStringList values;
        for (int column = 0; column < m_table->columnCount(); ++column)
            values.append(m_table->item(row, column)->text().trimmed());
        rows.append(values);
    }
    return rows;
}

QList<qint64> RowsEditor::marks() const
{
    QList<qint64> marks;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!isBlank(row))
            marks.append(m_table->item(row, 0)->data(markRole).toLongLong());
    return marks;
}

void RowsEditor::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit changed();
}

void RowsEditor::moveRow(int step)
{
    const int from = m_table->currentRow(), to = from + step, column = m_table->currentColumn();
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        QTableWidgetItem *moved = m_table->takeItem(from, i);
        m_table->setItem(from, i, m_table->takeItem(to, i));
        m_table->setItem(to, i, moved);
    }
    m_table->setCurrentCell(to, column);
    emit changed();
}

} // namespace xz::meetings
