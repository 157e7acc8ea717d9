#include "ui/models/historymodel.h"

#include <QLocale>

#include <algorithm>

#include "core/directory/directory.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

Outcome HistoryModel::loadRecord(Workspace &workspace, const QString &table, qint64 id)
{
    return load(workspace, {{table, id}}, [&](const RecordColumn &column, const QVariant &value) {
        if (column.referenceTable != QStringLiteral("person"))
            return value.toString();
        const auto person = workspace.directory().person(value.toLongLong());
        return person ? person->name : value.toString();
    });
}

Outcome HistoryModel::load(Workspace &workspace, const QList<QPair<QString, qint64>> &records, const Words &words)
{
    QList<Line> lines;
    for (const auto &[table, id] : records) {
        const RecordType *type = workspace.recordTypes().find(table);
        const auto changes = workspace.history().ofRecord(table, id);
        if (!changes)
            return changes.error();
        qint64 createdBy = 0;
        for (const FieldChange &change : *changes) {
            if (change.kind == FieldChange::Kind::Insert) {
                // A new record is one line, not one of each field.
                if (createdBy != change.changeSetId)
                    lines << Line{change.at, change.actor, type ? type->label : table, tr("entered"), change.title};
                createdBy = change.changeSetId;
                continue;
            }
            if (change.column.endsWith(QStringLiteral("_key")) || change.column.startsWith(QStringLiteral("pinyin_search")))
                continue;
            RecordColumn column{change.column, change.column, {}, false, false};
            if (type)
                for (const RecordColumn &known : type->columns)
                    if (known.name == change.column)
                        column = known;
            const QString none = tr("(empty)");
            const auto shown = [&](const QVariant &value) { return words(column, value).isEmpty() ? none : words(column, value); };
            lines << Line{change.at, change.actor, column.label,
                          change.secret ? tr("changed (kept secret)") : QStringLiteral("%1 → %2").arg(shown(change.before), shown(change.after)), change.title};
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.at > b.at; });
    beginResetModel();
    m_lines = lines;
    endResetModel();
    return {};
}

void HistoryModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1\n%2").arg(line.title, line.change);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At: return line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Who: return line.who;
    case Field: return line.field;
    case Change: return line.change;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At: return tr("Time");
    case Who: return tr("By");
    case Field: return tr("Field");
    case Change: return tr("Change");
    default: return {};
    }
}

} // namespace xz
