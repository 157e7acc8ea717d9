#include "data/yearclosing.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "core/directory/dutyledger.h"
#include "data/scorebook.h"
#include "domain/scoring/scorejson.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::YearClosing)
};

const QString yearTable = QStringLiteral("score_year");
const QString scoreTable = QStringLiteral("member_score");

} // namespace

Result<std::optional<ClosedYear>> YearClosing::find(int year) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, code, scheme FROM score_year WHERE year = ?"));
    if (auto done = read.bind(year).run(); !done)
        return done.error();
    std::optional<ClosedYear> found;
    if (read.next())
        found = ClosedYear{read.integer(0), read.integer(1), year, read.text(2), read.text(3).toUtf8()};
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

Result<QHash<qint64, KeptScore>> YearClosing::scores(int year) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT s.person_id, s.total, s.grade FROM member_score s JOIN score_year y ON y.id = s.score_year_id WHERE y.year = ?"));
    if (auto done = read.bind(year).run(); !done)
        return done.error();
    QHash<qint64, KeptScore> scores;
    while (read.next())
        scores.insert(read.integer(0), {static_cast<Points>(read.integer(1)), read.text(2)});
    if (auto done = read.finish(); !done)
        return done.error();
    return scores;
}

Result<QHash<int, KeptScore>> YearClosing::scoresOf(qint64 personId) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT y.year, s.total, s.grade FROM member_score s JOIN score_year y ON y.id = s.score_year_id WHERE s.person_id = ?"));
    if (auto done = read.bind(personId).run(); !done)
        return done.error();
    QHash<int, KeptScore> scores;
    while (read.next())
        scores.insert(static_cast<int>(read.integer(0)), {static_cast<Points>(read.integer(1)), read.text(2)});
    if (auto done = read.finish(); !done)
        return done.error();
    return scores;
}

Outcome YearClosing::close(const ScoreBook &book) const
{
    const int year = book.facts.year;
    const auto known = find(year);
    if (!known)
        return known.error();
    if (*known)
        return Error{ErrorCode::Conflict, Words::tr("The year %1 is closed already.").arg(year), {}};
    ChangeSet changes(m_workspace, Words::tr("Close the year %1 under %2").arg(year).arg(book.scheme.name));
    changes.setUndoable(false);
    const qint64 id = changes.insert(yearTable, {{QStringLiteral("year"), year},
                                                 {QStringLiteral("code"), book.stored.code},
                                                 {QStringLiteral("scheme"), QString::fromUtf8(book.stored.text)}});
    for (const MemberScore &score : book.scores) {
        changes.insert(scoreTable, {{QStringLiteral("score_year_id"), id},
                                    {QStringLiteral("person_id"), book.facts.table.member(score.member).personId},
                                    {QStringLiteral("total"), score.total},
                                    {QStringLiteral("grade"), score.grade},
                                    {QStringLiteral("items"), QString::fromUtf8(QJsonDocument(scoreItemsJson(score, book.scheme, book.facts.table)).toJson(QJsonDocument::Compact))}});
    }
    if (auto planned = m_workspace.dutyLedger().setClosed(changes, year, true); !planned)
        return planned;
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

Outcome YearClosing::reopen(int year, const QString &reason) const
{
    if (reason.simplified().isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("Say why the year is opened again; the reason stands in the log."), {}};
    const auto known = find(year);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorCode::NotFound, Words::tr("The year %1 is not closed.").arg(year), {}};
    ChangeSet changes(m_workspace, Words::tr("Open the year %1 again: %2").arg(year).arg(reason.simplified()));
    changes.setUndoable(false);
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version FROM member_score WHERE score_year_id = ?"));
    if (auto done = read.bind((*known)->id).run(); !done)
        return done;
    while (read.next())
        changes.remove(scoreTable, read.integer(0), read.integer(1));
    if (auto done = read.finish(); !done)
        return done;
    changes.remove(yearTable, (*known)->id, (*known)->version);
    if (auto planned = m_workspace.dutyLedger().setClosed(changes, year, false); !planned)
        return planned;
    const auto done = changes.commit();
    return done ? Outcome() : Outcome(done.error());
}

} // namespace xz::members
