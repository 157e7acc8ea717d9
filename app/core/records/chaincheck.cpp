#include "core/records/history.h"

#include <QCoreApplication>

#include "core/database/statement.h"
#include "core/records/changechain.h"
#include "core/workspace.h"

// The tamper evidence of History: the hash chain recomputed from the log.

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::History)
};

} // namespace

Outcome History::verifyChain(Progress &progress) const
{
    const Database &database = m_workspace.database();
    const auto broken = [](qint64 id) {
        return Error{
            ErrorCode::Damaged,
            Words::tr("The change log was altered outside of the program, from entry %1 on. Keep this file and compare it with a backup.")
                .arg(id),
            {}};
    };
    Statement sets(database, QStringLiteral("SELECT id, kind, target_id, title, actor, at, row_count, hash FROM change_set ORDER BY id"));
    if (auto done = sets.run(); !done)
        return done.error();
    Statement logs(database,
                   QStringLiteral("SELECT change_set_id, table_name, row_id, kind, version, before_json, after_json, secret_digest, "
                                  "(SELECT content FROM change_secret s WHERE s.change_log_id = l.id) "
                                  "FROM change_log l ORDER BY change_set_id, id"));
    if (auto done = logs.run(); !done)
        return done.error();
    progress.begin(Words::tr("Checking the change log"), 0);
    bool more = logs.next();
    qint64 expected = 0;
    QByteArray previous;
    while (sets.next()) {
        const ChangeHead head{sets.integer(0), sets.text(1), sets.integer(2), sets.text(3), sets.text(4), sets.text(5)};
        if (head.id != ++expected || (more && logs.integer(0) < head.id))
            return broken(qMin(head.id, expected));
        ChangeChain chain(previous, head);
        qint64 rows = 0;
        for (; more && logs.integer(0) == head.id; more = logs.next(), ++rows) {
            const ChangeEntry entry{logs.text(1).toUtf8(), logs.integer(2),       logs.text(3).toUtf8(),  logs.integer(4),
                                    logs.text(5).toUtf8(), logs.text(6).toUtf8(), logs.text(7).toLatin1()};
            const QByteArray content = logs.text(8).toUtf8();
            if (!content.isEmpty() && ChangeChain::digest(content) != entry.secretDigest)
                return broken(head.id);
            chain.add(entry);
        }
        previous = chain.result();
        if (rows != sets.integer(6) || QString::fromLatin1(previous) != sets.text(7))
            return broken(head.id);
        if (head.id % 64 == 0) {
            progress.advance(head.id);
            if (progress.isCancelled())
                return Error::cancelled();
        }
    }
    if (auto done = sets.finish(); !done)
        return done.error();
    if (more)
        return broken(logs.integer(0));
    if (auto done = logs.finish(); !done)
        return done.error();
    Statement head(database, QStringLiteral("SELECT change_set_id, hash FROM change_head WHERE id = 1"));
    if (auto done = head.run(); !done)
        return done.error();
    if (!head.next() || head.integer(0) != expected || head.text(1) != QString::fromLatin1(previous))
        return broken(expected + 1);
    return {};
}

} // namespace xz
