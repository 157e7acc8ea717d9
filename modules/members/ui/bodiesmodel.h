#pragma once

#include <QAbstractTableModel>

#include "data/bodies.h"

namespace xz::members {

/// Bodies in order: number, name, members, conveners.
class BodiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Members, Conveners, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setBodies(const QList<Body> &bodies, const QString &convener);
    const QList<Body> &bodies() const { return m_bodies; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Body> m_bodies;
    QString m_convener;
};

/// Members of a body.
class BodyMembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Post, Organisation, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setMembers(const QList<BodyMember> &members);
    const QList<BodyMember> &members() const { return m_members; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BodyMember> m_members;
};

} // namespace xz::members
