#include "ui/rankingtable.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/text/names.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RankingTable)
};

TableColumn column(const char *id, const QString &title, int width, bool right = false, bool secondary = false)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.alignRight = right;
    made.secondary = secondary;
    return made;
}

} // namespace

bool isFailing(const Scheme &scheme, const MemberScore &score)
{
    if (score.grade.isEmpty())
        return false;
    const bool isBand = std::any_of(scheme.bands.cbegin(), scheme.bands.cend(), [&](const GradeBand &band) { return band.name == score.grade; });
    // Without a lower end it is the last one.
    return !isBand || (scheme.bands.size() > 1 && std::any_of(scheme.bands.cbegin(), scheme.bands.cend(), [&](const GradeBand &band) { return band.name == score.grade && !band.from; }));
}

RankingTable::RankingTable(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial) : m_state{std::move(book), std::move(trial), {}} {}

void RankingTable::set(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial)
{
    const QWriteLocker locker(&m_lock);
    m_state.book = std::move(book);
    m_state.trial = std::move(trial);
}

void RankingTable::setWarnings(const QHash<int, QString> &lamps)
{
    const QWriteLocker locker(&m_lock);
    m_state.warnings = lamps;
}

RankingTable::State RankingTable::state() const
{
    const QReadLocker locker(&m_lock);
    return m_state;
}

QList<TableColumn> RankingTable::columns() const
{
    TableColumn name = column("name", Words::tr("Name"), 0);
    name.nameColumn = true;
    TableColumn grade = column("grade", Words::tr("Grade"), 84);
    TableColumn becomes = column("becomes", Words::tr("Becomes"), 68);
    becomes.sortable = false;
    grade.lamp = true;
    TableColumn warning = column("warning", Words::tr("Warning"), 132);
    warning.lamp = true;
    warning.sortable = false;
    TableColumn committee = column("committee", Words::tr("Committee"), 160, false, true);
    committee.shownByDefault = false;
    TableColumn post = column("post", Words::tr("Post"), 64, false, true);
    post.shownByDefault = false;
    return {column("place", Words::tr("Place"), 48, true, true), name, column("sector", Words::tr("Sector"), 72, false, true),
            column("total", Words::tr("Score"), 64, true), grade, column("trial", Words::tr("Trial"), 60, true, true),
            column("difference", Words::tr("Difference"), 72, true, true), becomes, warning, post, committee};
}

QList<int> RankingTable::shown(const State &state, const TableQuery &query)
{
    QList<int> order;
    if (!state.book)
        return order;
    const ScoreBook &book = *state.book;
    const QVariantMap &filters = query.filters;
    const QString text = filters.value(QStringLiteral("text")).toString().simplified(), sector = filters.value(QStringLiteral("sector")).toString(),
                  committee = filters.value(QStringLiteral("committee")).toString(), grade = filters.value(QStringLiteral("grade")).toString();
    const bool onlyChanged = filters.value(QStringLiteral("changed")).toBool() && state.trial;
    const bool onlyWarned = filters.value(QStringLiteral("warned")).toBool();
    for (const int i : book.ranking()) {
        const MemberRow &member = book.facts.members[i];
        const bool fits = (text.isEmpty() || member.name.contains(text) || member.initials.startsWith(text, Qt::CaseInsensitive) || member.pinyin.startsWith(text, Qt::CaseInsensitive))
                          && (sector.isEmpty() || member.sector == sector) && (committee.isEmpty() || member.committee == committee)
                          && (grade.isEmpty() || book.scores[i].grade == grade) && (!onlyChanged || gradeChanges(book.scores[i].grade, state.trial->scores[i].grade)) && (!onlyWarned || state.warnings.contains(i));
        if (fits)
            order << i;
    }
    const QString by = query.sortColumn;
    const auto sort = [&](auto less) {
        std::stable_sort(order.begin(), order.end(), less);
        if (query.descending)
            std::reverse(order.begin(), order.end());
    };
    if (by == QLatin1String("name"))
        sort([&](int a, int b) { return book.facts.members[a].strokeKey < book.facts.members[b].strokeKey; });
    else if (by == QLatin1String("sector"))
        sort([&](int a, int b) { return book.facts.members[a].sectorPosition < book.facts.members[b].sectorPosition; });
    else if (by == QLatin1String("committee"))
        sort([&](int a, int b) { return book.facts.members[a].committee < book.facts.members[b].committee; });
    else if (by == QLatin1String("post"))
        sort([&](int a, int b) { return book.facts.members[a].postPosition < book.facts.members[b].postPosition; });
    else if (by == QLatin1String("total"))
        sort([&](int a, int b) { return book.scores[a].total < book.scores[b].total; });
    else if (by == QLatin1String("grade"))
        sort([&](int a, int b) { return book.scores[a].total > book.scores[b].total; });
    else if (by == QLatin1String("trial") && state.trial)
        sort([&](int a, int b) { return state.trial->scores[a].total < state.trial->scores[b].total; });
    else if (by == QLatin1String("difference") && state.trial)
        sort([&](int a, int b) { return state.trial->scores[a].total - book.scores[a].total < state.trial->scores[b].total - book.scores[b].total; });
    else if (query.descending)
        std::reverse(order.begin(), order.end());
    return order;
}

QList<int> RankingTable::shown(const TableQuery &query) const { return shown(state(), query); }

Result<qint64> RankingTable::count(const TableQuery &query) const { return qint64(shown(state(), query).size()); }

Result<QVector<TableRow>> RankingTable::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const State now = state();
    QVector<TableRow> rows;
    for (const int i : shown(now, query).mid(offset, limit)) {
        const ScoreBook &book = *now.book;
        const MemberRow &member = book.facts.members[i];
        const MemberScore &score = book.scores[i];
        TableRow row;
        row.key = i + 1;
        const QString grade = score.grade.isEmpty() ? QString() : score.grade;
        QVariant trial, difference, becomes;
        if (now.trial) {
            const MemberScore &other = now.trial->scores[i];
            trial = scoreText(other.total);
            difference = differenceText(other.total - score.total);
            if (gradeChanges(score.grade, other.grade))
                becomes = QVariant::fromValue(TableCell{other.grade, TableCell::Style::Strong, {}});
        }
        row.values = {book.places[i],
                      spacedName(member.name),
                      member.sectorShort.isEmpty() ? member.sector : member.sectorShort,
                      QVariant::fromValue(TableCell{scoreText(score.total), TableCell::Style::Strong, {}}),
                      isFailing(book.scheme, score) ? QVariant(QStringLiteral("red:") + grade) : QVariant::fromValue(TableCell{grade, TableCell::Style::Plain, {}}),
                      trial,
                      difference,
                      becomes,
                      now.warnings.value(i),
                      member.post,
                      member.committee};
        rows.append(row);
    }
    return rows;
}

Result<qint64> RankingTable::indexOf(const TableQuery &query, qint64 key) const { return qint64(shown(state(), query).indexOf(static_cast<int>(key) - 1)); }

} // namespace xz::members
