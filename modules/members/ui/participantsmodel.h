#pragma once

#include <QAbstractTableModel>

#include "domain/duty/dutyevent.h"

namespace xz::members {

/// Who had a part in an event: name and sector, role and result to be changed in place.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sector, Role, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<DutyParticipant> &participants);
    const QList<DutyParticipant> &participants() const { return m_participants; }
    /// False when he is there already.
    bool add(const DutyParticipant &participant);
    void removeAt(const QList<int> &rows);
    /// For all of them.
    void setRole(const QString &role);
    void setOutcome(const QString &outcome);
    /// Without it nothing can be changed.
    void setEditable(bool editable) { m_editable = editable; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    QList<DutyParticipant> m_participants;
    bool m_editable = false;
};

} // namespace xz::members
