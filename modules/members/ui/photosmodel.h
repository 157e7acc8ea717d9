#pragma once

#include <QAbstractTableModel>

#include "data/photoimporter.h"

namespace xz::members {

/// The pictures of a folder: what is wrong with those that fit nobody first, then picture and member.
class PhotosModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PhotosModel(PhotoPlan plan, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PhotoPlan m_plan;
};

} // namespace xz::members
