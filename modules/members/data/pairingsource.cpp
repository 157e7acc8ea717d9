#include "data/pairingsource.h"

#include <QCoreApplication>

#include "core/database/statement.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "domain/fieldchecks.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::PairingSource)
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

} // namespace

PairingSource::PairingSource(Workspace &workspace, Pairing::Kind kind) : m_workspace(workspace), m_kind(kind) {}

QList<TableColumn> PairingSource::columns() const
{
    QList<TableColumn> columns;
    if (m_kind == Pairing::Kind::Leader) {
        TableColumn party = column("party", Words::tr("Party"), 168);
        party.nameColumn = true;
        columns << party << column("members", Words::tr("Members"), 64, true);
        columns.last().alignRight = true;
    } else {
        TableColumn name = column("name", Words::tr("Member"), 120);
        name.nameColumn = true;
        columns << name << column("sector", Words::tr("Sector"), 112) << column("organisation", Words::tr("Organisation and post"), 0, true)
                << column("mobile", Words::tr("Mobile"), 128, true);
    }
    const QString helper = m_kind == Pairing::Kind::Staff ? Words::tr("Staff in contact") : m_kind == Pairing::Kind::Lawyer ? Words::tr("Lawyer") : Words::tr("Leader in contact");
    columns << column("helper", helper, 104) << column("unit", m_kind == Pairing::Kind::Lawyer ? Words::tr("Law firm") : Words::tr("Post or office"), m_kind == Pairing::Kind::Leader ? 0 : 168, true)
            << column("phone", Words::tr("Phone"), 128) << column("starts", Words::tr("From"), 96, true) << column("remark", Words::tr("Remark"), 120, true);
    for (TableColumn &each : columns)
        each.shownByDefault = each.id != QLatin1String("mobile") && each.id != QLatin1String("remark") && each.id != QLatin1String("starts");
    return columns;
}

QString PairingSource::from(const TableQuery &query, QVariantList &values) const
{
    const qint64 term = query.filters.value(QStringLiteral("term")).toLongLong();
    const QString join = QStringLiteral(" LEFT JOIN pairing g ON g.%1 AND g.kind = ? AND g.term_id = ? AND g.ends = ''");
    QString sql;
    if (m_kind == Pairing::Kind::Leader) {
        sql = QStringLiteral("FROM party y") + join.arg(QStringLiteral("party_id = y.id"));
        values << Pairings::kindId(m_kind) << term;
        sql += QStringLiteral(" WHERE 1 = 1");
    } else {
        sql = QStringLiteral("FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN sector s ON s.id = m.sector_id")
            + join.arg(QStringLiteral("person_id = m.person_id"));
        values << Pairings::kindId(m_kind) << term;
        sql += QStringLiteral(" WHERE m.term_id = ? AND m.exit_kind IN ('', '届满')");
        values << term;
    }
    if (const QVariant paired = query.filters.value(QStringLiteral("paired")); paired.isValid())
        sql += paired.toBool() ? QStringLiteral(" AND g.id IS NOT NULL") : QStringLiteral(" AND g.id IS NULL");
    if (const QString text = query.filters.value(QStringLiteral("text")).toString(); !text.isEmpty()) {
        const QString like = u'%' + Statement::likeEscaped(text) + u'%', first = Statement::likeEscaped(text.toLower()) + u'%';
        if (m_kind == Pairing::Kind::Leader) {
            sql += QStringLiteral(" AND (y.name LIKE ? ESCAPE '\\' OR g.helper LIKE ? ESCAPE '\\')");
            values << like << like;
        } else {
            sql += QStringLiteral(" AND (p.name LIKE ? ESCAPE '\\' OR p.pinyin_search LIKE ? ESCAPE '\\' OR p.initials LIKE ? ESCAPE '\\' "
                                  "OR p.organisation LIKE ? ESCAPE '\\' OR g.helper LIKE ? ESCAPE '\\')");
            values << like << first << first << like << like;
        }
    }
    return sql;
}

QString PairingSource::order(const TableQuery &query) const
{
    if (m_kind == Pairing::Kind::Leader)
        return QStringLiteral("y.position, y.id");
    const QString &by = query.sortColumn;
    return by == QLatin1String("pinyin")   ? QStringLiteral("m.pinyin_key, m.id")
           : by == QLatin1String("rank")   ? QStringLiteral("m.rank_key, m.id")
           : by == QLatin1String("sector") ? QStringLiteral("COALESCE(s.position, 1000000), m.stroke_key, m.id")
           : by == QLatin1String("helper") ? QStringLiteral("g.id IS NULL, g.unit, g.helper, m.stroke_key, m.id")
                                           : QStringLiteral("m.stroke_key, m.id");
}

Result<qint64> PairingSource::count(const TableQuery &query) const
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

Result<QVector<TableRow>> PairingSource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    QVariantList values;
    const QString sql = from(query, values);
    const bool ofParty = m_kind == Pairing::Kind::Leader;
    const QString subject = ofParty ? QStringLiteral("y.id, y.name, (SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id "
                                                     "WHERE m.term_id = %1 AND m.exit_kind IN ('', '届满') AND p.party_id = y.id), '', ''")
                                          .arg(query.filters.value(QStringLiteral("term")).toLongLong())
                                    : QStringLiteral("m.person_id, p.name, COALESCE(NULLIF(s.short_name, ''), s.name), p.organisation, p.phone");
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1, g.helper, g.unit, g.phone, g.starts, g.remark %2 ORDER BY %3 LIMIT ? OFFSET ?").arg(subject, sql, order(query)));
    if (auto done = read.bindAll(values << limit << offset).run(); !done)
        return done.error();
    QVector<TableRow> rows;
    while (read.next()) {
        TableRow row;
        row.key = read.integer(0);
        if (ofParty)
            row.values << read.text(1) << read.integer(2);
        else
            row.values << spacedName(read.text(1)) << read.text(2) << read.text(3) << spacedMobileNumber(read.text(4));
        for (const int at : {5, 6, 7, 8, 9})
            row.values << (at == 5 || at == 7 ? at == 5 ? spacedName(read.text(at)) : spacedMobileNumber(read.text(at)) : read.text(at));
        rows << row;
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

Result<qint64> PairingSource::indexOf(const TableQuery &query, qint64 key) const
{
    QVariantList values;
    const QString sql = from(query, values);
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT %1 %2 ORDER BY %3").arg(m_kind == Pairing::Kind::Leader ? QStringLiteral("y.id") : QStringLiteral("m.person_id"), sql, order(query)));
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

QStringList PairingSource::tables() const
{
    return {QStringLiteral("pairing"), QStringLiteral("membership"), QStringLiteral("person"), QStringLiteral("party"), QStringLiteral("sector")};
}

} // namespace xz::members
