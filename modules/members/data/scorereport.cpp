#include "data/scorereport.h"

#include <QMap>

#include <algorithm>
#include <climits>
#include <cmath>

#include "core/text/chinese.h"
#include "core/text/names.h"

namespace xz::members {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString percent(double share)
{
    return QString::number(std::round(share * 1000) / 10, 'f', 1) + u'%';
}

bool isPresent(const DutyFact &fact)
{
    return fact.outcomes & bit(DutyOutcome::Present);
}

QString sectorOf(const MemberRow &member)
{
    return member.sectorShort.isEmpty() ? member.sector : member.sectorShort;
}

QString schemeNote(const ScoreBook &book)
{
    return QStringLiteral("计分办法：《%1》第%2版%3").arg(book.scheme.name).arg(book.scheme.version).arg(book.isClosed ? QStringLiteral("（年度已关闭）") : QString());
}

} // namespace

ListOrder listOrder(const QString &word)
{
    static const QHash<QString, Directory::Order> words{{QStringLiteral("strokes"), Directory::Order::Strokes},
                                                        {QStringLiteral("pinyin"), Directory::Order::Pinyin},
                                                        {QStringLiteral("rank"), Directory::Order::Rank},
                                                        {QStringLiteral("sector"), Directory::Order::Sector}};
    const auto known = words.constFind(word);
    return known == words.cend() ? ListOrder() : ListOrder(*known);
}

QList<int> inOrder(const ScoreBook &book, QList<int> members, const ListOrder &order)
{
    const auto key = [&](int member) -> QString {
        const MemberRow &row = book.facts.members[member];
        switch (order.value_or(Directory::Order::Strokes)) {
        case Directory::Order::Pinyin:
            return row.pinyinKey;
        case Directory::Order::Rank:
            return Directory::rankKey(row.rank, row.isLeader, row.postPosition, row.strokeKey);
        case Directory::Order::Sector:
            return row.sector.isEmpty() ? QStringLiteral("~") : QString::number(row.sectorPosition).rightJustified(6, u'0') + row.sector;
        case Directory::Order::Strokes:
            break;
        }
        return {};
    };
    // The book has its members by strokes.
    QList<QPair<QString, int>> keyed;
    for (const int member : std::as_const(members))
        keyed.append({key(member), member});
    std::sort(keyed.begin(), keyed.end());
    members.clear();
    for (const auto &[text, member] : std::as_const(keyed))
        members << member;
    return members;
}

Attendance attendanceOf(const FactTable &table, int member, Period period)
{
    Attendance sum;
    const Period days = table.member(member).membership;
    for (const DutyFact &fact : table.facts(member)) {
        if (!isMeeting(fact.kind) || !period.contains(fact.day) || !days.contains(fact.day))
            continue;
        const double half = fact.quantity / 1000.0;
        sum.due += half;
        if (isPresent(fact))
            sum.present += half;
        else if (fact.outcomes & bit(DutyOutcome::Leave))
            sum.leave += half;
        else if (fact.outcomes & bit(DutyOutcome::Absent))
            sum.absent += half;
        if (fact.outcomes & bit(DutyOutcome::Late))
            ++sum.late;
    }
    return sum;
}

DutyCounts countsOf(const FactTable &table, int member, Period period)
{
    DutyCounts counts;
    counts.meetings = attendanceOf(table, member, period);
    const Period days = table.member(member).membership;
    for (const DutyFact &fact : table.facts(member)) {
        if (!period.contains(fact.day) || !days.contains(fact.day))
            continue;
        const bool here = isPresent(fact);
        switch (fact.kind) {
        case DutyKind::Proposal:
            ++counts.proposals;
            counts.filed += fact.outcomes & bit(DutyOutcome::Filed) ? 1 : 0;
            counts.keyProposals += fact.outcomes & bit(DutyOutcome::Key) ? 1 : 0;
            counts.excellent += fact.outcomes & bit(DutyOutcome::Excellent) ? 1 : 0;
            break;
        case DutyKind::Opinion:
            ++counts.opinions;
            counts.adopted += fact.outcomes & bit(DutyOutcome::Adopted) ? 1 : 0;
            break;
        case DutyKind::Speech: ++counts.speeches; break;
        case DutyKind::WrittenSpeech: ++counts.written; break;
        case DutyKind::Inspection: counts.inspections += here ? 1 : 0; break;
        case DutyKind::Training: counts.trainings += here ? 1 : 0; break;
        case DutyKind::History: ++counts.histories; break;
        case DutyKind::Review: counts.reviews += here ? 1 : 0; break;
        case DutyKind::Charity: counts.charities += here ? 1 : 0; break;
        case DutyKind::Report: ++counts.reports; break;
        case DutyKind::Award: ++counts.awards; break;
        default: break;
        }
    }
    return counts;
}

ReportTable rankingReport(const ScoreBook &book, RankingGroups groups, const QString &committee, const ListOrder &order)
{
    static const QHash<RankingGroups, QString> words{{RankingGroups::None, QStringLiteral("排名")},
                                                     {RankingGroups::Sector, QStringLiteral("分界别排名")},
                                                     {RankingGroups::Committee, QStringLiteral("分专委会排名")},
                                                     {RankingGroups::Grade, QStringLiteral("分等次名单")}};
    ReportTable report;
    report.title = QStringLiteral("%1%2年度委员履职考核%3").arg(committee).arg(book.facts.year).arg(words.value(groups));
    report.subtitle = QStringLiteral("共%1人").arg(book.scores.size());
    report.footnote = schemeNote(book);
    report.columns = {{QStringLiteral("名次"), 46, true}, {QStringLiteral("姓名"), 110, false}, {QStringLiteral("界别"), 100, false}, {QStringLiteral("职务"), 60, false}};
    for (const SchemeGroup &group : book.scheme.groups)
        report.columns.append({group.name, 64, true});
    report.columns.append({QStringLiteral("得分"), 60, true});
    const bool hasGrades = !book.scheme.bands.isEmpty() || !book.scheme.consequences.isEmpty();
    if (hasGrades)
        report.columns.append({QStringLiteral("等次"), 72, false});
    // A group's key sorts it; those of no group come last.
    QMap<QString, QList<int>> grouped;
    QHash<QString, QString> headings;
    QList<int> ranking = inOrder(book, book.ranking(), order);
    if (groups != RankingGroups::Grade || !order)
        std::stable_sort(ranking.begin(), ranking.end(), [&](int a, int b) { return book.scores[a].total > book.scores[b].total; });
    for (const int member : std::as_const(ranking)) {
        const MemberRow &row = book.facts.members[member];
        QString key, heading;
        switch (groups) {
        case RankingGroups::None:
            break;
        case RankingGroups::Sector:
            key = row.sector.isEmpty() ? QStringLiteral("~") : QString::number(row.sectorPosition).rightJustified(6, u'0');
            heading = row.sector.isEmpty() ? QStringLiteral("未分界别") : row.sector;
            break;
        case RankingGroups::Committee:
            key = QString::number(book.facts.committeePlace(row.committee)).rightJustified(6, u'0') + row.committee;
            heading = row.committee.isEmpty() ? QStringLiteral("未入专委会") : row.committee;
            break;
        case RankingGroups::Grade: {
            const auto band = std::find_if(book.scheme.bands.cbegin(), book.scheme.bands.cend(), [&](const GradeBand &one) { return one.name == book.scores[member].grade; });
            const bool none = band == book.scheme.bands.cend();
            key = none ? QStringLiteral("~") + book.scores[member].grade : QString::number(band - book.scheme.bands.cbegin()).rightJustified(6, u'0');
            heading = book.scores[member].grade.isEmpty() ? QStringLiteral("未定等次") : book.scores[member].grade;
            break;
        }
        }
        grouped[key].append(member);
        headings.insert(key, heading);
    }
    for (auto it = grouped.cbegin(); it != grouped.cend(); ++it) {
        if (groups != RankingGroups::None) {
            qint64 sum = 0;
            for (const int member : *it)
                sum += book.scores[member].total;
            report.rows.append({QStringLiteral("%1（%2人，平均%3分）").arg(headings.value(it.key())).arg(it->size()).arg(scoreText(static_cast<Points>(sum / it->size() / 100 * 100))), {}});
        }
        for (const int member : *it) {
            const MemberRow &row = book.facts.members[member];
            QStringList cells{QString::number(book.places[member]), spacedName(row.name), sectorOf(row), row.post};
            for (int group = 0; group < book.scheme.groups.size(); ++group)
                cells << scoreText(book.scores[member].groupPoints(book.scheme, group));
            cells << scoreText(book.scores[member].total);
            if (hasGrades)
                cells << book.scores[member].grade;
            report.rows.append({{}, cells});
        }
    }
    return report;
}

ReportTable attendanceReport(const ScoreBook &book, const QString &committee, const ListOrder &order)
{
    ReportTable report;
    report.title = QStringLiteral("%1%2年度委员会议出席情况").arg(committee).arg(book.facts.year);
    report.columns = {{QStringLiteral("序号"), 46, true},       {QStringLiteral("姓名"), 110, false},      {QStringLiteral("界别"), 100, false},
                      {QStringLiteral("应到（半天）"), 84, true}, {QStringLiteral("出席"), 60, true},        {QStringLiteral("请假"), 60, true},
                      {QStringLiteral("缺席"), 60, true},        {QStringLiteral("迟到（次）"), 72, true},  {QStringLiteral("出席率"), 72, true}};
    const bool isBySector = order.value_or(Directory::Order::Sector) == Directory::Order::Sector;
    QMap<int, QList<int>> sectors;
    Attendance all;
    for (const int member : inOrder(book, book.ranking(), order))
        sectors[!isBySector ? 0 : book.facts.members[member].sector.isEmpty() ? INT_MAX : book.facts.members[member].sectorPosition].append(member);
    int index = 0;
    for (const QList<int> &members : std::as_const(sectors)) {
        Attendance sum;
        QList<ReportTable::Row> rows;
        for (const int member : members) {
            const Attendance one = attendanceOf(book.facts.table, member, book.facts.period);
            sum.due += one.due;
            sum.present += one.present;
            const MemberRow &row = book.facts.members[member];
            rows.append({{}, {QString::number(++index), spacedName(row.name), sectorOf(row), number(one.due), number(one.present), number(one.leave), number(one.absent),
                              number(one.late), one.due > 0 ? percent(one.rate()) : QStringLiteral("—")}});
        }
        all.due += sum.due;
        all.present += sum.present;
        const QString sector = book.facts.members[members.first()].sector;
        if (isBySector)
            report.rows.append({QStringLiteral("%1（%2人，出席率%3）").arg(sector.isEmpty() ? QStringLiteral("未分界别") : sector).arg(members.size()).arg(percent(sum.rate())), {}});
        report.rows += rows;
    }
    report.subtitle = QStringLiteral("共%1人，总出席率%2").arg(book.scores.size()).arg(percent(all.rate()));
    report.footnote = QStringLiteral("会议指全体会议、常委会会议和其他会议，按半天计；迟到、早退计出席");
    return report;
}

QList<Candidate> candidatesOf(const ScoreBook &book, int share)
{
    QList<Candidate> candidates;
    const qsizetype most = std::max<qsizetype>(1, book.scores.size() * share / 100);
    const QString best = book.scheme.bands.isEmpty() ? QString() : book.scheme.bands.first().name;
    Points last = 0;
    for (const int member : book.ranking()) {
        const MemberScore &score = book.scores[member];
        if (candidates.size() >= most && score.total != last)
            break;
        if ((!best.isEmpty() && score.grade != best) || !score.incurred.isEmpty())
            continue;
        const QList<DutyFact> &facts = book.facts.table.facts(member);
        if (std::any_of(facts.cbegin(), facts.cend(), [&](const DutyFact &fact) { return fact.kind == DutyKind::Sanction && book.facts.period.contains(fact.day); }))
            continue;
        const DutyCounts counts = countsOf(book.facts.table, member, book.facts.period);
        Candidate candidate{member, {}, {}};
        candidate.reasons << QStringLiteral("得分%1，列第%2位").arg(scoreText(score.total)).arg(book.places[member]);
        if (counts.meetings.due > 0)
            candidate.reasons << (counts.meetings.present >= counts.meetings.due ? QStringLiteral("会议全勤（%1个半天）").arg(number(counts.meetings.due))
                                                                                 : QStringLiteral("会议出席%1/%2个半天").arg(number(counts.meetings.present), number(counts.meetings.due)));
        if (counts.proposals > 0) {
            QString text = QStringLiteral("提案%1件").arg(counts.proposals);
            if (counts.keyProposals > 0)
                text += QStringLiteral("，其中重点%1件").arg(counts.keyProposals);
            if (counts.excellent > 0)
                text += QStringLiteral("，优秀%1件").arg(counts.excellent);
            candidate.reasons << text;
        }
        if (counts.opinions > 0)
            candidate.reasons << QStringLiteral("社情民意%1条，采用%2条").arg(counts.opinions).arg(counts.adopted);
        if (counts.speeches + counts.written > 0)
            candidate.reasons << QStringLiteral("发言%1次").arg(counts.speeches + counts.written);
        if (const int activities = counts.inspections + counts.trainings + counts.reviews + counts.charities; activities > 0)
            candidate.reasons << QStringLiteral("参加活动%1次").arg(activities);
        if (counts.histories > 0)
            candidate.reasons << QStringLiteral("文史资料%1篇").arg(counts.histories);
        if (counts.awards > 0)
            candidate.reasons << QStringLiteral("受奖%1次").arg(counts.awards);
        if (counts.meetings.absent > 0)
            candidate.caution = QStringLiteral("未请假缺席%1个半天").arg(number(counts.meetings.absent));
        last = score.total;
        candidates.append(candidate);
    }
    return candidates;
}

ReportTable candidatesReport(const ScoreBook &book, const QString &committee, const ListOrder &order)
{
    ReportTable report;
    report.title = QStringLiteral("%1%2年度优秀委员建议人选").arg(committee).arg(book.facts.year);
    report.columns = {{QStringLiteral("序号"), 46, true}, {QStringLiteral("姓名"), 100, false}, {QStringLiteral("界别"), 90, false}, {QStringLiteral("得分"), 60, true},
                      {QStringLiteral("主要事迹"), 330, false}, {QStringLiteral("须核对"), 110, false}};
    int index = 0;
    QList<Candidate> candidates = candidatesOf(book);
    if (order) {
        QList<int> members;
        for (const Candidate &candidate : std::as_const(candidates))
            members << candidate.member;
        members = inOrder(book, members, order);
        std::sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) { return members.indexOf(a.member) < members.indexOf(b.member); });
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        const MemberRow &row = book.facts.members[candidate.member];
        report.rows.append({{}, {QString::number(++index), spacedName(row.name), sectorOf(row), scoreText(book.scores[candidate.member].total),
                                 candidate.reasons.mid(1).join(QStringLiteral("；")), candidate.caution}});
    }
    if (index == 0)
        report.rows.append({QStringLiteral("没有达到“%1”的委员").arg(book.scheme.bands.isEmpty() ? QString() : book.scheme.bands.first().name), {}});
    report.subtitle = QStringLiteral("共%1人").arg(index);
    report.footnote = schemeNote(book);
    return report;
}

} // namespace xz::members
