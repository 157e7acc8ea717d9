#include "ui/memberhistory.h"

#include "core/directory/directory.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"
#include "data/memberarchive.h"
#include "ui/models/historymodel.h"

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

Outcome loadHistory(HistoryModel &model, Workspace &workspace, const MemberArchive &archive)
{
    Words words(workspace.directory());
    if (const auto learnt = words.learn(archive); !learnt)
        return learnt;
    QList<QPair<QString, qint64>> records{{QStringLiteral("person"), archive.person.id}};
    for (const TermOfOffice &office : archive.terms)
        records.append({QStringLiteral("membership"), office.membership.id});
    return model.load(workspace, records, [&](const RecordColumn &column, const QVariant &value) { return words.of(column, value); });
}

} // namespace xz::members
