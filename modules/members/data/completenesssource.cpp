#include "data/completenesssource.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/database/statement.h"
#include "core/directory/customfields.h"
#include "core/settings/settings.h"
#include "core/text/names.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::CompletenessSource)
};

const QString ownPrefix = QStringLiteral("custom."); // as the form names them

TableColumn column(const char *id, const QString &title, int width, bool secondary = false)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.secondary = secondary;
    made.sortable = false;
    return made;
}

} // namespace

const QString CompletenessSource::requiredSetting = QStringLiteral("members.required");

CompletenessSource::CompletenessSource(Workspace &workspace) : m_workspace(workspace) {}

QStringList CompletenessSource::required() const
{
    return m_workspace.settings().value(requiredSetting, usualCompletenessFields()).toStringList();
}

Result<QList<CompletenessIssue>> CompletenessSource::check(Workspace &workspace, qint64 termId, const QStringList &required)
{
    Statement read(workspace.database(),
                   QStringLiteral("SELECT m.id, p.id, p.name, s.name, p.sex, p.birth, p.ethnicity, p.native_place, p.work_start, p.education, p.service_education, "
                                  "p.professional_title, p.party_id, p.organisation, p.id_number, p.phone, p.address, p.photo_id, m.sector_id, m.committee_id, "
                                  "m.group_id, m.post_id, m.certificate, m.starts FROM membership m JOIN person p ON p.id = m.person_id "
                                  "LEFT JOIN sector s ON s.id = m.sector_id WHERE m.term_id = ? AND m.exit_kind IN ('', '届满') ORDER BY m.stroke_key, m.id"));
    if (auto done = read.bind(termId).run(); !done)
        return done.error();
    const auto id = [&read](int at) { return read.integer(at) != 0 ? QString::number(read.integer(at)) : QString(); };
    QList<CheckedMember> members;
    while (read.next()) {
        CheckedMember member{read.integer(0), read.integer(1), read.text(2), read.text(3), {}};
        const QString education = read.text(9).isEmpty() ? read.text(10) : read.text(9);
        const std::pair<const char *, QString> values[] = {{"sex", read.text(4)}, {"birth", read.text(5)}, {"ethnicity", read.text(6)}, {"nativePlace", read.text(7)},
                                                           {"workStart", read.text(8)}, {"education", education}, {"professionalTitle", read.text(11)}, {"partyId", id(12)},
                                                           {"organisation", read.text(13)}, {"idNumber", read.text(14)}, {"phone", read.text(15)}, {"address", read.text(16)},
                                                           {"photo", id(17)}, {"sectorId", id(18)}, {"committeeId", id(19)}, {"groupId", id(20)}, {"postId", id(21)},
                                                           {"certificate", read.text(22)}, {"starts", read.text(23)}};
        for (const auto &[field, value] : values)
            member.values.insert(QLatin1String(field), value);
        members << member;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    OwnCompletenessFields asked;
    const auto own = ownFields(workspace);
    if (!own)
        return own.error();
    for (const auto &field : *own) {
        if (required.contains(field.first))
            asked << field;
    }
    if (!asked.isEmpty()) {
        QHash<qint64, qsizetype> at;
        for (qsizetype i = 0; i < members.size(); ++i)
            at.insert(members[i].personId, i);
        Statement values(workspace.database(), QStringLiteral("SELECT v.person_id, v.field_id, v.text FROM custom_value v JOIN membership m ON m.person_id = v.person_id WHERE m.term_id = ?"));
        if (auto done = values.bind(termId).run(); !done)
            return done.error();
        while (values.next()) {
            if (const auto member = at.constFind(values.integer(0)); member != at.cend())
                members[*member].values.insert(ownPrefix + QString::number(values.integer(1)), values.text(2));
        }
        if (auto done = values.finish(); !done)
            return done.error();
    }
    return checkCompleteness(members, required, QDate::currentDate(), asked);
}

Result<OwnCompletenessFields> CompletenessSource::ownFields(Workspace &workspace)
{
    const auto fields = CustomFields(workspace).fields();
    if (!fields)
        return fields.error();
    OwnCompletenessFields own;
    for (const CustomField &field : *fields)
        own.append({ownPrefix + QString::number(field.id), field.name});
    return own;
}

Result<QHash<qint64, int>> CompletenessSource::places(qint64 termId, const QString &order) const
{
    const QString by = order == QLatin1String("pinyin") ? QStringLiteral("m.pinyin_key, m.id")
                       : order == QLatin1String("rank") ? QStringLiteral("m.rank_key, m.id")
                                                        : QStringLiteral("s.id IS NULL, s.position, m.stroke_key, m.id");
    Statement read(m_workspace.database(), QStringLiteral("SELECT m.id FROM membership m LEFT JOIN sector s ON s.id = m.sector_id WHERE m.term_id = ? ORDER BY ") + by);
    if (auto done = read.bind(termId).run(); !done)
        return done.error();
    QHash<qint64, int> places;
    while (read.next())
        places.insert(read.integer(0), int(places.size()));
    if (auto done = read.finish(); !done)
        return done.error();
    return places;
}

Result<QSet<qint64>> CompletenessSource::spelt(qint64 termId, const QString &latin) const
{
    const QString first = Statement::likeEscaped(latin.toLower()) + u'%';
    Statement read(m_workspace.database(), QStringLiteral("SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE m.term_id = ? "
                                                          "AND (p.initials LIKE ? ESCAPE '\\' OR p.pinyin_search LIKE ? ESCAPE '\\')"));
    if (auto done = read.bindAll({termId, first, first}).run(); !done)
        return done.error();
    QSet<qint64> found;
    while (read.next())
        found.insert(read.integer(0));
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Result<QList<CompletenessIssue>> CompletenessSource::checked(qint64 termId) const
{
    QMutexLocker locker(&m_mutex);
    const qint64 revision = m_workspace.revision();
    if (m_term == termId && m_revision == revision)
        return m_issues;
    auto issues = check(m_workspace, termId, required());
    if (!issues)
        return issues.error();
    m_issues = *issues;
    m_term = termId;
    m_revision = revision;
    return m_issues;
}

CompletenessIssue CompletenessSource::issue(qint64 key) const
{
    QMutexLocker locker(&m_mutex);
    return m_issues.value(key - 1);
}

Result<QHash<QString, int>> CompletenessSource::countsByField(qint64 termId) const
{
    const auto issues = checked(termId);
    if (!issues)
        return issues.error();
    QHash<QString, int> counts;
    for (const CompletenessIssue &issue : *issues)
        ++counts[issue.field];
    return counts;
}

QList<TableColumn> CompletenessSource::columns() const
{
    TableColumn name = column("name", Words::tr("Name"), 168);
    name.nameColumn = true;
    TableColumn state = column("state", Words::tr("State"), 96);
    state.lamp = true;
    return {name, column("sector", Words::tr("Sector"), 144), column("item", Words::tr("Field"), 128), state, column("text", Words::tr("To mend"), 0, true)};
}

Result<QList<int>> CompletenessSource::shown(const TableQuery &query) const
{
    const auto issues = checked(query.filters.value(QStringLiteral("term")).toLongLong());
    if (!issues)
        return issues.error();
    const QString item = query.filters.value(QStringLiteral("item")).toString(), text = query.filters.value(QStringLiteral("text")).toString();
    const QVariant missing = query.filters.value(QStringLiteral("missing"));
    QSet<qint64> spelled;
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; })) {
        auto found = spelt(query.filters.value(QStringLiteral("term")).toLongLong(), text);
        if (!found)
            return found.error();
        spelled = std::move(found).value();
    }
    QList<int> rows;
    for (int i = 0; i < issues->size(); ++i) {
        const CompletenessIssue &issue = issues->at(i);
        if ((item.isEmpty() || issue.field == item) && (!missing.isValid() || issue.isMissing == missing.toBool())
            && (text.isEmpty() || issue.name.contains(text) || issue.sector.contains(text) || spelled.contains(issue.membershipId)))
            rows << i;
    }
    static const QStringList placed{QStringLiteral("pinyin"), QStringLiteral("rank"), QStringLiteral("sector")};
    if (placed.contains(query.sortColumn)) {
        const auto order = places(query.filters.value(QStringLiteral("term")).toLongLong(), query.sortColumn);
        if (!order)
            return order.error();
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return order->value(issues->at(a).membershipId) < order->value(issues->at(b).membershipId); });
    }
    if (query.sortColumn == QLatin1String("item"))
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return issues->at(a).field < issues->at(b).field; });
    return rows;
}

Result<qint64> CompletenessSource::count(const TableQuery &query) const
{
    const auto found = shown(query);
    return found ? Result<qint64>(qint64(found->size())) : Result<qint64>(found.error());
}

Result<QVector<TableRow>> CompletenessSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const auto found = shown(query);
    if (!found)
        return found.error();
    QVector<TableRow> rows;
    for (const int at : found->mid(offset, limit)) {
        const CompletenessIssue each = issue(at + 1);
        TableRow row;
        row.key = at + 1;
        row.values = {spacedName(each.name), each.sector, each.item, each.isMissing ? QStringLiteral("amber:") + Words::tr("missing") : QStringLiteral("red:") + Words::tr("contradicts"), each.text};
        rows << row;
    }
    return rows;
}

Result<qint64> CompletenessSource::indexOf(const TableQuery &query, qint64 key) const
{
    const auto found = shown(query);
    return found ? Result<qint64>(qint64(found->indexOf(int(key) - 1))) : Result<qint64>(found.error());
}

QStringList CompletenessSource::tables() const
{
    return {QStringLiteral("membership"), QStringLiteral("person"), QStringLiteral("setting"), QStringLiteral("sector"), QStringLiteral("attachment"),
            QStringLiteral("custom_field"), QStringLiteral("custom_value")};
}

} // namespace xz::members
