#include "ui/scorecommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "domain/scoring/scorejson.h"
#include "sdk/texttable.h"
#include "ui/schemecommands.h"

namespace xz::members {

CommandEntry ScoreCommand::entry()
{
    return {{QStringLiteral("members"), QStringLiteral("score")},
            QStringLiteral("--year Y [--scheme ID|all] [--compare ID] [--term N] [--format table|json]"),
            tr("Score the members' duty performance of a year"),
            tr("--year Y          the year; without it this year\n"
               "--scheme ID       the scheme; without it the one in force in that year (members scheme use; jinan when none was chosen);\n"
               "                  all: every scheme; as JSON an object with one array a scheme\n"
               "--compare ID      another scheme on the same entries: both totals and grades, and who changes grade\n"
               "--term N          the members of this term; without it the term of the year\n"
               "--format FORMAT   table (when not given) or json"),
            [](CommandCall &call) { return ScoreCommand(call).run(); }};
}

ScoreCommand::ScoreCommand(CommandCall &call)
    : m_call(call)
    , m_options(CommandArguments::parse(call.arguments, {{}, {QStringLiteral("year"), QStringLiteral("scheme"), QStringLiteral("compare"), QStringLiteral("term"), QStringLiteral("format")}}))
{
}

int ScoreCommand::misuse(const QString &text) const
{
    *m_call.err << text << u' ' << tr("See: xiezheng members score --help") << Qt::endl;
    return 2;
}

Result<QList<StoredScheme>> ScoreCommand::wanted(Workspace &workspace, int year) const
{
    const QString code = m_options->value(QStringLiteral("scheme"));
    if (code == QLatin1String("all"))
        return SchemeRepository(workspace).ofYear(year);
    // Of a closed year the scheme as it was then.
    const auto one = ScoreBooks(workspace).schemeOf(year, code);
    return one ? Result<QList<StoredScheme>>(QList<StoredScheme>{*one}) : Result<QList<StoredScheme>>(one.error());
}

Result<ScoreCommand::Scored> ScoreCommand::scored(const StoredScheme &stored, const YearFacts &facts) const
{
    auto scheme = readScheme(stored.text).result();
    if (!scheme)
        return scheme.error();
    return Scored{stored, *scheme, ScoreEngine(*scheme, facts.period).scoreAll(facts.table)};
}

int ScoreCommand::run()
{
    if (!m_options || !m_options->words().isEmpty())
        return misuse(m_options ? tr("Unknown argument.") : m_options.error().text);
    const QString format = m_options->value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("json"))
        return misuse(tr("--format takes table or json."));
    const auto year = SchemeCommands::year(m_options->value(QStringLiteral("year")));
    if (!year)
        return m_call.fail(year.error());
    const auto workspace = m_call.workspace(false);
    if (!workspace)
        return m_call.fail(workspace.error());
    const SchemeRepository repository(**workspace);
    const FactLoader loader(**workspace);
    Result<Term> term = Error();
    if (m_options->has(QStringLiteral("term"))) {
        const auto number = parseChineseNumber(m_options->value(QStringLiteral("term")));
        if (!number)
            return misuse(tr("The term is a number: --term 5."));
        term = (*workspace)->directory().term(static_cast<int>(*number));
    } else {
        term = loader.termOf(*year);
    }
    if (!term)
        return m_call.fail(term.error());
    const auto schemes = wanted(**workspace, *year);
    if (!schemes)
        return m_call.fail(schemes.error());
    const auto facts = loader.load(*year, *term);
    if (!facts)
        return m_call.fail(facts.error());
    if (!facts->unknown.isEmpty())
        *m_call.err << tr("%1 entries have a kind, role, result or level that no scheme knows; they count nowhere.").arg(facts->unknown.size()) << Qt::endl;

    QList<Scored> all;
    for (const StoredScheme &stored : *schemes) {
        auto one = scored(stored, *facts);
        if (!one)
            return m_call.fail(one.error());
        all.append(std::move(*one));
    }
    if (m_options->has(QStringLiteral("compare"))) {
        if (all.size() != 1)
            return misuse(tr("--compare takes one scheme with another; --scheme all does not go with it."));
        const auto other = repository.find(m_options->value(QStringLiteral("compare")), *year);
        if (!other)
            return m_call.fail(other.error());
        const auto after = scored(*other, *facts);
        if (!after)
            return m_call.fail(after.error());
        printComparison(all.first(), *after, *facts);
        return 0;
    }
    if (format != QLatin1String("json")) {
        for (const Scored &one : std::as_const(all))
            printScores(one, *facts);
        return 0;
    }
    QJsonObject object;
    QJsonArray array;
    for (const Scored &one : std::as_const(all)) {
        array = {};
        for (const MemberScore &score : one.scores)
            array.append(scoreJson(score, one.scheme, facts->table));
        object.insert(one.stored.code, array);
    }
    printJson(m_options->value(QStringLiteral("scheme")) == QLatin1String("all") ? QJsonDocument(object) : QJsonDocument(array));
    return 0;
}

void ScoreCommand::printJson(const QJsonDocument &document) const
{
    *m_call.out << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << Qt::endl;
}

void ScoreCommand::printScores(const Scored &scored, const YearFacts &facts) const
{
    QList<QStringList> rows{{tr("Place"), tr("Name"), tr("Sector"), tr("Total"), tr("Grade")}};
    QList<int> numbers{0, 3};
    for (const SchemeGroup &group : scored.scheme.groups) {
        rows.first() << group.name;
        numbers << static_cast<int>(rows.first().size()) - 1;
    }
    QList<int> order;
    for (int i = 0; i < scored.scores.size(); ++i)
        order << i;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return scored.scores[a].total > scored.scores[b].total; });
    int place = 0;
    for (qsizetype k = 0; k < order.size(); ++k) {
        const MemberScore &score = scored.scores[order[k]];
        if (k == 0 || score.total != scored.scores[order[k - 1]].total)
            place = static_cast<int>(k) + 1;
        QStringList row{QString::number(place), spacedName(facts.table.member(score.member).name), facts.members[score.member].sector, pointsText(score.total), score.grade};
        for (int group = 0; group < scored.scheme.groups.size(); ++group)
            row << pointsText(score.groupPoints(scored.scheme, group));
        rows.append(row);
    }
    *m_call.out << tr("%1, %2, %3 members").arg(scored.scheme.name).arg(facts.year).arg(scored.scores.size()) << u'\n';
    printTextTable(*m_call.out, rows, numbers);
}

void ScoreCommand::printComparison(const Scored &before, const Scored &after, const YearFacts &facts) const
{
    const QList<ScoreDifference> differences = compareScores(before.scores, after.scores);
    int changed = 0;
    QJsonArray array;
    QList<QStringList> rows{{tr("Name"), tr("Sector"), before.stored.code, after.stored.code, tr("Difference"), tr("Grade"), tr("Becomes")}};
    for (const ScoreDifference &one : differences) {
        const ScoredMember &member = facts.table.member(one.member);
        changed += one.gradeChanges() ? 1 : 0;
        rows.append({spacedName(member.name), facts.members[one.member].sector, pointsText(one.before), pointsText(one.after), pointsText(one.after - one.before),
                     one.gradeBefore, one.gradeChanges() ? one.gradeAfter : QString()});
        array.append(QJsonObject{{QStringLiteral("id"), member.personId},
                                 {QStringLiteral("name"), member.name},
                                 {QStringLiteral("before"), pointsNumber(one.before)},
                                 {QStringLiteral("after"), pointsNumber(one.after)},
                                 {QStringLiteral("gradeBefore"), one.gradeBefore},
                                 {QStringLiteral("gradeAfter"), one.gradeAfter},
                                 {QStringLiteral("gradeChanges"), one.gradeChanges()}});
    }
    if (m_options->value(QStringLiteral("format")) == QLatin1String("json")) {
        printJson(QJsonDocument(array));
        return;
    }
    printTextTable(*m_call.out, rows, {2, 3, 4});
    *m_call.out << tr("%1 of %2 change grade").arg(changed).arg(differences.size()) << Qt::endl;
}

} // namespace xz::members
