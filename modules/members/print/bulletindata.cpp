#include "print/bulletindata.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "print/render/fonts.h"

namespace xz::members {

namespace {

struct KindSum {
    QSet<qint64> events, meetings;
    int parts = 0;
};

QString percent(double share)
{
    return QString::number(std::round(share * 1000) / 10, 'f', 1) + u'%';
}

/// A bar of a chart: at least a sliver, so that a small number is seen.
QVariantMap bar(const QString &name, double value, double greatest, const QString &number)
{
    const int width = greatest > 0 ? std::clamp(static_cast<int>(std::lround(value * 100 / greatest)), value > 0 ? 1 : 0, 100) : 0;
    return {{QStringLiteral("name"), name}, {QStringLiteral("width"), width}, {QStringLiteral("rest"), 100 - width}, {QStringLiteral("filled"), width > 0}, {QStringLiteral("isOpen"), width < 100}, {QStringLiteral("number"), number}};
}

QVariantMap line(const QString &kind, const QString &events, const QString &parts, const QString &remark)
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("events"), events}, {QStringLiteral("parts"), parts}, {QStringLiteral("remark"), remark}};
}

/// No line ends within a name: a word joiner stands between its characters.
QString names(const ScoreBook &book, const QList<int> &members)
{
    QStringList list;
    for (const int member : members) {
        QString name;
        for (const QChar c : book.facts.members[member].name) {
            if (!name.isEmpty() && !c.isLowSurrogate())
                name += QChar(0x2060);
            name += c;
        }
        list << name;
    }
    return list.join(QStringLiteral("、"));
}

/// Work that is counted once however many signed it.
struct WorkSum {
    QSet<qint64> all, filed, key, excellent, adopted, instructed;
    QMap<DutyLevel, QSet<qint64>> levels;
};

} // namespace

QVariantMap bulletinValues(const ScoreBook &book, BulletinPeriod kind, const QString &committee, const QDate &today)
{
    const int year = book.facts.year;
    Period period = book.facts.period;
    if (kind == BulletinPeriod::FirstHalf)
        period.to = dayOf(QDate(year, 6, 30));
    else if (kind == BulletinPeriod::SecondHalf)
        period.from = dayOf(QDate(year, 7, 1));
    const QString when = kind == BulletinPeriod::Year        ? QStringLiteral("%1年度").arg(year)
                         : kind == BulletinPeriod::FirstHalf ? QStringLiteral("%1年上半年").arg(year)
                                                             : QStringLiteral("%1年下半年").arg(year);
    const FactTable &table = book.facts.table;
    QMap<DutyKind, KindSum> kinds;
    WorkSum proposals, opinions;
    Attendance total;
    QMap<int, QPair<QString, Attendance>> sectors;
    QMap<QString, QPair<qint64, int>> committees;
    QList<int> absent, idle;
    for (int member = 0; member < table.memberCount(); ++member) {
        const MemberRow &row = book.facts.members[member];
        const DutyCounts counts = countsOf(table, member, period);
        total.due += counts.meetings.due;
        total.present += counts.meetings.present;
        total.leave += counts.meetings.leave;
        total.absent += counts.meetings.absent;
        auto &sector = sectors[row.sectorPosition];
        sector.first = row.sectorShort.isEmpty() ? row.sector : row.sectorShort;
        sector.second.due += counts.meetings.due;
        sector.second.present += counts.meetings.present;
        if (!row.committee.isEmpty()) {
            committees[row.committee].first += book.scores[member].total;
            ++committees[row.committee].second;
        }
        if (counts.meetings.absent >= 2)
            absent << member;
        if (counts.proposals + counts.opinions + counts.speeches + counts.written + counts.histories == 0)
            idle << member;
        for (const DutyFact &fact : table.facts(member)) {
            if (!period.contains(fact.day) || !table.member(member).membership.contains(fact.day))
                continue;
            KindSum &sum = kinds[fact.kind];
            sum.events.insert(fact.event);
            sum.meetings.insert(fact.meeting);
            const bool counted = !isAttended(fact.kind) || (fact.outcomes & bit(DutyOutcome::Present));
            sum.parts += counted ? 1 : 0;
            if (fact.kind != DutyKind::Proposal && fact.kind != DutyKind::Opinion)
                continue;
            WorkSum &work = fact.kind == DutyKind::Proposal ? proposals : opinions;
            work.all.insert(fact.event);
            const auto mark = [&](DutyOutcome outcome, QSet<qint64> &set) {
                if (fact.outcomes & bit(outcome))
                    set.insert(fact.event);
            };
            mark(DutyOutcome::Filed, work.filed);
            mark(DutyOutcome::Key, work.key);
            mark(DutyOutcome::Excellent, work.excellent);
            mark(DutyOutcome::Adopted, work.adopted);
            mark(DutyOutcome::Instructed, work.instructed);
            if (fact.outcomes & bit(DutyOutcome::Adopted))
                work.levels[fact.level].insert(fact.event);
        }
    }

    QVariantList lines;
    const auto attended = [&](DutyKind of, const QString &unit) {
        const KindSum sum = kinds.value(of);
        const qsizetype count = isMeeting(of) ? sum.meetings.size() : sum.events.size();
        lines << line(dutyWord(of), QStringLiteral("%1%2").arg(count).arg(unit), QString::number(sum.parts), {});
    };
    attended(DutyKind::Plenary, QStringLiteral("次"));
    attended(DutyKind::StandingCommittee, QStringLiteral("次"));
    attended(DutyKind::OtherMeeting, QStringLiteral("次"));
    lines << line(QStringLiteral("提案"), QStringLiteral("%1件").arg(proposals.all.size()), QString::number(kinds.value(DutyKind::Proposal).parts),
                  QStringLiteral("立案%1件，重点%2件，优秀%3件").arg(proposals.filed.size()).arg(proposals.key.size()).arg(proposals.excellent.size()));
    QStringList levels;
    for (const DutyLevel level : {DutyLevel::Nation, DutyLevel::Province, DutyLevel::City, DutyLevel::County}) {
        if (const qsizetype count = opinions.levels.value(level).size(); count > 0)
            levels << QStringLiteral("%1级%2条").arg(dutyWord(level)).arg(count);
    }
    lines << line(QStringLiteral("社情民意"), QStringLiteral("%1条").arg(opinions.all.size()), QString::number(kinds.value(DutyKind::Opinion).parts),
                  QStringLiteral("采用%1条%2，批示%3条")
                      .arg(opinions.adopted.size())
                      .arg(levels.isEmpty() ? QString() : QStringLiteral("（%1）").arg(levels.join(QStringLiteral("、"))))
                      .arg(opinions.instructed.size()));
    for (const auto &[of, unit] : {std::pair(DutyKind::Speech, "篇"), std::pair(DutyKind::WrittenSpeech, "篇"), std::pair(DutyKind::Inspection, "次"),
                                   std::pair(DutyKind::Training, "期"), std::pair(DutyKind::Review, "次"), std::pair(DutyKind::Charity, "次"),
                                   std::pair(DutyKind::History, "篇"), std::pair(DutyKind::Award, "项")})
        attended(of, QString::fromUtf8(unit));

    QVariantList sectorBars, gradeBars, committeeBars;
    for (const auto &[name, sum] : std::as_const(sectors)) {
        if (sum.due > 0)
            sectorBars << bar(name.isEmpty() ? QStringLiteral("未分界别") : name, sum.rate(), 1, percent(sum.rate()));
    }
    const bool isYear = kind == BulletinPeriod::Year;
    QList<int> failing;
    if (isYear) {
        QStringList order;
        for (const GradeBand &band : book.scheme.bands)
            order << band.name;
        QHash<QString, int> counts;
        for (int member = 0; member < book.scores.size(); ++member) {
            const QString grade = book.scores[member].grade;
            ++counts[grade];
            if (!grade.isEmpty() && !order.contains(grade))
                order << grade;
            const auto band = std::find_if(book.scheme.bands.cbegin(), book.scheme.bands.cend(), [&](const GradeBand &one) { return one.name == grade; });
            if (!grade.isEmpty() && book.scheme.bands.size() > 1 && (band == book.scheme.bands.cend() || !band->from))
                failing << member;
        }
        int most = 1;
        for (const QString &grade : std::as_const(order))
            most = std::max(most, counts.value(grade));
        for (const QString &grade : std::as_const(order))
            gradeBars << bar(grade, counts.value(grade), most,
                             QStringLiteral("%1人，%2").arg(counts.value(grade)).arg(percent(double(counts.value(grade)) / std::max<qsizetype>(1, book.scores.size()))));
        double greatest = 1;
        for (const auto &[sum, count] : std::as_const(committees))
            greatest = std::max(greatest, double(sum) / count);
        QStringList ordered = committees.keys();
        std::stable_sort(ordered.begin(), ordered.end(), [&](const QString &a, const QString &b) { return book.facts.committeePlace(a) < book.facts.committeePlace(b); });
        for (const QString &name : std::as_const(ordered)) {
            const auto &[sum, count] = committees[name];
            const Points mean = static_cast<Points>(sum / count / 100 * 100);
            committeeBars << bar(name, mean, greatest, QStringLiteral("%1分，%2人").arg(scoreText(mean)).arg(count));
        }
    }
    QList<int> best;
    if (isYear) {
        for (const Candidate &candidate : candidatesOf(book, 5))
            best << candidate.member;
    }
    QVariantMap values;
    values.insert(QStringLiteral("title"), QStringLiteral("关于%1委员履职情况的通报").arg(when));
    values.insert(QStringLiteral("committee"), committee);
    values.insert(QStringLiteral("when"), when);
    values.insert(QStringLiteral("today"), chineseDate(today));
    values.insert(QStringLiteral("hei"), faceFamily(Face::Hei));
    values.insert(QStringLiteral("song"), faceFamily(Face::Song));
    values.insert(QStringLiteral("fang"), faceFamily(Face::FangSong));
    values.insert(QStringLiteral("titleFace"), faceFamily(Face::XiaoBiaoSong));
    values.insert(QStringLiteral("titleWeight"), fontChoices(Face::XiaoBiaoSong).first().bold ? QStringLiteral("bold") : QStringLiteral("normal"));
    values.insert(QStringLiteral("members"), book.scores.size());
    values.insert(QStringLiteral("due"), QString::number(total.due, 'g', 8));
    values.insert(QStringLiteral("present"), QString::number(total.present, 'g', 8));
    values.insert(QStringLiteral("leave"), QString::number(total.leave, 'g', 8));
    values.insert(QStringLiteral("absent"), QString::number(total.absent, 'g', 8));
    values.insert(QStringLiteral("rate"), percent(total.rate()));
    values.insert(QStringLiteral("proposals"), proposals.all.size());
    values.insert(QStringLiteral("filed"), proposals.filed.size());
    values.insert(QStringLiteral("opinions"), opinions.all.size());
    values.insert(QStringLiteral("adopted"), opinions.adopted.size());
    values.insert(QStringLiteral("lines"), lines);
    values.insert(QStringLiteral("sectorBars"), sectorBars);
    // Two a line, down the left half first.
    QVariantList sectorRows;
    const qsizetype half = (sectorBars.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i)
        sectorRows << QVariantMap{{QStringLiteral("left"), sectorBars.mid(i, 1)}, {QStringLiteral("right"), sectorBars.mid(half + i, half + i < sectorBars.size() ? 1 : 0)}};
    values.insert(QStringLiteral("sectorRows"), sectorRows);
    values.insert(QStringLiteral("gradeBars"), gradeBars);
    values.insert(QStringLiteral("committeeBars"), committeeBars);
    values.insert(QStringLiteral("isYear"), isYear);
    values.insert(QStringLiteral("hasGrades"), !gradeBars.isEmpty());
    values.insert(QStringLiteral("scheme"), QStringLiteral("《%1》第%2版").arg(book.scheme.name).arg(book.scheme.version));
    values.insert(QStringLiteral("bestCount"), best.size());
    values.insert(QStringLiteral("best"), names(book, best));
    values.insert(QStringLiteral("absentCount"), absent.size());
    values.insert(QStringLiteral("absentNames"), names(book, absent));
    values.insert(QStringLiteral("idleCount"), idle.size());
    values.insert(QStringLiteral("idleNames"), names(book, idle));
    values.insert(QStringLiteral("failingCount"), failing.size());
    values.insert(QStringLiteral("failingNames"), names(book, failing));
    return values;
}

} // namespace xz::members
