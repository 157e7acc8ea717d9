#include "data/rosterquery.h"

#include "core/database/statement.h"
#include "core/text/chinese.h"

namespace xz::members {

const QString customColumn = QStringLiteral("custom.");

RosterQuery::RosterQuery(const TableQuery &query) : m_descending(query.descending)
{
    addFilters(query.filters);
    const QString &by = query.sortColumn;
    const QString strokes = QStringLiteral("m.stroke_key");
    if (by == QLatin1String("pinyin")) {
        m_order << QStringLiteral("m.pinyin_key");
    } else if (by == QLatin1String("rank")) {
        m_order << QStringLiteral("m.rank_key");
    } else if (by == QLatin1String("sector")) {
        m_sector = true;
        m_order << QStringLiteral("COALESCE(s.position, 1000000)") << strokes;
    } else if (by == QLatin1String("post")) {
        m_post = true;
        m_order << QStringLiteral("COALESCE(o.position, 1000000)") << strokes;
    } else if (by == QLatin1String("party")) {
        m_person = m_party = true;
        m_order << QStringLiteral("COALESCE(y.position, 1000000)") << strokes;
    } else if (by == QLatin1String("committee")) {
        m_committee = true;
        m_order << QStringLiteral("COALESCE(c.position, 1000000)") << strokes;
    } else if (by == QLatin1String("group")) {
        m_group = true;
        m_order << QStringLiteral("COALESCE(g.position, 1000000)") << strokes;
    } else if (by.startsWith(customColumn)) {
        m_customSort = by.mid(customColumn.size()).toLongLong();
        m_order << QStringLiteral("COALESCE(v.sort_key, '\uFFFF')") << strokes;
    } else if (by == QLatin1String("certificate")) {
        m_order << QStringLiteral("m.certificate");
    } else if (by == QLatin1String("sex") || by == QLatin1String("ethnicity") || by == QLatin1String("birth")
               || by == QLatin1String("organisation") || by == QLatin1String("phone")) {
        m_person = true;
        m_order << QStringLiteral("p.") + by << strokes;
    } else {
        m_order << strokes;
    }
    m_order << QStringLiteral("m.id");
}

void RosterQuery::add(const QString &condition, const QVariantList &values)
{
    m_conditions << condition;
    m_values << values;
}

void RosterQuery::addCode(const QVariantMap &filters, const QString &name, const QString &column)
{
    const QVariant value = filters.value(name);
    if (!value.isValid())
        return;
    if (value.toLongLong() == 0)
        add(column + QStringLiteral(" IS NULL"));
    else
        add(column + QStringLiteral(" = ?"), {value.toLongLong()});
}

void RosterQuery::addText(const QString &text)
{
    for (const QString &word : toSimplified(toHalfWidth(text)).split(u' ', Qt::SkipEmptyParts)) {
        m_person = true;
        const QString anywhere = u'%' + Statement::likeEscaped(word) + u'%';
        const bool latin = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x250; });
        if (latin) {
            QString plain = word.toLower();
            plain.replace(QChar(0xFC), u'v').remove(u'\'');
            const QString first = Statement::likeEscaped(plain) + u'%';
            add(QStringLiteral("(p.pinyin_search LIKE ? ESCAPE '\\' OR p.initials LIKE ? ESCAPE '\\' OR p.organisation LIKE ? ESCAPE '\\' "
                               "OR p.phone LIKE ? ESCAPE '\\' OR m.certificate LIKE ? ESCAPE '\\' OR p.custom_text LIKE ? ESCAPE '\\')"),
                {first, first, anywhere, first, first, anywhere});
        } else {
            add(QStringLiteral("(p.name LIKE ? ESCAPE '\\' OR p.organisation LIKE ? ESCAPE '\\' OR p.custom_text LIKE ? ESCAPE '\\')"),
                {anywhere, anywhere, anywhere});
        }
    }
}

void RosterQuery::addFilters(const QVariantMap &filters)
{
    add(QStringLiteral("m.term_id = ?"), {filters.value(QStringLiteral("term")).toLongLong()});
    const QString state = filters.value(QStringLiteral("state")).toString();
    if (state == QLatin1String("inOffice"))
        add(QStringLiteral("m.exit_kind IN ('', '届满')"));
    else if (state == QLatin1String("left"))
        add(QStringLiteral("m.exit_kind NOT IN ('', '届满')"));
    addCode(filters, QStringLiteral("sector"), QStringLiteral("m.sector_id"));
    addCode(filters, QStringLiteral("committee"), QStringLiteral("m.committee_id"));
    addCode(filters, QStringLiteral("post"), QStringLiteral("m.post_id"));
    addCode(filters, QStringLiteral("group"), QStringLiteral("m.group_id"));
    if (filters.contains(QStringLiteral("party"))) {
        m_person = true;
        addCode(filters, QStringLiteral("party"), QStringLiteral("p.party_id"));
    }
    if (const QString sex = filters.value(QStringLiteral("sex")).toString(); !sex.isEmpty()) {
        m_person = true;
        add(QStringLiteral("p.sex = ?"), {sex});
    }
    if (const QVariant minority = filters.value(QStringLiteral("minority")); minority.isValid()) {
        m_person = true;
        add(minority.toBool() ? QStringLiteral("p.ethnicity NOT IN ('', '汉族')") : QStringLiteral("p.ethnicity IN ('', '汉族')"));
    }
    for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
        if (!it.key().startsWith(customColumn))
            continue;
        const qint64 field = it.key().mid(customColumn.size()).toLongLong();
        // Filled in at all, of a year, empty, or this very value.
        if (it.value().typeId() == QMetaType::Bool)
            add(QStringLiteral("m.person_id IN (SELECT person_id FROM custom_value WHERE field_id = ?)"), {field});
        else if (it.value().typeId() == QMetaType::Int)
            add(QStringLiteral("m.person_id IN (SELECT person_id FROM custom_value WHERE field_id = ? AND text LIKE ? ESCAPE '\\')"),
                {field, QString::number(it.value().toInt()) + u'%'});
        else if (it.value().toString().isEmpty())
            add(QStringLiteral("m.person_id NOT IN (SELECT person_id FROM custom_value WHERE field_id = ?)"), {field});
        else
            add(QStringLiteral("m.person_id IN (SELECT person_id FROM custom_value WHERE field_id = ? AND text = ?)"), {field, it.value().toString()});
    }
    addText(filters.value(QStringLiteral("text")).toString());
}

QString RosterQuery::from() const
{
    QString sql = QStringLiteral("FROM membership m");
    if (m_person || m_party)
        sql += QStringLiteral(" JOIN person p ON p.id = m.person_id");
    if (m_party)
        sql += QStringLiteral(" LEFT JOIN party y ON y.id = p.party_id");
    if (m_sector)
        sql += QStringLiteral(" LEFT JOIN sector s ON s.id = m.sector_id");
    if (m_post)
        sql += QStringLiteral(" LEFT JOIN post o ON o.id = m.post_id");
    if (m_committee)
        sql += QStringLiteral(" LEFT JOIN committee c ON c.id = m.committee_id");
    if (m_group)
        sql += QStringLiteral(" LEFT JOIN member_group g ON g.id = m.group_id");
    if (m_customSort != 0)
        sql += QStringLiteral(" LEFT JOIN custom_value v ON v.person_id = m.person_id AND v.field_id = %1").arg(m_customSort);
    return sql + QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
}

QString RosterQuery::orderBy() const
{
    QStringList terms;
    for (const QString &expression : m_order)
        terms << (m_descending ? expression + QStringLiteral(" DESC") : expression);
    return QStringLiteral("ORDER BY ") + terms.join(QStringLiteral(", "));
}

} // namespace xz::members
