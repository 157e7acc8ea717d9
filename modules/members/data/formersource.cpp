#include "data/formersource.h"

#include <QCoreApplication>
#include <QHash>

#include "core/database/statement.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "domain/fieldchecks.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::FormerSource)
};

TableColumn column(const char *id, const QString &title, int width, bool secondary = false)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.secondary = secondary;
    made.sortable = false;
    return made;
}

// Last membership: of the greatest term number.
QString from(const TableQuery &query, QVariantList &values)
{
    QString sql = QStringLiteral("FROM person p JOIN membership m ON m.person_id = p.id JOIN term t ON t.id = m.term_id "
                                 "LEFT JOIN sector s ON s.id = m.sector_id LEFT JOIN post o ON o.id = m.post_id "
                                 "WHERE NOT EXISTS (SELECT 1 FROM membership l JOIN term n ON n.id = l.term_id WHERE l.person_id = p.id AND n.number > t.number) "
                                 "AND NOT (m.term_id = ? AND m.exit_kind IN ('', '届满'))");
    values << query.filters.value(QStringLiteral("current")).toLongLong();
    if (const QVariant term = query.filters.value(QStringLiteral("term")); term.isValid()) {
        sql += QStringLiteral(" AND m.term_id = ?");
        values << term.toLongLong();
    }
    if (const QString exit = query.filters.value(QStringLiteral("exit")).toString(); !exit.isEmpty()) {
        sql += exit == QStringLiteral("届满") ? QStringLiteral(" AND m.exit_kind IN ('', ?)") : QStringLiteral(" AND m.exit_kind = ?");
        values << exit;
    }
    if (const QString text = query.filters.value(QStringLiteral("text")).toString(); !text.isEmpty()) {
        const QString like = u'%' + Statement::likeEscaped(text) + u'%', first = Statement::likeEscaped(text.toLower()) + u'%';
        sql += QStringLiteral(" AND (p.name LIKE ? ESCAPE '\\' OR p.pinyin_search LIKE ? ESCAPE '\\' OR p.initials LIKE ? ESCAPE '\\' "
                              "OR p.organisation LIKE ? ESCAPE '\\' OR p.phone LIKE ? ESCAPE '\\')");
        values << like << first << first << like << first;
    }
    return sql;
}

QString order(const TableQuery &query)
{
    return query.sortColumn == QLatin1String("pinyin") ? QStringLiteral("p.pinyin_key, p.id")
           : query.sortColumn == QLatin1String("sector") ? QStringLiteral("s.id IS NULL, s.position, s.name, p.stroke_key, p.id")
           : query.sortColumn == QLatin1String("term") ? QStringLiteral("t.number DESC, p.stroke_key, p.id")
                                                       : QStringLiteral("p.stroke_key, p.id");
}

} // namespace

FormerSource::FormerSource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> FormerSource::columns() const
{
    TableColumn strokes = column("strokes", Words::tr("Strokes"), 44, true);
    strokes.alignRight = strokes.small = true;
    TableColumn name = column("name", Words::tr("Name"), 120);
    name.nameColumn = true;
    return {strokes, name, column("sex", Words::tr("Sex"), 48), column("birth", Words::tr("Born"), 88, true), column("terms", Words::tr("Terms"), 144),
            column("sector", Words::tr("Last sector"), 112), column("post", Words::tr("Last post"), 88), column("exit", Words::tr("Left by"), 88),
            column("ends", Words::tr("Left on"), 96, true), column("organisation", Words::tr("Organisation and post"), 0, true), column("phone", Words::tr("Mobile"), 128, true)};
}

Result<qint64> FormerSource::count(const TableQuery &query) const
{
    QVariantList values;
    const QString sql = from(query, values);
    Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*) ") + sql);
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    const qint64 count = read.next() ? read.integer(0) : 0;
    if (auto done = read.finish(); !done)
        return done.error();
    return count;
}

Result<QVector<TableRow>> FormerSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    QVariantList values;
    const QString sql = from(query, values);
    Statement read(m_workspace.database(), QStringLiteral("SELECT p.id, p.name, p.sex, p.birth, COALESCE(NULLIF(s.short_name, ''), s.name), o.name, m.exit_kind, m.ends, "
                                                          "p.organisation, p.phone %1 ORDER BY %2 LIMIT ? OFFSET ?")
                                               .arg(sql, order(query)));
    if (auto done = read.bindAll(values << limit << offset).run(); !done)
        return done.error();
    const NameOrder &names = m_workspace.nameOrder();
    QVector<TableRow> rows;
    QVariantList persons;
    while (read.next()) {
        const int strokes = names.strokeCount(read.text(1));
        TableRow row;
        row.key = read.integer(0);
        row.values = {strokes > 0 ? QVariant(strokes) : QVariant(), spacedName(read.text(1)), read.text(2), read.text(3), QString(), read.text(4), read.text(5),
                      read.text(6).isEmpty() ? QStringLiteral("届满") : read.text(6), read.text(7), read.text(8), spacedMobileNumber(read.text(9))};
        rows << row;
        persons << row.key;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    if (rows.isEmpty())
        return rows;
    Statement terms(m_workspace.database(), QStringLiteral("SELECT m.person_id, t.name FROM membership m JOIN term t ON t.id = m.term_id WHERE m.person_id IN (?%1) "
                                                           "ORDER BY t.number")
                                                .arg(QStringLiteral(", ?").repeated(persons.size() - 1)));
    if (auto done = terms.bindAll(persons).run(); !done)
        return done.error();
    QHash<qint64, QStringList> served;
    while (terms.next())
        served[terms.integer(0)] << terms.text(1);
    if (auto done = terms.finish(); !done)
        return done.error();
    for (TableRow &row : rows)
        row.values[4] = served.value(row.key).join(QStringLiteral("、"));
    return rows;
}

Result<qint64> FormerSource::indexOf(const TableQuery &query, qint64 key) const
{
    QVariantList values;
    const QString sql = from(query, values);
    Statement read(m_workspace.database(), QStringLiteral("SELECT p.id %1 ORDER BY %2").arg(sql, order(query)));
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    qint64 place = 0, found = -1;
    for (; found < 0 && read.next(); ++place) {
        if (read.integer(0) == key)
            found = place;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

QStringList FormerSource::tables() const
{
    return {QStringLiteral("membership"), QStringLiteral("person"), QStringLiteral("term"), QStringLiteral("sector"), QStringLiteral("post")};
}

} // namespace xz::members
