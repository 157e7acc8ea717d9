#include "shell/history/stepmodel.h"

#include "ui/theme/theme.h"

namespace xz {

// Rows of records carry the internal id 0, rows of fields the number of their record plus one.

StepModel::StepModel(QObject *parent) : QAbstractItemModel(parent) {}

void StepModel::setRecords(const QList<StepRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

const StepRecord *StepModel::recordAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    return &m_records[index.internalId() == 0 ? index.row() : int(index.internalId()) - 1];
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex StepModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_records.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_records[parent.row()].fields.size());
}

int StepModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const StepRecord *record = recordAt(index);
    if (!record)
        return {};
    if (index.internalId() == 0) {
        if (role == Qt::FontRole)
            return Theme::app().font(TextSize::Base, index.column() == What);
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == What)
            return record->title.isEmpty() ? record->type : QStringLiteral("%1  %2").arg(record->type, record->title);
        if (index.column() == After)
            return record->kind == FieldChange::Kind::Insert   ? tr("new")
                   : record->kind == FieldChange::Kind::Remove ? tr("removed")
                                                               : tr("changed");
        return {};
    }
    const StepField &field = record->fields[index.row()];
    if (role == Qt::ForegroundRole && index.column() != After)
        return Theme::app().color(Token::Text2);
    if (role == Qt::FontRole && index.column() == Before) {
        QFont font = Theme::app().font(TextSize::Base);
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == What)
        return field.label;
    if (field.secret)
        return index.column() == After ? tr("(not shown)") : QString();
    return index.column() == Before ? field.before : field.after;
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Record, field"), tr("Before"), tr("After")};
    return titles.value(section);
}

} // namespace xz
