#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "core/directory/dutyledger.h"
#include "data/scorebook.h"

namespace xz::members {

/// The entries that gave an item its points. They add up to what counts.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Outcome, Proof, PointsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `records` are the ledger's entries of the member, by id.
    void show(const ScoreBook &book, int member, const QList<Evidence> &evidence, const QHash<qint64, DutyRecord> &records);
    void clear();
    /// Record of the ledger; 0 for what is no entry.
    qint64 recordAt(int row) const;
    QString organisers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        qint64 recordId = 0;
        QString date, title, outcome, proof, organiser;
        Points points = 0, full = 0;
    };
    QList<Line> m_lines;
};

} // namespace xz::members
