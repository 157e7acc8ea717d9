#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>

#include "shell/export.h"

namespace xz {

/// One line of the search box's list.
struct SearchItem {
    QString title;
    QString subtitle;
    QString icon;
    std::function<void()> open;
};

/// Lines of one kind: 委员, 页面, 操作 …
struct SearchGroup {
    QString title;
    QList<SearchItem> items;
};

/// Groups as a flat list: a heading row, then its items. Headings cannot be selected.
class XZSHELL_EXPORT SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, SubtitleRole, IconRole };

    explicit SearchModel(QObject *parent = nullptr);
    void setGroups(const QList<SearchGroup> &groups);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The next row that can be opened from `row` in direction +1 or -1, round the ends; -1 when there is none.
    int nextOpenable(int row, int direction) const;
    /// What to do when a row is chosen; empty for headings.
    std::function<void()> opener(int row) const;

private:
    struct Row {
        bool heading;
        SearchItem item;
    };
    QList<Row> m_rows;
};

} // namespace xz
