#include "ui/widgets/draftstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrl>

namespace xz {

DraftStore::DraftStore(QString folder) : m_folder(std::move(folder)) {}

QString DraftStore::path(const QString &key) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(key)) + QStringLiteral(".json");
}

Outcome DraftStore::save(const QString &key, const QVariantMap &values)
{
    const auto failed = [this](const QString &detail) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("xz::DraftStore",
                                                 "The draft cannot be kept in %1. Save the record soon; what is typed stays in this window.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     detail};
    };
    if (!QDir().mkpath(m_folder))
        return failed(QStringLiteral("mkpath"));
    QSaveFile file(path(key));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.write(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

std::optional<DraftStore::Draft> DraftStore::load(const QString &key) const
{
    QFile file(path(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    return Draft{document.object().toVariantMap(), QFileInfo(file).lastModified()};
}

void DraftStore::discard(const QString &key) { QFile::remove(path(key)); }

QStringList DraftStore::keys() const
{
    QStringList keys;
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        keys << QUrl::fromPercentEncoding(file.chopped(5).toLatin1());
    return keys;
}

} // namespace xz
