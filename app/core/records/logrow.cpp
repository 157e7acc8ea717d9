#include "core/records/logrow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/database/statement.h"
#include "core/records/recordjson.h"

namespace xz {

namespace {

constexpr auto logColumns =
    "l.id, l.change_set_id, l.table_name, l.row_id, l.kind, l.version, l.before_json, l.after_json, l.secret_digest, s.content";
constexpr auto logSource = " FROM change_log l LEFT JOIN change_secret s ON s.change_log_id = l.id ";

LogRow logRow(const Statement &read)
{
    LogRow row{read.integer(0), read.integer(1), read.text(2), read.integer(3), read.text(4), read.integer(5), {}, {}, {}};
    row.before = fromRecordJson(read.text(6).toUtf8());
    row.after = fromRecordJson(read.text(7).toUtf8());
    if (read.text(8).isEmpty())
        return row;
    const QJsonObject secret = QJsonDocument::fromJson(read.text(9).toUtf8()).object();
    const QVariantMap before = fromRecordJson(secret.value(QLatin1String("before")).toObject());
    const QVariantMap after = fromRecordJson(secret.value(QLatin1String("after")).toObject());
    const auto putBack = [&row](QVariantMap &values, const QVariantMap &kept) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!isSecretMark(it.value()))
                continue;
            if (kept.contains(it.key()))
                it.value() = kept.value(it.key());
            else
                row.lost << it.key();
        }
    };
    putBack(row.before, before);
    putBack(row.after, after);
    return row;
}

} // namespace

Result<QList<LogRow>> logRows(const Database &database, qint64 changeSetId)
{
    Statement read(
        database,
        QStringLiteral("SELECT %1 %2 WHERE l.change_set_id = ? ORDER BY l.id").arg(QLatin1String(logColumns), QLatin1String(logSource)));
    if (auto done = read.bind(changeSetId).run(); !done)
        return done.error();
    QList<LogRow> rows;
    while (read.next())
        rows << logRow(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

Error purgedError()
{
    return {
        ErrorCode::Conflict,
        QCoreApplication::translate("xz::History", "Protected values of this change were purged from the log, so it cannot be taken back."),
        {}};
}

} // namespace xz
