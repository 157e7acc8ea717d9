#include "data/photoimporter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSet>

#include "core/directory/directory.h"
#include "core/files/attachments.h"
#include "core/records/changeset.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

// 35 × 25 mm at 508 dpi: more than any badge printer shows; what comes from a camera is a hundred times as large.
constexpr QSize mostPixels(500, 700);
const QStringList pictureFilters{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"), QStringLiteral("*.bmp")};

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (!c.isSpace() && c != QChar(0xb7) && c != QChar(0x2022) && c != QChar(0x30fb))
            plain += c;
    }
    return plain;
}

/// The file's own bytes when it is small enough, else scaled down; empty when it is no picture.
QByteArray portrait(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size.width() <= mostPixels.width() && size.height() <= mostPixels.height() && reader.canRead()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int quality = 90;
    image.scaled(mostPixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation).save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace

Result<PhotoPlan> PhotoImporter::plan(const QString &folder, const QHash<QString, QString> &map, qint64 termId) const
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{ErrorCode::NotFound, tr("The folder %1 does not exist. Check the path.").arg(QDir::toNativeSeparators(folder)), {}};
    const auto members = m_workspace.directory().members(termId, Directory::Order::Strokes);
    if (!members)
        return members.error();
    QHash<QString, const MemberRow *> byCertificate;
    QMultiHash<QString, const MemberRow *> byName;
    for (const MemberRow &member : *members) {
        if (!member.certificate.isEmpty())
            byCertificate.insert(member.certificate, &member);
        byName.insert(plainName(member.name), &member);
    }
    QHash<QString, QString> files; // by name with and without its ending
    const QStringList pictures = dir.entryList(pictureFilters, QDir::Files, QDir::Name);
    for (const QString &picture : pictures) {
        files.insert(picture, picture);
        files.insert(QFileInfo(picture).completeBaseName(), picture);
    }

    PhotoPlan plan;
    QSet<qint64> found;
    const auto take = [&](const QString &key, const QString &picture) {
        const MemberRow *member = byCertificate.value(key);
        if (!member) {
            const auto namesakes = byName.values(plainName(key));
            if (namesakes.size() > 1) {
                plan.problems << PhotoPlan::Problem{picture, tr("%n members are named %1. Name the picture by certificate number.", nullptr, int(namesakes.size())).arg(key)};
                return;
            }
            if (namesakes.isEmpty()) {
                plan.problems << PhotoPlan::Problem{picture, tr("Nobody of this term has the certificate number or the name “%1”.").arg(key)};
                return;
            }
            member = namesakes.first();
        }
        if (found.contains(member->personId)) {
            plan.problems << PhotoPlan::Problem{picture, tr("There is another picture of %1 in the folder.").arg(member->name)};
            return;
        }
        found.insert(member->personId);
        plan.matches << PhotoPlan::Match{member->personId, member->name, dir.filePath(picture)};
    };
    if (map.isEmpty()) {
        for (const QString &picture : pictures)
            take(QFileInfo(picture).completeBaseName(), picture);
    } else {
        QStringList keys = map.keys();
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            const QString picture = files.value(map.value(key));
            if (picture.isEmpty())
                plan.problems << PhotoPlan::Problem{key, tr("The folder has no picture “%1”.").arg(map.value(key))};
            else
                take(key, picture);
        }
    }
    plan.without = int(members->size() - found.size());
    return plan;
}

Result<int> PhotoImporter::write(const PhotoPlan &plan, Progress &progress) const
{
    ChangeSet changes(m_workspace, tr("Photos of %n members", nullptr, int(plan.matches.size())));
    QHash<QString, QByteArray> contents; // one picture may serve several people
    QHash<QString, QString> hashes;
    Attachments &attachments = m_workspace.attachments();
    int written = 0;
    qint64 done = 0;
    progress.begin(tr("Storing photos"), plan.matches.size());
    for (const PhotoPlan::Match &match : plan.matches) {
        if (progress.isCancelled())
            return Error::cancelled();
        progress.advance(++done);
        if (!contents.contains(match.file)) {
            const QByteArray bytes = portrait(match.file);
            contents.insert(match.file, bytes);
            hashes.insert(match.file, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
        const QByteArray bytes = contents.value(match.file);
        if (bytes.isEmpty()) {
            return Error{ErrorCode::BadInput,
                         tr("%1 is no picture that can be read. Nothing was saved; take it out of the folder or save it anew as JPEG.")
                             .arg(QDir::toNativeSeparators(match.file)), {}};
        }
        const auto person = m_workspace.directory().person(match.personId);
        if (!person)
            return person.error();
        if (person->photoId != 0) {
            const auto old = attachments.find(person->photoId);
            if (old && old->sha256 == hashes.value(match.file))
                continue;
            if (old)
                attachments.remove(changes, *old);
            else if (old.error().code != ErrorCode::NotFound)
                return old.error();
        }
        const QString ending = bytes.startsWith("\xff\xd8") ? QStringLiteral("jpg") : QFileInfo(match.file).suffix().toLower();
        const auto stored = attachments.addBytes(changes, bytes, person->name + QLatin1Char('.') + ending, QStringLiteral("person"), person->id,
                                                 QStringLiteral("photo"));
        if (!stored)
            return stored.error();
        changes.update(QStringLiteral("person"), person->id, person->version, {{QStringLiteral("photo_id"), *stored}});
        ++written;
    }
    if (written == 0)
        return 0;
    const auto committed = changes.commit();
    if (!committed)
        return committed.error();
    return written;
}

} // namespace xz::members
