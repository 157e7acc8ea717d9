#include "ui/worddelegate.h"

#include <QComboBox>

namespace xz::members {

WordDelegate::WordDelegate(QStringList words, bool free, QObject *parent) : TableDelegate(parent), m_words(std::move(words)), m_free(free) {}

QWidget *WordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(m_words);
    box->setEditable(m_free);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return box;
}

void WordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(text));
    if (m_free)
        box->setEditText(text);
}

void WordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
}

} // namespace xz::members
