#include "data/scorebook.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <numeric>

#include "core/database/statement.h"
#include "core/workspace.h"
#include "data/yearclosing.h"

namespace xz::members {

QList<int> ScoreBook::ranking() const
{
    QList<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return scores[a].total > scores[b].total; });
    return order;
}

void ScoreBook::rank()
{
    const QList<int> order = ranking();
    places.fill(0, scores.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bool isEqual = i > 0 && scores[order[i]].total == scores[order[i - 1]].total;
        places[order[i]] = isEqual ? places[order[i - 1]] : static_cast<int>(i) + 1;
    }
}

Points ScoreBook::meanOf(const QList<MemberScore> &scores, const QList<int> &members, int item)
{
    qint64 sum = 0;
    int count = 0;
    for (const int member : members) {
        if (const ItemScore *found = scores[member].item(item)) {
            sum += found->points;
            ++count;
        }
    }
    return count ? static_cast<Points>(sum / count) : 0;
}

Result<StoredScheme> ScoreBooks::schemeOf(int year, const QString &code, bool *isFrozen) const
{
    const auto closed = YearClosing(m_workspace).find(year);
    if (!closed)
        return closed.error();
    if (*closed && (code.isEmpty() || code == (*closed)->code)) {
        StoredScheme stored;
        stored.code = (*closed)->code;
        stored.text = (*closed)->scheme;
        stored.name = readScheme(stored.text).scheme.name;
        stored.year = year;
        if (isFrozen)
            *isFrozen = true;
        return stored;
    }
    const SchemeRepository repository(m_workspace);
    return repository.find(code.isEmpty() ? repository.inForce(year) : code, year);
}

Result<ScoreBook> ScoreBooks::load(const YearFacts &facts, const QString &code) const
{
    ScoreBook book;
    const auto stored = schemeOf(facts.year, code, &book.isClosed);
    if (!stored)
        return stored.error();
    auto scheme = readScheme(stored->text).result();
    if (!scheme)
        return scheme.error();
    book.facts = facts;
    book.stored = *stored;
    book.scheme = *scheme;
    book.scores = ScoreEngine(*scheme, facts.period).scoreAll(facts.table);
    book.rank();
    return book;
}

Result<ScoreBook> ScoreBooks::load(int year, const QString &code) const
{
    const FactLoader loader(m_workspace);
    const auto term = loader.termOf(year);
    if (!term)
        return term.error();
    const auto facts = loader.load(year, *term);
    if (!facts)
        return facts.error();
    return load(*facts, code);
}

Result<QList<int>> ScoreBooks::refresh(ScoreBook &book, const QList<qint64> &records) const
{
    const QSet<qint64> ids(records.cbegin(), records.cend());
    QSet<qint64> persons;
    for (int member = 0; member < book.facts.table.memberCount(); ++member) {
        const QList<DutyFact> &facts = book.facts.table.facts(member);
        if (std::any_of(facts.cbegin(), facts.cend(), [&](const DutyFact &fact) { return ids.contains(fact.recordId); }))
            persons.insert(book.facts.table.member(member).personId);
    }
    const FactLoader loader(m_workspace);
    const auto owners = loader.ownersOf(records);
    if (!owners)
        return owners.error();
    persons.unite(QSet<qint64>(owners->cbegin(), owners->cend()));
    QSet<int> touched;
    for (const qint64 person : std::as_const(persons)) {
        const auto members = loader.reload(book.facts, person);
        if (!members)
            return members.error();
        touched.unite(QSet<int>(members->cbegin(), members->cend()));
    }
    const ScoreEngine engine(book.scheme, book.facts.period);
    for (const int member : std::as_const(touched))
        book.scores[member] = engine.score(book.facts.table, member);
    book.rank();
    return touched.values();
}

Result<QList<int>> ScoreBooks::years() const
{
    QList<int> years;
    // From one year to the next by the index on the date, whatever the number of entries.
    QString before = QStringLiteral("9999");
    Statement read(m_workspace.database(), QStringLiteral("SELECT date FROM duty_record WHERE date < ? ORDER BY date DESC LIMIT 1"));
    while (true) {
        if (auto done = read.bind(before).run(); !done)
            return done.error();
        if (!read.next())
            break;
        const int year = read.text(0).left(4).toInt();
        if (year < 1949)
            break;
        years << year;
        before = QString::number(year);
    }
    const int today = QDate::currentDate().year();
    if (!years.contains(today)) {
        years << today;
        std::sort(years.begin(), years.end(), std::greater<>());
    }
    return years;
}

} // namespace xz::members
