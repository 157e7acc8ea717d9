#include "core/records/changechain.h"

namespace xz {

namespace {

constexpr char unitSeparator = '\x1f';
constexpr char recordSeparator = '\x1e';

} // namespace

ChangeChain::ChangeChain(const QByteArray &previousHash, const ChangeHead &head)
    : m_hash(QCryptographicHash::Sha256)
{
    m_buffer = previousHash;
    for (const QByteArray &part : {QByteArray::number(head.id), head.kind.toUtf8(), QByteArray::number(head.target), head.title.toUtf8(),
                                   head.actor.toUtf8(), head.at.toUtf8()})
        (m_buffer += unitSeparator) += part;
    m_buffer += recordSeparator;
    m_hash.addData(m_buffer);
}

void ChangeChain::add(const ChangeEntry &entry)
{
    m_buffer.resize(0);
    m_buffer += entry.table;
    const QByteArray id = QByteArray::number(entry.id), version = QByteArray::number(entry.version);
    for (const QByteArray *part : {&id, &entry.kind, &version, &entry.before, &entry.after, &entry.secretDigest})
        (m_buffer += unitSeparator) += *part;
    m_buffer += recordSeparator;
    m_hash.addData(m_buffer);
}

QByteArray ChangeChain::result() { return m_hash.result().toHex(); }

QByteArray ChangeChain::digest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

QString ChangeChain::clean(QString text)
{
    return text.replace(QLatin1Char(unitSeparator), QLatin1Char(' ')).replace(QLatin1Char(recordSeparator), QLatin1Char(' '));
}

} // namespace xz
