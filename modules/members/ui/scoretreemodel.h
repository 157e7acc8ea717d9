#pragma once

#include <QAbstractItemModel>

#include <memory>

#include "ui/rankingtable.h"

namespace xz::members {

/// A member's score sheet: groups, their items, the total. With a what-if the other scheme's points of the same item stand beside.
class ScoreTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Entries, Raw, Cap, Counted, Trial, Difference, ColumnCount };
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< index into MemberScore::items; -1: a group or the total
        CappedRole,                  ///< bool: a cap took something
        LevelRole,                   ///< 0 group, 1 item, 2 total
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial, int member);
    void clear();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString name;
        int item = -1;
        int entries = 0;
        Points raw = 0, counted = 0;
        std::optional<Points> cap, trial;
        bool isCapped = false;
        QList<Line> children;
    };
    const Line *lineOf(const QModelIndex &index) const;
    std::optional<Points> trialOf(const SchemeItem &item) const;

    QList<Line> m_lines; ///< groups, the bounds, the total last
    std::shared_ptr<const TrialScores> m_trial;
    int m_member = -1;
};

} // namespace xz::members
