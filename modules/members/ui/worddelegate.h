#pragma once

#include "ui/models/tabledelegate.h"

namespace xz::members {

/// Paints as the program's tables do and edits with a box of words; a word of one's own may be typed when `free`.
class WordDelegate : public TableDelegate
{
    Q_OBJECT

public:
    WordDelegate(QStringList words, bool free, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QStringList m_words;
    bool m_free;
};

} // namespace xz::members
