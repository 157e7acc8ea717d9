#include "core/records/numbering.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString seriesTable = QStringLiteral("number_series");
const QString issueTable = QStringLiteral("number_issue");
constexpr auto issueColumns = "id, version, series_id, scope, number, text, state, owner_table, owner_id, issued_on, reason";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Numbering)
};

QString stateName(NumberIssue::State state)
{
    static const char *const names[] = {"reserved", "used", "void"};
    return QString::fromLatin1(names[int(state)]);
}

NumberIssue issueOf(const Statement &row)
{
    NumberIssue issue{row.integer(0), row.integer(1), row.integer(2), row.text(3), row.integer(4), row.text(5), {},
                      row.text(7),    row.integer(8), row.text(9),    row.text(10)};
    issue.state = row.text(6) == QLatin1String("void")   ? NumberIssue::State::Void
                  : row.text(6) == QLatin1String("used") ? NumberIssue::State::Used
                                                         : NumberIssue::State::Reserved;
    return issue;
}

Result<QList<NumberIssue>> allIssues(Statement &read)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<NumberIssue> issues;
    while (read.next())
        issues << issueOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return issues;
}

Error badPattern(const QString &pattern, const QString &what)
{
    return {
        ErrorCode::BadInput, Words::tr("The number pattern “%1” cannot be used: %2. Correct it in the settings.").arg(pattern, what), {}};
}

/// Fills in a pattern; without a number, {number…} stays as it is.
Result<QString> filled(const QString &pattern, const Numbering::Fields &fields, std::optional<qint64> number)
{
    QString text;
    bool numbered = false;
    for (qsizetype at = 0; at < pattern.size();) {
        if (pattern.at(at) == QLatin1Char('}'))
            return badPattern(pattern, Words::tr("a brace is closed that was not opened"));
        if (pattern.at(at) != QLatin1Char('{')) {
            text += pattern.at(at++);
            continue;
        }
        const qsizetype end = pattern.indexOf(QLatin1Char('}'), at);
        if (end < 0)
            return badPattern(pattern, Words::tr("a brace is not closed"));
        const QString field = pattern.mid(at + 1, end - at - 1);
        const QString name = field.section(QLatin1Char(':'), 0, 0);
        const QString width = field.section(QLatin1Char(':'), 1);
        bool ok = true;
        const int digits = width.isEmpty() ? 0 : width.toInt(&ok);
        if (!ok || digits < 0 || digits > 12)
            return badPattern(pattern, Words::tr("the width “%1” is no number up to 12").arg(width));
        if (name == QLatin1String("number")) {
            numbered = true;
            text += number ? QStringLiteral("%1").arg(*number, digits, 10, QLatin1Char('0')) : pattern.mid(at, end - at + 1);
        } else if (fields.contains(name)) {
            text += fields.value(name).rightJustified(digits, QLatin1Char('0'));
        } else {
            return badPattern(pattern, Words::tr("the field “%1” is not known here").arg(name));
        }
        at = end + 1;
    }
    if (!numbered)
        return badPattern(pattern, Words::tr("it lacks {number}"));
    return text;
}

} // namespace

Numbering::Numbering(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QString> Numbering::format(const QString &pattern, const Fields &fields, qint64 number) { return filled(pattern, fields, number); }

Result<QString> Numbering::scopeOf(const QString &pattern, const Fields &fields) { return filled(pattern, fields, std::nullopt); }

Result<QList<NumberSeries>> Numbering::series() const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, code, name, pattern FROM number_series ORDER BY name, id"));
    if (auto done = read.run(); !done)
        return done.error();
    QList<NumberSeries> all;
    while (read.next())
        all << NumberSeries{read.integer(0), read.integer(1), read.text(2), read.text(3), read.text(4)};
    if (auto done = read.finish(); !done)
        return done.error();
    return all;
}

Result<NumberSeries> Numbering::series(const QString &code) const
{
    const auto all = series();
    if (!all)
        return all.error();
    for (const NumberSeries &one : *all) {
        if (one.code == code)
            return one;
    }
    return Error{ErrorCode::NotFound, Words::tr("There is no number series “%1”. Create it in the settings.").arg(code), {}};
}

qint64 Numbering::addSeries(ChangeSet &changes, const NumberSeries &series) const
{
    return changes.insert(
        seriesTable,
        {{QStringLiteral("code"), series.code}, {QStringLiteral("name"), series.name}, {QStringLiteral("pattern"), series.pattern}});
}

void Numbering::updateSeries(ChangeSet &changes, const NumberSeries &series) const
{
    changes.update(seriesTable, series.id, series.version,
                   {{QStringLiteral("name"), series.name}, {QStringLiteral("pattern"), series.pattern}});
}

Result<qint64> Numbering::highest(const ChangeSet &changes, qint64 seriesId, const QString &scope) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM number_issue WHERE series_id = ? AND scope = ?"));
    if (auto done = read.bind(seriesId).bind(scope).run(); !done)
        return done.error();
    qint64 number = read.next() ? read.integer(0) : 0;
    if (auto done = read.finish(); !done)
        return done.error();
    for (const ChangeSet::Change &change : changes.changes()) {
        if (change.kind == ChangeSet::Change::Kind::Insert && change.table == issueTable &&
            change.values.value(QStringLiteral("series_id")).toLongLong() == seriesId &&
            change.values.value(QStringLiteral("scope")).toString() == scope)
            number = qMax(number, change.values.value(QStringLiteral("number")).toLongLong());
    }
    return number;
}

Result<NumberIssue> Numbering::reserve(ChangeSet &changes, const QString &code, const Fields &fields, const QString &ownerTable,
                                       qint64 ownerId) const
{
    const auto found = series(code);
    if (!found)
        return found.error();
    const auto scope = scopeOf(found->pattern, fields);
    if (!scope)
        return scope.error();
    const auto last = highest(changes, found->id, *scope);
    if (!last)
        return last.error();
    return take(changes, code, fields, *last + 1, ownerTable, ownerId);
}

Result<NumberIssue> Numbering::take(ChangeSet &changes, const QString &code, const Fields &fields, qint64 number, const QString &ownerTable,
                                    qint64 ownerId) const
{
    const auto found = series(code);
    if (!found)
        return found.error();
    const auto scope = scopeOf(found->pattern, fields);
    if (!scope)
        return scope.error();
    const auto text = format(found->pattern, fields, number);
    if (!text)
        return text.error();
    NumberIssue issue{0,
                      1,
                      found->id,
                      *scope,
                      number,
                      *text,
                      ownerId ? NumberIssue::State::Used : NumberIssue::State::Reserved,
                      ownerTable,
                      ownerId,
                      QDate::currentDate().toString(Qt::ISODate),
                      {}};
    issue.id = changes.insert(issueTable, {{QStringLiteral("series_id"), issue.seriesId},
                                           {QStringLiteral("scope"), issue.scope},
                                           {QStringLiteral("number"), issue.number},
                                           {QStringLiteral("text"), issue.text},
                                           {QStringLiteral("state"), stateName(issue.state)},
                                           {QStringLiteral("owner_table"), issue.ownerTable},
                                           {QStringLiteral("owner_id"), issue.ownerId},
                                           {QStringLiteral("issued_on"), issue.issuedOn}});
    return issue;
}

void Numbering::use(ChangeSet &changes, const NumberIssue &issue, const QString &ownerTable, qint64 ownerId) const
{
    changes.update(issueTable, issue.id, issue.version,
                   {{QStringLiteral("state"), stateName(NumberIssue::State::Used)},
                    {QStringLiteral("owner_table"), ownerTable},
                    {QStringLiteral("owner_id"), ownerId}});
}

void Numbering::makeVoid(ChangeSet &changes, const NumberIssue &issue, const QString &reason) const
{
    changes.update(issueTable, issue.id, issue.version,
                   {{QStringLiteral("state"), stateName(NumberIssue::State::Void)}, {QStringLiteral("reason"), reason}});
}

Result<QList<NumberIssue>> Numbering::issues(const QString &code, const Fields &fields) const
{
    const auto found = series(code);
    if (!found)
        return found.error();
    const auto scope = scopeOf(found->pattern, fields);
    if (!scope)
        return scope.error();
    Statement read(
        m_workspace.database(),
        QStringLiteral("SELECT %1 FROM number_issue WHERE series_id = ? AND scope = ? ORDER BY number").arg(QLatin1String(issueColumns)));
    read.bind(found->id).bind(*scope);
    return allIssues(read);
}

Result<QList<NumberIssue>> Numbering::issuesOf(const QString &ownerTable, qint64 ownerId) const
{
    Statement read(
        m_workspace.database(),
        QStringLiteral("SELECT %1 FROM number_issue WHERE owner_table = ? AND owner_id = ? ORDER BY id").arg(QLatin1String(issueColumns)));
    read.bind(ownerTable).bind(ownerId);
    return allIssues(read);
}

Result<QList<qint64>> Numbering::gaps(const QString &code, const Fields &fields) const
{
    const auto drawn = issues(code, fields);
    if (!drawn)
        return drawn.error();
    QList<qint64> missing;
    qint64 next = 1;
    for (const NumberIssue &issue : *drawn) {
        for (; next < issue.number; ++next)
            missing << next;
        next = issue.number + 1;
    }
    return missing;
}

} // namespace xz
