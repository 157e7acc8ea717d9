#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <functional>

#include "core/records/history.h"

namespace xz {
class Workspace;
struct RecordColumn;
}

namespace xz::members {

struct MemberArchive;

/// Every change of a person and of the person's memberships, field by field, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Who, Field, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    Outcome load(Workspace &workspace, const MemberArchive &archive);
    /// The changes of one record of any table.
    Outcome loadRecord(Workspace &workspace, const QString &table, qint64 id);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QDateTime at;
        QString who, field, change, title;
    };
    Outcome fill(Workspace &workspace, const QList<QPair<QString, qint64>> &records,
                 const std::function<QString(const RecordColumn &, const QVariant &)> &words);

    QList<Line> m_lines;
};

} // namespace xz::members
