#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <functional>

#include "core/records/history.h"
#include "ui/export.h"

namespace xz {

class Workspace;
struct RecordColumn;

/// Every change of some records, field by field, newest first.
class XZUI_EXPORT HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Who, Field, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What a value of a column is called; empty is shown as such.
    using Words = std::function<QString(const RecordColumn &column, const QVariant &value)>;
    /// The changes of records {table, id} together.
    Outcome load(Workspace &workspace, const QList<QPair<QString, qint64>> &records, const Words &words);
    /// The changes of one record of any table; people are called by their names.
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

    QList<Line> m_lines;
};

} // namespace xz
