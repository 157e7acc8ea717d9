#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "core/files/attachments.h"
#include "ui/export.h"

namespace xz {

/// Files of one person, the photo left out.
class XZUI_EXPORT AttachmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttachments(const QList<Attachment> &attachments);
    /// nullptr outside the list.
    const Attachment *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Attachment> m_attachments;
};

} // namespace xz
