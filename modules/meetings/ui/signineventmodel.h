#pragma once

#include <QAbstractTableModel>

#include "ui/signinflow.h"

namespace xz::meetings {

/// What happened at the desk, newest first: 时间 最近签到 界别 座位 方式 结果.
class SignInEventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Person, Sector, Seat, Way, Result, ColumnCount };

    explicit SignInEventModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setFlow(const SignInFlow *flow);
    /// The flow's events are others now.
    void refresh();
    qint64 attendeeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SignInFlow *m_flow = nullptr;
    int m_rows = 0;
};

} // namespace xz::meetings
