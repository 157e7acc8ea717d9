#include "core/directory/dutyguard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "core/database/statement.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::DutyLedger)
};

} // namespace

Result<RecordGuard> closedYearGuard(const QSqlDatabase &connection)
{
    // Read in the transaction itself: a year may be closed in another window meanwhile.
    Statement read(connection, QStringLiteral("SELECT value FROM setting WHERE \"key\" = ?"));
    if (auto done = read.bind(closedYearsKey).run(); !done)
        return done.error();
    QSet<QString> closed;
    if (read.next()) {
        for (const QJsonValue &year : QJsonDocument::fromJson(read.text(0).toUtf8()).array().at(0).toArray())
            closed.insert(QString::number(year.toInt()));
    }
    if (auto done = read.finish(); !done)
        return done.error();
    if (closed.isEmpty())
        return RecordGuard();
    return RecordGuard([closed](const QVariantMap &before, const QVariantMap &after) -> Outcome {
        for (const QVariantMap &row : {before, after}) {
            const QString year = row.value(QStringLiteral("date")).toString().left(4);
            if (closed.contains(year)) {
                return Error{ErrorCode::Denied,
                             Words::tr("The year %1 is closed, so its duty records stay as they are. Open it again first: page Duty scores, “Open year again”, with the reason; this is logged.")
                                 .arg(year),
                             row.value(QStringLiteral("item")).toString()};
            }
        }
        return {};
    });
}

} // namespace xz
