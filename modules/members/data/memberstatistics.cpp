#include "data/memberstatistics.h"

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

/// Label and count of the members in office, grouped by `label` of the joined tables.
MemberStatistics::Counts grouped(Workspace &workspace, const QString &label, const QString &join, const QString &unknown)
{
    Statement statement(workspace.database(),
                        QStringLiteral("SELECT %1 AS label, COUNT(*) AS number FROM membership m JOIN person p ON p.id = m.person_id %2 "
                                       "WHERE m.exit_kind = '' AND m.term_id = (SELECT id FROM term WHERE is_current = 1) "
                                       "GROUP BY label ORDER BY number DESC, label")
                            .arg(label, join));
    if (auto done = statement.run(); !done)
        return done.error();
    QList<QPair<QString, double>> counts;
    double without = 0;
    while (statement.next()) {
        const QString text = statement.text(0);
        if (text.isEmpty())
            without += double(statement.integer(1));
        else
            counts.append({text, double(statement.integer(1))});
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    if (without > 0)
        counts.append({unknown, without});
    return counts;
}

} // namespace

QList<StatisticEntry> MemberStatistics::entries()
{
    return {{QStringLiteral("members.sector"), tr("Members by sector"), &MemberStatistics::bySector},
            {QStringLiteral("members.party"), tr("Members by party"), &MemberStatistics::byParty},
            {QStringLiteral("members.sex"), tr("Members by sex"), &MemberStatistics::bySex},
            {QStringLiteral("members.age"), tr("Members by age"), [](Workspace &workspace) { return byAge(workspace, QDate::currentDate()); }},
            {QStringLiteral("members.ethnicity"), tr("Members by ethnicity"), &MemberStatistics::byEthnicity}};
}

MemberStatistics::Counts MemberStatistics::bySector(Workspace &workspace)
{
    return grouped(workspace, QStringLiteral("COALESCE(c.name, '')"), QStringLiteral("LEFT JOIN sector c ON c.id = m.sector_id"), tr("no sector"));
}

MemberStatistics::Counts MemberStatistics::byParty(Workspace &workspace)
{
    return grouped(workspace, QStringLiteral("COALESCE(c.name, '')"), QStringLiteral("LEFT JOIN party c ON c.id = p.party_id"), tr("not entered"));
}

MemberStatistics::Counts MemberStatistics::bySex(Workspace &workspace)
{
    return grouped(workspace, QStringLiteral("p.sex"), {}, tr("not entered"));
}

MemberStatistics::Counts MemberStatistics::byEthnicity(Workspace &workspace)
{
    return grouped(workspace, QStringLiteral("p.ethnicity"), {}, tr("not entered"));
}

MemberStatistics::Counts MemberStatistics::byAge(Workspace &workspace, const QDate &today)
{
    const auto births = grouped(workspace, QStringLiteral("SUBSTR(p.birth, 1, 7)"), {}, QString());
    if (!births)
        return births.error();
    const QStringList labels{tr("under 40"), tr("40 to 49"), tr("50 to 59"), tr("60 and over"), tr("not entered")};
    QList<QPair<QString, double>> counts;
    for (const QString &label : labels)
        counts.append({label, 0});
    for (const auto &[birth, number] : *births) {
        const int year = birth.left(4).toInt();
        // A birthday later in the year has not come yet; of a year alone the whole year counts.
        const int month = birth.mid(5, 2).toInt();
        const int age = today.year() - year - (month > today.month() ? 1 : 0);
        const int group = year == 0 ? 4 : age < 40 ? 0 : age < 50 ? 1 : age < 60 ? 2 : 3;
        counts[group].second += number;
    }
    counts.removeIf([](const auto &entry) { return entry.second == 0; });
    return counts;
}

} // namespace xz::members
