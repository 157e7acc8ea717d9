#include "data/rostersource.h"

#include <QCoreApplication>
#include <QHash>

#include "core/database/bulkstatement.h"
#include "core/database/statement.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/rosterquery.h"

namespace xz::members {

namespace {

/// Lists kept; one of a million members takes 8 MB.
constexpr qsizetype keptLists = 2;
/// Rows so near the top are found faster by reading them than by placing all.
constexpr qint64 nearTop = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterSource)
};

constexpr auto rowSelect =
    "SELECT m.id, p.name, p.sex, p.ethnicity, s.name, s.short_name, o.name, p.organisation, y.name, c.name, m.committee_post, g.name, "
    "p.birth, p.phone, m.certificate, m.exit_kind, m.person_id FROM membership m JOIN person p ON p.id = m.person_id "
    "LEFT JOIN sector s ON s.id = m.sector_id LEFT JOIN post o ON o.id = m.post_id LEFT JOIN party y ON y.id = p.party_id "
    "LEFT JOIN committee c ON c.id = m.committee_id LEFT JOIN member_group g ON g.id = m.group_id WHERE m.id IN (%1)";

TableColumn column(const char *id, const QString &title, int width, bool shown = true)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.shownByDefault = shown;
    return made;
}

TableColumn secondary(TableColumn made)
{
    made.secondary = true;
    return made;
}

Result<QList<qint64>> ids(Workspace &workspace, const QString &sql, const QVariantList &values)
{
    Statement read(workspace.database(), sql);
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    QList<qint64> found;
    while (read.next())
        found << read.integer(0);
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

} // namespace

RosterSource::RosterSource(Workspace &workspace, QList<CustomField> customFields, int dutyYear)
    : m_workspace(workspace), m_customFields(std::move(customFields)), m_dutyYear(dutyYear)
{
}

void RosterSource::setStanding(std::shared_ptr<const DutyStanding> standing)
{
    QMutexLocker locker(&m_mutex);
    m_standing = std::move(standing);
}

QList<TableColumn> RosterSource::columns() const
{
    TableColumn strokes = secondary(column("strokes", Words::tr("Strokes"), 44));
    strokes.alignRight = true;
    strokes.small = true;
    TableColumn name = column("name", Words::tr("Name"), 168);
    name.nameColumn = true;
    QList<TableColumn> columns{strokes,
            name,
            column("sex", Words::tr("Sex"), 48),
            secondary(column("ethnicity", Words::tr("Ethnicity"), 80)),
            column("sector", Words::tr("Sector"), 88),
            column("post", Words::tr("Post"), 56),
            secondary(column("organisation", Words::tr("Organisation and post"), 0))};
    if (m_dutyYear != 0) {
        TableColumn score = column("score", Words::tr("%1 score").arg(m_dutyYear), 72);
        score.alignRight = true;
        score.sortable = false;
        TableColumn status = column("status", Words::tr("Duty status"), 104);
        status.lamp = true;
        status.sortable = false;
        columns << score << status;
    }
    columns << QList<TableColumn>{column("party", Words::tr("Party"), 96, false),
            column("committee", Words::tr("Committee"), 200, false),
            column("group", Words::tr("Group"), 96, false),
            column("birth", Words::tr("Born"), 96, false),
            column("phone", Words::tr("Mobile"), 128, false),
            column("certificate", Words::tr("Certificate"), 96, false)};
    for (const CustomField &field : m_customFields) {
        TableColumn made = column("", field.name, 112, false);
        made.id = customColumn + QString::number(field.id);
        columns << made;
    }
    return columns;
}

RosterSource::PlacesPtr RosterSource::known(const RosterQuery &roster) const
{
    const qint64 revision = m_workspace.revision();
    for (const PlacesPtr &each : std::as_const(m_places)) {
        if (each->revision == revision && each->question == roster.question() && each->values == roster.values())
            return each;
    }
    return {};
}

Result<RosterSource::PlacesPtr> RosterSource::places(const RosterQuery &roster, bool fresh) const
{
    const QPair<QString, QVariantList> key(roster.question(), roster.values());
    {
        QMutexLocker locker(&m_mutex);
        while (m_underWay.contains(key)) // the page counts what its table counts
            m_placed.wait(&m_mutex);
        if (PlacesPtr found = fresh ? nullptr : known(roster))
            return found;
        m_underWay << key;
    }
    auto made = std::make_shared<Places>();
    made->question = roster.question();
    made->values = roster.values();
    made->revision = m_workspace.revision(); // before reading: a change under way makes the answer stale, never the other way
    BulkStatement read(m_workspace.database().connection(), QStringLiteral("SELECT m.id ") + made->question);
    for (const QVariant &value : std::as_const(made->values))
        read.bindValue(value);
    auto ids = read.integers();
    QMutexLocker locker(&m_mutex);
    m_underWay.removeOne(key);
    m_placed.wakeAll();
    if (!ids)
        return ids.error();
    made->ids = std::move(ids).value();
    m_places << made;
    while (m_places.size() > keptLists)
        m_places.removeFirst();
    return PlacesPtr(made);
}

Result<qint64> RosterSource::count(const TableQuery &query) const
{
    // Opened for reading only, another window may be writing without our being told.
    const auto placed = places(RosterQuery(query), m_workspace.database().isReadOnly());
    if (!placed)
        return placed.error();
    return (*placed)->ids.size();
}

Result<QVector<TableRow>> RosterSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const RosterQuery roster(query);
    PlacesPtr placed;
    std::shared_ptr<const DutyStanding> standing;
    {
        QMutexLocker locker(&m_mutex);
        placed = known(roster);
        standing = m_standing;
    }
    if (!placed && offset >= nearTop) {
        auto made = places(roster);
        if (!made)
            return made.error();
        placed = *made;
    }
    const auto window = placed ? Result<QList<qint64>>(placed->ids.mid(offset, limit))
                               : ids(m_workspace, QStringLiteral("SELECT m.id %1 LIMIT ? OFFSET ?").arg(roster.question()), roster.values() << limit << offset);
    if (!window)
        return window.error();
    if (window->isEmpty())
        return QVector<TableRow>();
    QStringList marks;
    QVariantList values;
    QHash<qint64, qsizetype> places;
    for (const qint64 id : *window) {
        places.insert(id, marks.size());
        marks << QStringLiteral("?");
        values << id;
    }
    Statement read(m_workspace.database(), QString::fromLatin1(rowSelect).arg(marks.join(u',')));
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    const NameOrder &order = m_workspace.nameOrder();
    QVector<TableRow> rows(window->size());
    QList<qint64> persons(window->size());
    while (read.next()) {
        TableRow &row = rows[places.value(read.integer(0))];
        row.key = read.integer(0);
        const qint64 person = read.integer(16);
        persons[places.value(row.key)] = person;
        const QString name = read.text(1), ethnicity = read.text(3), committee = read.text(9) + (read.text(10).isEmpty() ? QString() : u' ' + read.text(10));
        const int strokes = order.strokeCount(name);
        const QString left = read.text(15), post = left.isEmpty() || left == QStringLiteral("届满") ? read.text(6) : left;
        // Posts above the ordinary one stand out.
        const QVariant shownPost = post == QStringLiteral("委员") ? QVariant::fromValue(TableCell{post, TableCell::Style::Secondary, {}}) : QVariant(post);
        row.values = {strokes > 0 ? QVariant(strokes) : QVariant(),
                      spacedName(name),
                      read.text(2),
                      ethnicity == QStringLiteral("汉族") ? QString() : ethnicity,
                      read.text(5).isEmpty() ? read.text(4) : read.text(5),
                      shownPost,
                      read.text(7)};
        if (m_dutyYear != 0)
            row.values << (standing ? standing->scores.value(person) : QString()) << (standing ? standing->lamps.value(person) : QString());
        row.values << read.text(8) << committee << read.text(11) << read.text(12) << read.text(13) << read.text(14);
    }
    if (auto done = read.finish(); !done)
        return done.error();
    if (!m_customFields.isEmpty()) {
        const auto custom = CustomFields(m_workspace).valuesOf(persons);
        if (!custom)
            return custom.error();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const CustomValues own = custom->value(persons[i]);
            for (const CustomField &field : m_customFields)
                rows[i].values << own.value(field.id);
        }
    }
    // A row that vanished between the two statements: the change announces itself and the window is read anew.
    rows.removeIf([](const TableRow &row) { return row.key == 0; });
    return rows;
}

Result<qint64> RosterSource::indexOf(const TableQuery &query, qint64 key) const
{
    const auto placed = places(RosterQuery(query));
    if (!placed)
        return placed.error();
    return (*placed)->ids.indexOf(key);
}

QStringList RosterSource::tables() const
{
    return {QStringLiteral("membership"), QStringLiteral("person"), QStringLiteral("sector"), QStringLiteral("post"),
            QStringLiteral("party"), QStringLiteral("committee"), QStringLiteral("member_group"), QStringLiteral("custom_value")};
}

Result<QList<qint64>> RosterSource::persons(const TableQuery &query) const
{
    const RosterQuery roster(query);
    return ids(m_workspace, QStringLiteral("SELECT m.person_id ") + roster.question(), roster.values());
}

} // namespace xz::members
