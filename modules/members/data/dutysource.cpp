#include "data/dutysource.h"

#include <QCoreApplication>

#include "core/database/statement.h"
#include "core/text/names.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutySource)
};

TableColumn column(const char *id, const QString &title, int width, bool secondary = false)
{
    TableColumn made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.secondary = secondary;
    return made;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 6);
}

Result<qint64> single(Workspace &workspace, const QString &sql, const QVariantList &values)
{
    Statement read(workspace.database(), sql);
    if (auto done = read.bindAll(values).run(); !done)
        return done.error();
    const qint64 found = read.next() ? read.integer(0) : -1;
    if (auto done = read.finish(); !done)
        return done.error();
    return found;
}

} // namespace

QList<TableColumn> DutySource::columns() const
{
    TableColumn name = column("name", Words::tr("Name"), 152);
    name.nameColumn = true;
    TableColumn quantity = column("quantity", Words::tr("Quantity"), 48, true);
    quantity.alignRight = true;
    quantity.sortable = false;
    TableColumn proof = column("proof", Words::tr("Proof"), 48, true);
    proof.alignRight = true;
    proof.sortable = false;
    TableColumn outcome = column("outcome", Words::tr("Outcome"), 76);
    outcome.sortable = false;
    TableColumn role = column("role", Words::tr("Role"), 84, true);
    role.sortable = false;
    TableColumn sector = column("sector", Words::tr("Sector"), 68, true);
    sector.sortable = false;
    TableColumn level = column("level", Words::tr("Level"), 44, true);
    level.sortable = false;
    TableColumn origin = column("origin", Words::tr("Source"), 72, true);
    origin.sortable = false;
    origin.shownByDefault = false;
    TableColumn remark = column("remark", Words::tr("Remark"), 120, true);
    remark.sortable = false;
    remark.shownByDefault = false;
    TableColumn organiser = column("organiser", Words::tr("Organiser"), 120, true);
    organiser.shownByDefault = false;
    return {column("date", Words::tr("Date"), 96), name, sector, column("kind", Words::tr("Kind"), 88), column("item", Words::tr("Matter"), 0), role,
            outcome, level, quantity, organiser, proof, origin, remark};
}

DutySource::Sql DutySource::sql(const TableQuery &query) const
{
    Sql made;
    QStringList conditions;
    const auto add = [&](const QString &condition, const QVariantList &values) {
        conditions << condition;
        made.values += values;
    };
    made.from = QStringLiteral("FROM duty_record d JOIN person p ON p.id = d.person_id");
    const QVariantMap &filters = query.filters;
    const QString text = filters.value(QStringLiteral("text")).toString().simplified();
    if (!text.isEmpty()) {
        const QString like = QLatin1Char('%') + Statement::likeEscaped(text) + QLatin1Char('%');
        const QString begins = Statement::likeEscaped(text.toLower()) + QLatin1Char('%');
        add(QStringLiteral("(p.name LIKE ? ESCAPE '\\' OR p.initials LIKE ? ESCAPE '\\' OR d.item LIKE ? ESCAPE '\\' OR d.organiser LIKE ? ESCAPE '\\')"),
            {like, begins, like, like});
    }
    if (const int year = filters.value(QStringLiteral("year")).toInt(); year != 0)
        add(QStringLiteral("d.date >= ? AND d.date < ?"), {QString::number(year), QString::number(year + 1)});
    if (const QString kind = filters.value(QStringLiteral("kind")).toString(); !kind.isEmpty())
        add(QStringLiteral("d.kind = ?"), {kind});
    if (const QString outcome = filters.value(QStringLiteral("outcome")).toString(); !outcome.isEmpty())
        add(QStringLiteral("d.outcome LIKE ? ESCAPE '\\'"), {QLatin1Char('%') + Statement::likeEscaped(outcome) + QLatin1Char('%')});
    if (const qint64 person = filters.value(QStringLiteral("person")).toLongLong(); person != 0)
        add(QStringLiteral("d.person_id = ?"), {person});
    const QString origin = filters.value(QStringLiteral("origin")).toString();
    if (origin == QLatin1String("hand"))
        add(QStringLiteral("d.source_table = ''"), {});
    else if (origin == QLatin1String("meeting"))
        add(QStringLiteral("d.source_table <> ''"), {});
    if (filters.value(QStringLiteral("without")) == QLatin1String("proof"))
        add(QStringLiteral("NOT EXISTS (SELECT 1 FROM attachment a WHERE a.owner_table = 'duty_record' AND a.owner_id = d.id)"), {});
    if (!conditions.isEmpty())
        made.from += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    static const QHash<QString, QString> expressions{{QStringLiteral("date"), QStringLiteral("d.date")},
                                                     {QStringLiteral("name"), QStringLiteral("p.pinyin")},
                                                     {QStringLiteral("kind"), QStringLiteral("d.kind")},
                                                     {QStringLiteral("item"), QStringLiteral("d.item")},
                                                     {QStringLiteral("organiser"), QStringLiteral("d.organiser")}};
    const QString expression = expressions.value(query.sortColumn);
    // The newest first, until the user says otherwise.
    made.descending = expression.isEmpty() || query.descending;
    if (!expression.isEmpty())
        made.order << expression;
    if (expression != QLatin1String("d.date"))
        made.order << QStringLiteral("d.date");
    made.order << QStringLiteral("d.id");
    return made;
}

Result<qint64> DutySource::count(const TableQuery &query) const
{
    const Sql made = sql(query);
    return single(m_workspace, QStringLiteral("SELECT COUNT(*) ") + made.from, made.values);
}

Result<QVector<TableRow>> DutySource::rows(const TableQuery &query, qint64 offset, int limit) const
{
    const Sql made = sql(query);
    QStringList order;
    for (const QString &expression : made.order)
        order << expression + (made.descending ? QStringLiteral(" DESC") : QString());
    // The sector is looked up for the rows of the window alone.
    const QString select = QStringLiteral(
        "SELECT w.*, (SELECT COALESCE(NULLIF(s.short_name, ''), s.name) FROM membership m JOIN sector s ON s.id = m.sector_id WHERE m.person_id = w.person_id "
        "AND m.term_id = ?), (SELECT COUNT(*) FROM attachment a WHERE a.owner_table = 'duty_record' AND a.owner_id = w.id) FROM ("
        "SELECT d.id, d.person_id, d.date, p.name, d.kind, d.item, d.role, d.outcome, d.level, d.quantity, d.organiser, d.source_table, d.remark %1 ORDER BY %2 "
        "LIMIT ? OFFSET ?) w");
    Statement read(m_workspace.database(), select.arg(made.from, order.join(QStringLiteral(", "))));
    read.bind(query.filters.value(QStringLiteral("term")).toLongLong());
    if (auto done = read.bindAll(made.values).bind(limit).bind(offset).run(); !done)
        return done.error();
    QVector<TableRow> rows;
    while (read.next()) {
        TableRow row;
        row.key = read.integer(0);
        const QString outcome = read.text(7);
        const bool isAway = outcome.contains(QStringLiteral("缺席"));
        const QVariant shown = isAway ? QVariant::fromValue(TableCell{outcome, TableCell::Style::Strong, {}}) : QVariant(outcome);
        const qint64 proofs = read.integer(14);
        row.values = {read.text(2), spacedName(read.text(3)), read.text(13), read.text(4), read.text(5), read.text(6), shown, read.text(8),
                      numberText(read.real(9)), read.text(10), proofs > 0 ? QVariant(proofs) : QVariant(),
                      read.text(11).isEmpty() ? QString() : Words::tr("automatic"), read.text(12)};
        rows.append(row);
    }
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

Result<qint64> DutySource::indexOf(const TableQuery &query, qint64 key) const
{
    const Sql made = sql(query);
    const QString condition = made.from.contains(QStringLiteral(" WHERE ")) ? QStringLiteral(" AND ") : QStringLiteral(" WHERE ");
    const QString expressions = made.order.join(QStringLiteral(", "));
    Statement own(m_workspace.database(), QStringLiteral("SELECT %1 %2%3d.id = ?").arg(expressions, made.from, condition));
    if (auto done = own.bindAll(made.values).bind(key).run(); !done)
        return done.error();
    if (!own.next())
        return own.finish() ? Result<qint64>(qint64(-1)) : Result<qint64>(own.finish().error());
    QVariantList values = made.values;
    QStringList marks;
    for (int i = 0; i < made.order.size(); ++i) {
        values << own.value(i);
        marks << QStringLiteral("?");
    }
    return single(m_workspace,
                  QStringLiteral("SELECT COUNT(*) %1%2(%3) %4 (%5)")
                      .arg(made.from, condition, expressions, made.descending ? QStringLiteral(">") : QStringLiteral("<"), marks.join(QStringLiteral(", "))),
                  values);
}

} // namespace xz::members
