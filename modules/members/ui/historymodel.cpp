#include "ui/historymodel.h"

#include <QLocale>

#include <algorithm>

#include "core/records/recordtype.h"
#include "core/workspace.h"
#include "data/memberarchive.h"

namespace xz::members {

namespace {

/// Turns ids of code tables into names; other values into text.
class Words
{
public:
    explicit Words(const Directory &directory) : m_directory(directory) {}

    Outcome learn(const MemberArchive &archive)
    {
        if (const auto done = learn(CodeTable::Party, 0); !done)
            return done;
        if (const auto done = learn(CodeTable::Post, 0); !done)
            return done;
        for (const TermOfOffice &office : archive.terms)
            for (const CodeTable table : {CodeTable::Sector, CodeTable::Committee, CodeTable::MemberGroup})
                if (const auto done = learn(table, office.term.id); !done)
                    return done;
        return {};
    }

    QString of(const RecordColumn &column, const QVariant &value) const
    {
        if (!value.isValid() || value.isNull())
            return {};
        if (column.referenceTable.isEmpty())
            return value.toString();
        return m_names.value(column.referenceTable).value(value.toLongLong());
    }

private:
    Outcome learn(CodeTable table, qint64 termId)
    {
        const auto entries = m_directory.codes(table, termId);
        if (!entries)
            return entries.error();
        for (const CodeEntry &entry : *entries)
            m_names[Directory::tableName(table)].insert(entry.id, entry.name);
        return {};
    }

    const Directory &m_directory;
    QHash<QString, QHash<qint64, QString>> m_names;
};

} // namespace

Outcome HistoryModel::load(Workspace &workspace, const MemberArchive &archive)
{
    Words words(workspace.directory());
    if (const auto learnt = words.learn(archive); !learnt)
        return learnt;
    QList<QPair<QString, qint64>> records{{QStringLiteral("person"), archive.person.id}};
    for (const TermOfOffice &office : archive.terms)
        records.append({QStringLiteral("membership"), office.membership.id});
    return fill(workspace, records, [&](const RecordColumn &column, const QVariant &value) { return words.of(column, value); });
}

Outcome HistoryModel::loadRecord(Workspace &workspace, const QString &table, qint64 id)
{
    return fill(workspace, {{table, id}}, [&](const RecordColumn &column, const QVariant &value) {
        if (column.referenceTable != QStringLiteral("person"))
            return value.toString();
        const auto person = workspace.directory().person(value.toLongLong());
        return person ? person->name : value.toString();
    });
}

Outcome HistoryModel::fill(Workspace &workspace, const QList<QPair<QString, qint64>> &records,
                           const std::function<QString(const RecordColumn &, const QVariant &)> &words)
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

} // namespace xz::members
