#include "core/records/changeset.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMutexLocker>

#include "core/access/access.h"
#include "core/database/transaction.h"
#include "core/records/recordwriter.h"
#include "core/workspace.h"
#include "core/workspace_p.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::ChangeSet)
};

Error notSaved(Error error)
{
    if (!error.isCancelled())
        error.text = Words::tr("Nothing was saved. %1").arg(error.text);
    return error;
}

} // namespace

ChangeSet::ChangeSet(Workspace &workspace, QString title)
    : m_workspace(workspace)
    , m_title(ChangeChain::clean(std::move(title)))
{
}

qint64 ChangeSet::insert(const QString &table, QVariantMap values)
{
    const qint64 id = m_workspace.database().nextId(table);
    m_changes.append({Change::Kind::Insert, table, id, 1, std::move(values), {}});
    return id;
}

void ChangeSet::update(const QString &table, qint64 id, qint64 version, QVariantMap values)
{
    m_changes.append({Change::Kind::Update, table, id, version, std::move(values), {}});
}

void ChangeSet::remove(const QString &table, qint64 id, qint64 version)
{
    m_changes.append({Change::Kind::Remove, table, id, version, {}, {}});
}

void ChangeSet::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

bool ChangeSet::isEmpty() const { return m_changes.isEmpty(); }

int ChangeSet::size() const { return int(m_changes.size()); }

QString ChangeSet::title() const { return m_title; }

void ChangeSet::setUndoable(bool undoable) { m_kind = undoable ? Kind::Do : Kind::Quiet; }

const QList<ChangeSet::Change> &ChangeSet::changes() const { return m_changes; }

Result<CommitInfo> ChangeSet::commit(Progress &progress)
{
    CommitInfo info;
    info.title = m_title;
    if (m_failure)
        return notSaved(*m_failure);
    if (m_changes.isEmpty())
        return info;
    Database &database = m_workspace.database();
    if (database.isReadOnly())
        return Error{
            ErrorCode::ReadOnly, Words::tr("The database is open read-only, so nothing was saved. Open it for writing first."), {}};
    if (auto allowed = m_workspace.access().check(*this); !allowed)
        return notSaved(allowed.error());

    static const char *const kinds[] = {"do", "undo", "redo", "quiet"};
    Workspace::Private &shared = *m_workspace.d;
    QMutexLocker locker(&shared.commitMutex);
    const QSqlDatabase connection = database.connection();
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return notSaved(begun.error());

    Statement newest(connection, QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    if (auto done = newest.run(); !done)
        return notSaved(done.error());
    ChangeHead head{1,       QString::fromLatin1(kinds[int(m_kind)]), m_target,
                    m_title, ChangeChain::clean(m_workspace.actor()), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)};
    QByteArray previous;
    if (newest.next()) {
        head.id = newest.integer(0) + 1;
        previous = newest.text(1).toLatin1();
    }
    if (auto done = newest.finish(); !done)
        return notSaved(done.error());

    RecordWriter writer(database, connection, shared.schemas, m_workspace.recordTypes(), previous, head);
    progress.begin(m_title, m_changes.size());
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (i % 256 == 0) {
            progress.advance(i);
            if (progress.isCancelled())
                return Error::cancelled();
        }
        if (auto applied = writer.apply(m_changes.at(i)); !applied)
            return notSaved(applied.error());
    }
    progress.advance(m_changes.size());
    if (writer.written() == 0)
        return info;

    const QString hash = QString::fromLatin1(writer.hash());
    Statement set(connection, QStringLiteral("INSERT INTO change_set (id, kind, target_id, title, actor, at, row_count, hash) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    set.bind(head.id)
        .bind(head.kind)
        .bind(head.target ? QVariant(head.target) : QVariant())
        .bind(head.title)
        .bind(head.actor)
        .bind(head.at);
    if (auto done = set.bind(writer.written()).bind(hash).run(); !done)
        return notSaved(done.error());
    Statement last(connection, QStringLiteral("UPDATE change_head SET change_set_id = ?, hash = ? WHERE id = 1"));
    if (auto done = last.bind(head.id).bind(hash).run(); !done)
        return notSaved(done.error());
    if (progress.isCancelled())
        return Error::cancelled();
    if (auto done = transaction.commit(); !done)
        return notSaved(done.error());
    ++shared.revision;
    locker.unlock();

    info.changeSetId = head.id;
    info.ids = writer.ids();
    m_workspace.announce(info);
    return info;
}

} // namespace xz
