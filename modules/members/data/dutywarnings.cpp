#include "data/dutywarnings.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

#include "core/calendar/workcalendar.h"
#include "core/database/statement.h"
#include "core/records/tasks.h"
#include "core/settings/settings.h"
#include "core/workspace.h"
#include "data/dutystanding.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyWarnings)
};

constexpr int standingYearLimit = 3, standingTermLimit = 7, plenaryLimit = 3, plenaryAbsentLimit = 2;
constexpr int workdaysToAct = 10;
const QString taskPrefix = QStringLiteral("members.warning.");

/// One meeting as one member had it.
struct Meeting {
    QDate day; ///< the last one
    QString title;
    bool wasThere = false, wasAbsent = false;
};

QString named(const QList<Meeting> &meetings)
{
    QStringList words;
    for (const Meeting &meeting : meetings)
        words << QStringLiteral("%1 %2（%3）").arg(meeting.day.toString(Qt::ISODate), meeting.title, meeting.wasAbsent ? QStringLiteral("缺席") : QStringLiteral("请假"));
    return words.join(QStringLiteral("；"));
}

} // namespace

QString DutyWarning::taskKind(int year) const
{
    static const QStringList words{QStringLiteral("standing-year"), QStringLiteral("standing-term"), QStringLiteral("plenary-term"), QStringLiteral("plenary-absent"),
                                   QStringLiteral("below-line"),    QStringLiteral("report")};
    return taskPrefix + words[static_cast<int>(kind)] + u'.' + QString::number(year);
}

Outcome DutyWarnings::addAbsences(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const
{
    const WorkCalendar calendar = WorkCalendar::of(m_workspace.settings());
    const YearFacts &facts = book.facts;
    // By member, then by year and meeting: all of the term up to the end of this year.
    QHash<int, QMap<QString, Meeting>> plenaries, standing;
    Statement read(m_workspace.database(), QStringLiteral("SELECT person_id, date, kind, item, outcome FROM duty_record WHERE kind IN (?, ?) AND date >= ? AND date <= ? ORDER BY date"));
    read.bind(dutyWord(DutyKind::Plenary)).bind(dutyWord(DutyKind::StandingCommittee)).bind(facts.term.starts).bind(QStringLiteral("%1-12-31").arg(facts.year));
    if (auto done = read.run(); !done)
        return done;
    while (read.next()) {
        const int member = facts.table.indexOf(read.integer(0));
        const auto outcomes = dutyOutcomes(read.text(4));
        const QDate day = QDate::fromString(read.text(1), Qt::ISODate);
        if (member < 0 || !outcomes || !day.isValid() || !facts.table.member(member).membership.contains(dayOf(day)))
            continue;
        const bool isPlenary = read.text(2) == dutyWord(DutyKind::Plenary);
        if (!isPlenary && !facts.table.member(member).isStandingOn(dayOf(day)))
            continue;
        const QString title = meetingName(read.text(3));
        Meeting &meeting = (isPlenary ? plenaries : standing)[member][QStringLiteral("%1 %2").arg(day.year()).arg(title)];
        meeting.day = day;
        meeting.title = title;
        const DutyOutcomes whole = impliedOutcomes(isPlenary ? DutyKind::Plenary : DutyKind::StandingCommittee, *outcomes);
        meeting.wasThere = meeting.wasThere || (whole & bit(DutyOutcome::Present));
        meeting.wasAbsent = meeting.wasAbsent || (whole & bit(DutyOutcome::Absent));
    }
    if (auto done = read.finish(); !done)
        return done;
    const auto warn = [&](DutyWarning::Kind kind, int member, const QString &text, const QList<Meeting> &missed) {
        const ScoredMember &person = facts.table.member(member);
        warnings.append({kind, person.personId, person.name, text, named(missed), calendar.addWorkdays(missed.last().day, workdaysToAct)});
    };
    Q_UNUSED(today)
    for (int member = 0; member < facts.table.memberCount(); ++member) {
        QList<Meeting> missed, missedThisYear, absent, missedPlenaries;
        for (const Meeting &meeting : standing.value(member)) {
            if (meeting.wasThere)
                continue;
            missed << meeting;
            if (meeting.day.year() == facts.year)
                missedThisYear << meeting;
        }
        for (const Meeting &meeting : plenaries.value(member)) {
            if (!meeting.wasThere)
                missedPlenaries << meeting;
            if (!meeting.wasThere && meeting.wasAbsent)
                absent << meeting;
        }
        if (missedThisYear.size() >= standingYearLimit)
            warn(DutyWarning::Kind::StandingYear, member, Words::tr("missed %1 standing meetings this year").arg(missedThisYear.size()), missedThisYear);
        if (missed.size() >= standingTermLimit)
            warn(DutyWarning::Kind::StandingTerm, member, Words::tr("missed %1 standing meetings this term").arg(missed.size()), missed);
        if (missedPlenaries.size() >= plenaryLimit)
            warn(DutyWarning::Kind::PlenaryTerm, member, Words::tr("missed %1 plenaries this term").arg(missedPlenaries.size()), missedPlenaries);
        if (absent.size() >= plenaryAbsentLimit)
            warn(DutyWarning::Kind::PlenaryAbsent, member, Words::tr("%1 plenaries without leave").arg(absent.size()), absent);
    }
    return {};
}

Outcome DutyWarnings::addBelowLine(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const
{
    if (!book.scheme.line || today.year() <= book.facts.year)
        return {};
    const SchemeLine line = *book.scheme.line;
    QList<ScoreBook> former;
    for (int back = 1; back < line.years; ++back) {
        const auto earlier = ScoreBooks(m_workspace).load(book.facts.year - back);
        if (!earlier && earlier.error().code == ErrorCode::NotFound)
            return {};
        if (!earlier)
            return earlier.error();
        // A year nobody entered is no year below the line.
        if (earlier->facts.table.factCount() == 0)
            return {};
        former.append(*earlier);
    }
    const WorkCalendar calendar = WorkCalendar::of(m_workspace.settings());
    for (int member = 0; member < book.scores.size(); ++member) {
        if (book.scores[member].total >= line.points)
            continue;
        const ScoredMember &person = book.facts.table.member(member);
        QStringList totals{QStringLiteral("%1年%2分").arg(book.facts.year).arg(scoreText(book.scores[member].total))};
        bool isBelow = true;
        for (const ScoreBook &earlier : std::as_const(former)) {
            const int index = earlier.facts.table.indexOf(person.personId);
            isBelow = isBelow && index >= 0 && earlier.scores[index].total < line.points;
            if (index >= 0)
                totals << QStringLiteral("%1年%2分").arg(earlier.facts.year).arg(scoreText(earlier.scores[index].total));
        }
        if (!isBelow)
            continue;
        const QString what = Words::tr("below %1 for %2 years").arg(pointsText(line.points)).arg(line.years);
        warnings.append({DutyWarning::Kind::BelowLine, person.personId, person.name, line.action.isEmpty() ? what : QStringLiteral("%1，%2").arg(what, line.action),
                         totals.join(QStringLiteral("；")), calendar.addWorkdays(QDate(book.facts.year + 1, 1, 1), workdaysToAct)});
    }
    return {};
}

void DutyWarnings::addReports(const ScoreBook &book, const QDate &today, QList<DutyWarning> &warnings) const
{
    const int year = book.facts.year;
    const QDate asked(year, 12, 1), due(year, 12, 31);
    if (today < asked)
        return;
    static const QStringList posts{QStringLiteral("常委"), QStringLiteral("常务委员")};
    for (int member = 0; member < book.scores.size(); ++member) {
        const ScoredMember &person = book.facts.table.member(member);
        // Only who is a standing member when it is due; the chair and the secretary general report otherwise.
        if (!posts.contains(book.facts.members[member].post) || !person.isStandingOn(dayOf(due)) || !person.membership.contains(dayOf(due)))
            continue;
        const QList<DutyFact> &facts = book.facts.table.facts(member);
        const bool isHandedIn = std::any_of(facts.cbegin(), facts.cend(), [&](const DutyFact &fact) { return fact.kind == DutyKind::Report && book.facts.period.contains(fact.day); });
        if (!isHandedIn)
            warnings.append({DutyWarning::Kind::ReportMissing, person.personId, person.name, Words::tr("annual report is missing"), QStringLiteral("%1年度").arg(year), due});
    }
}

Result<QList<DutyWarning>> DutyWarnings::find(const ScoreBook &book, const QDate &today) const
{
    QList<DutyWarning> warnings;
    if (book.facts.table.factCount() == 0)
        return warnings;
    if (auto done = addAbsences(book, today, warnings); !done)
        return done.error();
    if (auto done = addBelowLine(book, today, warnings); !done)
        return done.error();
    addReports(book, today, warnings);
    return warnings;
}

Result<QList<DutyWarning>> DutyWarnings::find(int year, const QDate &today) const
{
    const auto book = ScoreBooks(m_workspace).load(year);
    if (!book)
        return book.error();
    return find(*book, today);
}

Result<int> DutyWarnings::keep(int year, const QList<DutyWarning> &warnings, const QDate &today) const
{
    struct Known {
        Task task;
        bool holds = false;
    };
    QHash<QString, Known> known;
    const QString ending = u'.' + QString::number(year);
    QList<qint64> ids;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id FROM task WHERE kind LIKE ? ESCAPE '\\'"));
    if (auto done = read.bind(Statement::likeEscaped(taskPrefix) + QLatin1Char('%') + Statement::likeEscaped(ending)).run(); !done)
        return done.error();
    while (read.next())
        ids << read.integer(0);
    if (auto done = read.finish(); !done)
        return done.error();
    for (const qint64 id : std::as_const(ids)) {
        const auto task = m_workspace.tasks().find(id);
        if (!task)
            return task.error();
        known.insert(task->kind + u'\x1f' + QString::number(task->ownerId), {*task, false});
    }
    ChangeSet changes(m_workspace, Words::tr("Warnings of duty performance %1").arg(year));
    changes.setUndoable(false);
    for (const DutyWarning &warning : warnings) {
        Task task;
        task.title = QStringLiteral("%1：%2").arg(warning.name, warning.text);
        task.kind = warning.taskKind(year);
        task.ownerTable = QStringLiteral("person");
        task.ownerId = warning.personId;
        task.starts = today;
        task.due = warning.due;
        task.note = warning.note;
        const auto found = known.find(task.kind + u'\x1f' + QString::number(task.ownerId));
        if (found == known.end()) {
            m_workspace.tasks().add(changes, task);
            continue;
        }
        found->holds = true;
        Task after = found->task;
        after.title = task.title;
        after.note = task.note;
        if (after.state == Task::State::Cancelled)
            after.state = Task::State::Open;
        if (after.title != found->task.title || after.note != found->task.note || after.state != found->task.state)
            m_workspace.tasks().update(changes, after);
    }
    for (const Known &one : std::as_const(known)) {
        if (!one.holds && one.task.state == Task::State::Open)
            m_workspace.tasks().cancel(changes, one.task, today);
    }
    const int size = changes.size();
    if (size == 0)
        return 0;
    const auto done = changes.commit();
    return done ? Result<int>(size) : Result<int>(done.error());
}

bool DutyWarnings::isDueYear(int year, const QDate &today)
{
    return year == today.year() || (year == today.year() - 1 && today.month() <= 6);
}

Result<int> DutyWarnings::keepDueYears(Workspace &workspace, const QDate &today)
{
    const auto term = workspace.directory().currentTerm();
    if (!term)
        return term.error().code == ErrorCode::NotFound ? Result<int>(0) : Result<int>(term.error());
    const auto newest = DutyStanding::newestYear(workspace, *term);
    if (!newest || *newest == 0)
        return newest;
    const DutyWarnings finder(workspace);
    int changed = 0;
    for (int year = std::min(*newest, today.year()); isDueYear(year, today); --year) {
        const auto book = ScoreBooks(workspace).load(year);
        if (!book && book.error().code == ErrorCode::NotFound)
            break;
        if (!book)
            return book.error();
        if (book->isClosed)
            continue;
        const auto warnings = finder.find(*book, today);
        if (!warnings)
            return warnings.error();
        const auto kept = finder.keep(year, *warnings, today);
        if (!kept)
            return kept;
        changed += *kept;
    }
    return changed;
}

Result<WarningLamps> warningLamps(Workspace &workspace, const ScoreBook &book, bool keepTasks)
{
    const DutyWarnings finder(workspace);
    const QDate today = QDate::currentDate();
    const auto warnings = finder.find(book, today);
    if (!warnings)
        return warnings.error();
    if (keepTasks) {
        if (const auto kept = finder.keep(book.facts.year, *warnings, today); !kept)
            return kept.error();
    }
    WarningLamps found;
    found.count = warnings->size();
    for (const DutyWarning &warning : *warnings) {
        // Absences come before a missing report.
        const int member = book.facts.table.indexOf(warning.personId);
        if (!found.lamps.contains(member))
            found.lamps.insert(member, warningLamp(warning, today));
    }
    return found;
}

QString warningLamp(const DutyWarning &warning, const QDate &today)
{
    return (warning.due < today ? QStringLiteral("red:") : QStringLiteral("amber:")) + warning.text;
}

} // namespace xz::members
