#include "data/dutystanding.h"

#include <QCoreApplication>
#include <QDate>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "data/dutywarnings.h"
#include "data/scorebook.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyStanding)
};

/// The largest committee of the country has some 2,200. Beyond, a list would hold more in memory than all else; the page of scores has them.
constexpr int mostMembers = 20000;

} // namespace

Result<int> DutyStanding::newestYear(Workspace &workspace, const Term &term)
{
    Statement count(workspace.database(), QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM membership WHERE term_id = ? LIMIT ?)"));
    if (auto done = count.bind(term.id).bind(mostMembers + 1).run(); !done)
        return done.error();
    if (count.next() && count.integer(0) > mostMembers)
        return 0;
    // Dates may name only the year or the month: compared as far as the shorter goes.
    const QString before = term.ends.isEmpty() ? QStringLiteral("9999") : QString::number(term.ends.left(4).toInt() + 1);
    Statement read(workspace.database(), QStringLiteral("SELECT date FROM duty_record WHERE date < ? ORDER BY date DESC LIMIT 1"));
    if (auto done = read.bind(before).run(); !done)
        return done.error();
    if (!read.next())
        return 0;
    const int year = read.text(0).left(4).toInt();
    if (!term.starts.isEmpty() && year < term.starts.left(4).toInt())
        return 0;
    const auto owner = FactLoader(workspace).termOf(year);
    if (!owner && owner.error().code != ErrorCode::NotFound)
        return owner.error();
    return owner && owner->id == term.id ? year : 0;
}

Result<DutyStanding> DutyStanding::load(Workspace &workspace, int year)
{
    const auto book = ScoreBooks(workspace).load(year);
    if (!book)
        return book.error();
    const auto warned = warningLamps(workspace, *book, false);
    if (!warned)
        return warned.error();
    DutyStanding standing;
    standing.year = year;
    const bool isOver = QDate::currentDate().year() > year;
    for (int member = 0; member < book->scores.size(); ++member) {
        const qint64 person = book->facts.table.member(member).personId;
        const Points total = book->scores[member].total;
        standing.scores.insert(person, scoreText(total));
        QString lamp = warned->lamps.value(member);
        if (isOver && book->scheme.line && total < book->scheme.line->points && !lamp.startsWith(QLatin1String("red:")))
            lamp = QStringLiteral("red:") + Words::tr("below %1").arg(pointsText(book->scheme.line->points));
        standing.lamps.insert(person, lamp.isEmpty() ? QStringLiteral("green:") + Words::tr("normal") : lamp);
    }
    return standing;
}

} // namespace xz::members
