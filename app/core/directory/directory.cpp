#include "core/directory/directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/database/statement.h"
#include "core/directory/directoryrows.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Directory)
};

constexpr auto termColumns = "id, version, number, name, starts, ends, is_current";

Term termOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), int(row.integer(2)), row.text(3), row.text(4), row.text(5), row.integer(6) != 0};
}

QVariantMap termValues(const Term &term)
{
    return {{QStringLiteral("number"), term.number},
            {QStringLiteral("name"), term.name},
            {QStringLiteral("starts"), term.starts},
            {QStringLiteral("ends"), term.ends},
            {QStringLiteral("is_current"), term.isCurrent}};
}

QVariantMap codeValues(CodeTable table, const CodeEntry &entry)
{
    QVariantMap values{{QStringLiteral("position"), entry.position}, {QStringLiteral("name"), entry.name}};
    if (table == CodeTable::Post)
        values.insert(QStringLiteral("is_leader"), entry.isLeader);
    else if (table != CodeTable::MemberGroup)
        values.insert(QStringLiteral("short_name"), entry.shortName);
    return values;
}

bool isOfTerm(CodeTable table) { return table == CodeTable::Sector || table == CodeTable::Committee || table == CodeTable::MemberGroup; }

Error missing() { return {ErrorCode::NotFound, Words::tr("This record no longer exists. Reload the page."), {}}; }

/// All rows of a query as structs; the first error ends it.
template <typename T, typename Map>
Result<QList<T>> readAll(Statement &read, Map map)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<T> rows;
    while (read.next())
        rows << map(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

template <typename T, typename Map>
Result<T> readOne(Statement &read, Map map, const Error &none)
{
    auto rows = readAll<T>(read, map);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return none;
    return rows->first();
}

} // namespace

Directory::Directory(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<Term>> Directory::terms() const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM term ORDER BY number DESC").arg(QLatin1String(termColumns)));
    return readAll<Term>(read, termOf);
}

Result<Term> Directory::currentTerm() const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM term WHERE is_current = 1 ORDER BY number DESC LIMIT 1").arg(QLatin1String(termColumns)));
    return readOne<Term>(read, termOf, {ErrorCode::NotFound, Words::tr("No term is current. Create the term in the settings first."), {}});
}

Result<Term> Directory::term(int number) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM term WHERE number = ?").arg(QLatin1String(termColumns)));
    read.bind(number);
    return readOne<Term>(read, termOf,
                         {ErrorCode::NotFound, Words::tr("There is no term %1. Create it in the settings first.").arg(number), {}});
}

qint64 Directory::addTerm(ChangeSet &changes, const Term &term) const
{
    const qint64 id = changes.insert(QStringLiteral("term"), termValues(term));
    Term added = term;
    added.id = id;
    if (term.isCurrent)
        retireOtherTerms(m_workspace, changes, id);
    return id;
}

void Directory::updateTerm(ChangeSet &changes, const Term &term) const
{
    changes.update(QStringLiteral("term"), term.id, term.version, termValues(term));
    if (term.isCurrent)
        retireOtherTerms(m_workspace, changes, term.id);
}

QString Directory::tableName(CodeTable table)
{
    switch (table) {
    case CodeTable::Sector:
        return QStringLiteral("sector");
    case CodeTable::Party:
        return QStringLiteral("party");
    case CodeTable::Committee:
        return QStringLiteral("committee");
    case CodeTable::MemberGroup:
        return QStringLiteral("member_group");
    case CodeTable::Post:
        return QStringLiteral("post");
    }
    return {};
}

QList<CodeEntry> Directory::standardSectors()
{
    QList<CodeEntry> entries;
    QFile file(QStringLiteral(":/core/data/sectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        CodeEntry entry;
        entry.position = int(entries.size()) + 1;
        entry.name = row.toObject().value(QLatin1String("name")).toString();
        entry.shortName = row.toObject().value(QLatin1String("short")).toString(entry.name);
        entries << entry;
    }
    return entries;
}

QString Directory::sectorShortName(const QString &name)
{
    static const QList<CodeEntry> standard = standardSectors();
    for (const CodeEntry &entry : standard) {
        if (entry.name == name)
            return entry.shortName;
    }
    return name;
}

Result<QList<CodeEntry>> Directory::codes(CodeTable table, qint64 termId) const
{
    const QString columns = table == CodeTable::Post          ? QStringLiteral("id, version, position, name, '', is_leader")
                            : table == CodeTable::MemberGroup ? QStringLiteral("id, version, position, name, '', 0")
                                                              : QStringLiteral("id, version, position, name, short_name, 0");
    const QString where = isOfTerm(table) ? QStringLiteral("WHERE term_id = ?") : QString();
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY position, id").arg(columns, tableName(table), where));
    if (isOfTerm(table))
        read.bind(termId);
    return readAll<CodeEntry>(read, [](const Statement &row) {
        return CodeEntry{row.integer(0), row.integer(1), int(row.integer(2)), row.text(3), row.text(4), row.integer(5) != 0};
    });
}

qint64 Directory::addCode(ChangeSet &changes, CodeTable table, const CodeEntry &entry, qint64 termId) const
{
    QVariantMap values = codeValues(table, entry);
    if (isOfTerm(table))
        values.insert(QStringLiteral("term_id"), termId);
    return changes.insert(tableName(table), values);
}

void Directory::updateCode(ChangeSet &changes, CodeTable table, const CodeEntry &entry) const
{
    changes.update(tableName(table), entry.id, entry.version, codeValues(table, entry));
    if (table == CodeTable::Post)
        planRankKeys(m_workspace, changes, entry);
}

Result<QList<Organisation>> Directory::organisations(const QString &prefix, int limit) const
{
    const QString like = Statement::likeEscaped(prefix) + QLatin1Char('%');
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM organisation WHERE name LIKE ? ESCAPE '\\' OR short_name LIKE ? ESCAPE '\\' "
                                  "OR initials LIKE ? ESCAPE '\\' ORDER BY pinyin, id LIMIT ?")
                       .arg(QLatin1String(organisationColumns)));
    read.bind(like).bind(like).bind(like).bind(limit);
    return readAll<Organisation>(read, organisationOf);
}

Result<Organisation> Directory::organisation(qint64 id) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 FROM organisation WHERE id = ?").arg(QLatin1String(organisationColumns)));
    read.bind(id);
    return readOne<Organisation>(read, organisationOf, missing());
}

QVariantMap Directory::organisationValues(const Organisation &organisation) const
{
    const NameOrder &order = m_workspace.nameOrder();
    return {{QStringLiteral("name"), organisation.name},
            {QStringLiteral("short_name"), organisation.shortName},
            {QStringLiteral("kind"), organisation.kind},
            {QStringLiteral("address"), organisation.address},
            {QStringLiteral("postcode"), organisation.postcode},
            {QStringLiteral("phone"), organisation.phone},
            {QStringLiteral("initials"), order.initials(organisation.name)},
            {QStringLiteral("pinyin"), order.pinyinPlain(organisation.name)}};
}

qint64 Directory::addOrganisation(ChangeSet &changes, const Organisation &organisation) const
{
    return changes.insert(QStringLiteral("organisation"), organisationValues(organisation));
}

void Directory::updateOrganisation(ChangeSet &changes, const Organisation &organisation) const
{
    changes.update(QStringLiteral("organisation"), organisation.id, organisation.version, organisationValues(organisation));
}

Result<Person> Directory::person(qint64 id) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM person WHERE id = ?").arg(personColumns()));
    read.bind(id);
    return readOne<Person>(read, personOf, missing());
}

Result<Membership> Directory::membership(qint64 id) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM membership WHERE id = ?").arg(QLatin1String(membershipColumns)));
    read.bind(id);
    return readOne<Membership>(read, membershipOf, missing());
}

Result<QList<Membership>> Directory::membershipsOf(qint64 personId) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM membership m JOIN term t ON t.id = m.term_id WHERE person_id = ? "
                                                          "ORDER BY t.number DESC")
                                               .arg(prefixed(membershipColumns, "m")));
    read.bind(personId);
    return readAll<Membership>(read, membershipOf);
}

Result<QList<MemberRow>> Directory::members(qint64 termId, Order order, bool withFormer) const
{
    QString by;
    switch (order) {
    case Order::Strokes:
        by = QStringLiteral("m.stroke_key, m.id");
        break;
    case Order::Pinyin:
        by = QStringLiteral("m.pinyin_key, m.id");
        break;
    case Order::Rank:
        by = QStringLiteral("m.rank_key, m.id");
        break;
    case Order::Sector:
        by = QStringLiteral("s.position IS NULL, s.position, m.stroke_key, m.id");
        break;
    }
    const QString former = withFormer ? QString() : QStringLiteral("AND m.exit_kind IN ('', '届满')");
    Statement read(m_workspace.database(),
                   QStringLiteral("%1 WHERE m.term_id = ? %2 ORDER BY %3").arg(QLatin1String(memberSelect), former, by));
    read.bind(termId);
    return readAll<MemberRow>(read, memberOf);
}

} // namespace xz
