#include "core/search/searchwriter.h"

#include "core/search/searchtokenizer.h"

namespace xz {

SearchWriter::SearchWriter(Database &database)
    : m_database(database)
    , m_findRow(database, QStringLiteral("SELECT id FROM search_row WHERE kind = ? AND record = ?"))
    , m_deleteRow(database, QStringLiteral("DELETE FROM search_row WHERE id = ?"))
    , m_readText(database, QStringLiteral("SELECT body FROM search_text WHERE rowid = ?"))
    , m_updateText(database, QStringLiteral("UPDATE search_text SET body = ? WHERE rowid = ?"))
    , m_deleteText(database, QStringLiteral("DELETE FROM search_text WHERE rowid = ?"))
    , m_insertRow(database.connection(), QStringLiteral("INSERT INTO search_row (id, kind, record) VALUES (?, ?, ?)"))
    , m_insertText(database.connection(), QStringLiteral("INSERT INTO search_text (rowid, body) VALUES (?, ?)"))
{
}

QString SearchWriter::body(const RecordType &type, const QVariantMap &values)
{
    QString body;
    const auto add = [&body](const QString &text) {
        if (text.isEmpty())
            return;
        if (!body.isEmpty())
            body += u'\n';
        body += text;
    };
    for (const RecordColumn &column : type.columns) {
        if (column.searchable && !column.secret)
            add(values.value(column.name).toString());
    }
    if (type.searchExtra)
        add(type.searchExtra(values));
    return body;
}

Result<qint64> SearchWriter::kindOf(const QString &table)
{
    if (const auto known = m_kinds.constFind(table); known != m_kinds.cend())
        return *known;
    Statement find(m_database, QStringLiteral("SELECT id FROM search_kind WHERE table_name = ?"));
    if (auto done = find.bind(table).run(); !done)
        return done.error();
    qint64 kind = 0;
    if (find.next()) {
        kind = find.integer(0);
    } else {
        kind = m_database.nextId(QStringLiteral("search_kind"));
        Statement add(m_database, QStringLiteral("INSERT INTO search_kind (id, table_name) VALUES (?, ?)"));
        if (auto done = add.bind(kind).bind(table).run(); !done)
            return done.error();
    }
    m_kinds.insert(table, kind);
    return kind;
}

Result<qint64> SearchWriter::rowOf(qint64 kind, qint64 record)
{
    if (auto done = m_findRow.bind(kind).bind(record).run(); !done)
        return done.error();
    const qint64 row = m_findRow.next() ? m_findRow.integer(0) : 0;
    if (auto done = m_findRow.finish(); !done)
        return done.error();
    return row;
}

Outcome SearchWriter::put(const RecordType &type, qint64 id, const QVariantMap &values)
{
    if (!type.searchable)
        return {};
    const auto kind = kindOf(type.table);
    if (!kind)
        return kind.error();
    const auto row = rowOf(*kind, id);
    if (!row)
        return row.error();
    const QString text = QChar(SearchTokenizer::kindMark) + QString::number(*kind) + u'\n' + body(type, values);
    if (*row == 0) {
        const qint64 newRow = m_database.nextId(QStringLiteral("search_row"));
        if (auto done = m_insertRow.bind(newRow).bind(*kind).bind(id).run(); !done)
            return done;
        return m_insertText.bind(newRow).bindText(text).run();
    }
    // Most changes touch no searchable column; reading the old text is far cheaper than indexing it again.
    if (auto done = m_readText.bind(*row).run(); !done)
        return done;
    const bool same = m_readText.next() && m_readText.text(0) == text;
    if (auto done = m_readText.finish(); !done || same)
        return done;
    return m_updateText.bind(text).bind(*row).run();
}

Outcome SearchWriter::drop(const RecordType &type, qint64 id)
{
    if (!type.searchable)
        return {};
    const auto kind = kindOf(type.table);
    if (!kind)
        return kind.error();
    const auto row = rowOf(*kind, id);
    if (!row || *row == 0)
        return row ? Outcome() : Outcome(row.error());
    if (auto done = m_deleteText.bind(*row).run(); !done)
        return done;
    return m_deleteRow.bind(*row).run();
}

} // namespace xz
