#include "core/files/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>

#include "core/database/statement.h"
#include "core/files/durable.h"
#include "core/records/recordjson.h"
#include "core/workspace.h"

namespace xz {

namespace {

constexpr qint64 chunkSize = 1 << 20;
const QString tableName = QStringLiteral("attachment");
constexpr auto columns = "id, version, owner_table, owner_id, role, name, media_type, size, sha256";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Attachments)
};

Attachment attachmentOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2),    row.integer(3), row.text(4),
            row.text(5),    row.text(6),    row.integer(7), row.text(8)};
}

Result<QList<Attachment>> all(Statement &read)
{
    if (auto done = read.run(); !done)
        return done.error();
    QList<Attachment> attachments;
    while (read.next())
        attachments << attachmentOf(read);
    if (auto done = read.finish(); !done)
        return done.error();
    return attachments;
}

/// Empty when the file cannot be read.
QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Attachments::Attachments(Workspace &workspace)
    : m_workspace(workspace)
{
}

QString Attachments::path(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_workspace.database().filesFolder(), sha256.left(2), sha256);
}

qint64 Attachments::plan(ChangeSet &changes, const Attachment &attachment) const
{
    return changes.insert(tableName, {{QStringLiteral("owner_table"), attachment.ownerTable},
                                      {QStringLiteral("owner_id"), attachment.ownerId},
                                      {QStringLiteral("role"), attachment.role},
                                      {QStringLiteral("name"), attachment.name},
                                      {QStringLiteral("media_type"), attachment.mediaType},
                                      {QStringLiteral("size"), attachment.size},
                                      {QStringLiteral("sha256"), attachment.sha256}});
}

Result<qint64> Attachments::add(ChangeSet &changes, const QString &file, const QString &ownerTable, qint64 ownerId, const QString &role)
{
    QFile source(file);
    if (!source.exists())
        return Error{ErrorCode::NotFound, Words::tr("%1 does not exist. Choose another file.").arg(QDir::toNativeSeparators(file)), {}};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Denied, Words::tr("%1 cannot be read. Check its permissions.").arg(QDir::toNativeSeparators(file)),
                     source.errorString()};
    const QString folder = m_workspace.database().filesFolder();
    if (m_workspace.database().isReadOnly() || !QDir().mkpath(folder))
        return durable::errorOf(folder, QStringLiteral("mkpath"));

    QTemporaryFile copy(folder + QStringLiteral("/XXXXXX.tmp"));
    if (!copy.open())
        return durable::errorOf(copy.fileName(), copy.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray chunk = source.read(chunkSize); !chunk.isEmpty(); chunk = source.read(chunkSize)) {
        hash.addData(chunk);
        if (copy.write(chunk) != chunk.size())
            return durable::errorOf(copy.fileName(), copy.errorString());
    }
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, Words::tr("%1 cannot be read to its end. Check the disk.").arg(QDir::toNativeSeparators(file)),
                     source.errorString()};

    Attachment attachment;
    attachment.ownerTable = ownerTable;
    attachment.ownerId = ownerId;
    attachment.role = role;
    attachment.name = QFileInfo(file).fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
    attachment.size = copy.size();
    attachment.sha256 = QString::fromLatin1(hash.result().toHex());
    const QString target = path(attachment.sha256);
    if (hashOf(target) != attachment.sha256) {
        if (!QDir().mkpath(QFileInfo(target).path()))
            return durable::errorOf(target, QStringLiteral("mkpath"));
        if (auto synced = durable::sync(copy); !synced)
            return synced.error();
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        if (auto moved = durable::replace(copy.fileName(), target); !moved)
            return moved.error();
        copy.setAutoRemove(false);
    }
    return plan(changes, attachment);
}

Result<qint64> Attachments::addBytes(ChangeSet &changes, const QByteArray &bytes, const QString &name, const QString &ownerTable,
                                     qint64 ownerId, const QString &role)
{
    Attachment attachment;
    attachment.ownerTable = ownerTable;
    attachment.ownerId = ownerId;
    attachment.role = role;
    attachment.name = name;
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    attachment.size = bytes.size();
    attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString target = path(attachment.sha256);
    if (m_workspace.database().isReadOnly() || !QDir().mkpath(QFileInfo(target).path()))
        return durable::errorOf(target, QStringLiteral("mkpath"));
    if (hashOf(target) != attachment.sha256) {
        if (auto written = durable::write(target, bytes); !written)
            return written.error();
    }
    return plan(changes, attachment);
}

void Attachments::remove(ChangeSet &changes, const Attachment &attachment) const
{
    changes.remove(tableName, attachment.id, attachment.version);
}

Result<Attachment> Attachments::find(qint64 id) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM attachment WHERE id = ?").arg(QLatin1String(columns)));
    read.bind(id);
    const auto found = all(read);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("This attachment no longer exists. Reload the page."), {}};
    return found->first();
}

Result<QList<Attachment>> Attachments::of(const QString &ownerTable, qint64 ownerId, const QString &role) const
{
    const QString byRole = role.isEmpty() ? QString() : QStringLiteral("AND role = ?");
    Statement read(m_workspace.database(), QStringLiteral("SELECT %1 FROM attachment WHERE owner_table = ? AND owner_id = ? %2 ORDER BY id")
                                               .arg(QLatin1String(columns), byRole));
    read.bind(ownerTable).bind(ownerId);
    if (!role.isEmpty())
        read.bind(role);
    return all(read);
}

Result<QByteArray> Attachments::read(qint64 id) const
{
    const auto attachment = find(id);
    if (!attachment)
        return attachment.error();
    QFile file(path(attachment->sha256));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Words::tr("The file of the attachment “%1” is missing. Restore it from a backup.").arg(attachment->name),
                     file.fileName()};
    const QByteArray bytes = file.readAll();
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != attachment->sha256)
        return Error{ErrorCode::Damaged,
                     Words::tr("The file of the attachment “%1” is damaged. Restore it from a backup.").arg(attachment->name),
                     file.fileName()};
    return bytes;
}

Result<QList<AttachmentFault>> Attachments::check(bool contents, Progress &progress) const
{
    using Kind = AttachmentFault::Kind;
    QList<AttachmentFault> faults;
    QSet<QString> known;
    Statement rows(m_workspace.database(), QStringLiteral("SELECT %1 FROM attachment ORDER BY id").arg(QLatin1String(columns)));
    const auto attachments = all(rows);
    if (!attachments)
        return attachments.error();
    progress.begin(Words::tr("Checking attachments"), attachments->size());
    qint64 done = 0;
    for (const Attachment &attachment : *attachments) {
        known.insert(attachment.sha256);
        const QString file = path(attachment.sha256);
        if (!QFile::exists(file))
            faults << AttachmentFault{Kind::Missing, file, attachment.name, attachment.id};
        else if (QFileInfo(file).size() != attachment.size || (contents && hashOf(file) != attachment.sha256))
            faults << AttachmentFault{Kind::Damaged, file, attachment.name, attachment.id};
        progress.advance(++done);
        if (progress.isCancelled())
            return Error::cancelled();
    }
    // A removed row may come back by undo, so what the log knows is no orphan.
    Statement logged(m_workspace.database(),
                     QStringLiteral("SELECT before_json, after_json FROM change_log WHERE table_name = 'attachment'"));
    if (auto run = logged.run(); !run)
        return run.error();
    while (logged.next()) {
        for (int column = 0; column < 2; ++column)
            known.insert(fromRecordJson(logged.text(column).toUtf8()).value(QStringLiteral("sha256")).toString());
    }
    if (auto finished = logged.finish(); !finished)
        return finished.error();
    static const QRegularExpression stored(QStringLiteral("^[0-9a-f]{64}$"));
    const QString folder = m_workspace.database().filesFolder();
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        const bool ours = stored.match(files.fileName()).hasMatch() || files.fileName().endsWith(QLatin1String(".tmp"));
        if (ours && !known.contains(files.fileName()))
            faults << AttachmentFault{Kind::Orphaned, file, {}, 0};
    }
    return faults;
}

Result<int> Attachments::removeOrphans() const
{
    const auto faults = check(false);
    if (!faults)
        return faults.error();
    int removed = 0;
    for (const AttachmentFault &fault : *faults) {
        if (fault.kind == AttachmentFault::Kind::Orphaned && QFile::remove(fault.file))
            ++removed;
    }
    return removed;
}

} // namespace xz
