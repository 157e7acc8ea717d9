#include "core/tabular/biffreader.h"

#include <QtEndian>

#include <cstring>

#include "core/tabular/textdecoder.h"

namespace xz::tabular {

bool BiffReader::next()
{
    if (m_next < 0 || m_next + 4 > m_stream.size())
        return false;
    m_start = m_next;
    m_type = qFromLittleEndian<quint16>(m_stream.constData() + m_next);
    const int length = qFromLittleEndian<quint16>(m_stream.constData() + m_next + 2);
    m_at = m_next + 4;
    m_end = std::min<qint64>(m_at + length, m_stream.size());
    m_failed = m_at + length > m_stream.size();
    m_next = m_end;
    return true;
}

bool BiffReader::continueRecord()
{
    if (m_next + 4 > m_stream.size() || qFromLittleEndian<quint16>(m_stream.constData() + m_next) != Continue)
        return false;
    return next();
}

bool BiffReader::need(int count)
{
    if (m_at + count <= m_end)
        return true;
    if (m_at == m_end && continueRecord() && m_at + count <= m_end)
        return true;
    m_failed = true;
    m_at = m_end;
    return false;
}

quint8 BiffReader::byte()
{
    return need(1) ? static_cast<quint8>(m_stream[m_at++]) : quint8(0);
}

quint16 BiffReader::word()
{
    if (!need(2))
        return 0;
    m_at += 2;
    return qFromLittleEndian<quint16>(m_stream.constData() + m_at - 2);
}

quint32 BiffReader::doubleWord()
{
    if (!need(4))
        return 0;
    m_at += 4;
    return qFromLittleEndian<quint32>(m_stream.constData() + m_at - 4);
}

double BiffReader::real()
{
    if (!need(8))
        return 0;
    m_at += 8;
    const quint64 bits = qFromLittleEndian<quint64>(m_stream.constData() + m_at - 8);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

double BiffReader::rk()
{
    const quint32 raw = doubleWord();
    double value = 0;
    if (raw & 2) {
        value = static_cast<qint32>(raw) >> 2;
    } else {
        const quint64 bits = static_cast<quint64>(raw & 0xFFFFFFFCu) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return raw & 1 ? value / 100 : value;
}

QString BiffReader::unicode(int length)
{
    const quint8 flags = byte();
    const int runs = flags & 8 ? word() : 0;
    const quint32 phonetic = flags & 4 ? doubleWord() : 0;
    bool wide = flags & 1;
    QString text;
    while (length > 0 && !m_failed) {
        if (m_at == m_end) {
            // Each continuation begins with its own width flag.
            if (!continueRecord() || m_at == m_end) {
                m_failed = true;
                break;
            }
            wide = m_stream[m_at++] & 1;
        }
        const int have = std::min(length, wide ? left() / 2 : left());
        if (have == 0) {
            m_failed = true;
            break;
        }
        for (int i = 0; i < have; ++i) {
            text.append(wide ? QChar(qFromLittleEndian<quint16>(m_stream.constData() + m_at))
                             : QChar(static_cast<char16_t>(static_cast<uchar>(m_stream[m_at]))));
            m_at += wide ? 2 : 1;
        }
        length -= have;
    }
    skip(4 * static_cast<qint64>(runs) + phonetic);
    return text;
}

QString BiffReader::bytes(int length)
{
    const int have = std::min(length, left());
    m_failed |= have < length;
    m_at += have;
    return decodeCodePage(m_stream.mid(m_at - have, have), m_codePage);
}

void BiffReader::skip(qint64 count)
{
    while (count > 0 && !m_failed) {
        if (m_at == m_end && !continueRecord()) {
            m_failed = true;
            return;
        }
        const qint64 step = std::min(count, m_end - m_at);
        if (step == 0) {
            m_failed = true;
            return;
        }
        m_at += step;
        count -= step;
    }
}

} // namespace xz::tabular
