#include "ui/models/attachmentsmodel.h"

#include <QFileInfo>
#include <QLocale>

namespace xz {

void AttachmentsModel::setAttachments(const QList<Attachment> &attachments)
{
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

const Attachment *AttachmentsModel::at(int row) const
{
    return row >= 0 && row < m_attachments.size() ? &m_attachments[row] : nullptr;
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

int AttachmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    const Attachment *attachment = at(index.row());
    if (!attachment)
        return {};
    if (role == Qt::ToolTipRole)
        return attachment->name;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return attachment->name;
    case Kind: return QFileInfo(attachment->name).suffix().toUpper();
    case Size: return QLocale().formattedDataSize(attachment->size, 0);
    default: return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("File");
    case Kind: return tr("Kind");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace xz
