#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace xz {

/// Head of a change set as the hash covers it.
struct ChangeHead {
    qint64 id = 0;
    QString kind;
    qint64 target = 0; ///< 0: none
    QString title;
    QString actor;
    QString at;
};

/// One row of the change log as the hash covers it.
struct ChangeEntry {
    QByteArray table;
    qint64 id = 0;
    QByteArray kind;
    qint64 version = 0;
    QByteArray before;
    QByteArray after;
    QByteArray secretDigest;
};

/// The hash of one change set: SHA-256, in hex, over the UTF-8 bytes of
///   previous hash ␟ id ␟ kind ␟ target ␟ title ␟ actor ␟ at ␞   and, for each row in order,
///   table ␟ row id ␟ kind ␟ version ␟ before_json ␟ after_json ␟ secret_digest ␞
/// with ␟ = 0x1F and ␞ = 0x1E, which no field contains (JSON escapes them; titles and actors have them replaced by spaces).
/// The first change set takes the empty text for the previous hash.
class ChangeChain
{
public:
    ChangeChain(const QByteArray &previousHash, const ChangeHead &head);
    void add(const ChangeEntry &entry);
    QByteArray result();

    static QByteArray digest(const QByteArray &bytes);
    /// Text without the separators.
    static QString clean(QString text);

private:
    QCryptographicHash m_hash;
    QByteArray m_buffer;
};

} // namespace xz
