#include "data/printedcards.h"

#include <QDateTime>

#include "core/database/statement.h"
#include "core/records/changeset.h"
#include "core/workspace.h"

namespace xz::meetings {

namespace {

const QString cardTable = QStringLiteral("printed_card");

} // namespace

Result<QHash<qint64, QString>> PrintedCards::of(qint64 meetingId, const QString &templateId) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT attendee_id, fingerprint FROM printed_card WHERE meeting_id = ? AND template = ?"));
    if (auto done = read.bind(meetingId).bind(templateId).run(); !done)
        return done.error();
    QHash<qint64, QString> fingerprints;
    while (read.next())
        fingerprints.insert(read.integer(0), read.text(1));
    if (auto done = read.finish(); !done)
        return done.error();
    return fingerprints;
}

Outcome PrintedCards::mark(ChangeSet &changes, qint64 meetingId, const QString &templateId, const QHash<qint64, QString> &fingerprints) const
{
    struct Known {
        qint64 id = 0, version = 0;
        QString fingerprint;
    };
    QHash<qint64, Known> known;
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT attendee_id, id, version, fingerprint FROM printed_card WHERE meeting_id = ? AND template = ?"));
    if (auto done = read.bind(meetingId).bind(templateId).run(); !done)
        return done;
    while (read.next())
        known.insert(read.integer(0), {read.integer(1), read.integer(2), read.text(3)});
    if (auto done = read.finish(); !done)
        return done;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (auto card = fingerprints.cbegin(); card != fingerprints.cend(); ++card) {
        const Known before = known.value(card.key());
        if (before.id != 0 && before.fingerprint == card.value())
            continue;
        const QVariantMap said{{QStringLiteral("fingerprint"), card.value()}, {QStringLiteral("printed"), now}};
        if (before.id != 0) {
            changes.update(cardTable, before.id, before.version, said);
            continue;
        }
        QVariantMap values = said;
        values.insert(QStringLiteral("meeting_id"), meetingId);
        values.insert(QStringLiteral("template"), templateId);
        values.insert(QStringLiteral("attendee_id"), card.key());
        changes.insert(cardTable, values);
    }
    return {};
}

} // namespace xz::meetings
