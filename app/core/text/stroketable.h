#pragma once

#include <QByteArrayView>
#include <QString>

#include "core/text/characterindex.h"

namespace xz {

/// resources/data/strokes.bin: the stroke order of each character as a key that compares bytewise, read in place.
/// A key is '0' + count of strokes, two strokes a byte, and the rank among the characters of the same sequence (GF 3003-1999).
class StrokeTable
{
public:
    static constexpr int maximumStrokes = 64;

    /// The table that ships.
    static const StrokeTable &shipped();

    /// Key of a character; empty when its strokes are unknown.
    QByteArrayView key(char32_t character) const;

    int size() const { return m_index.size(); }
    /// Identifies the data: keys stored by another version are to be made anew.
    QString version() const { return m_version; }

    /// Key of a stroke sequence ("2511"), without the rank; empty unless all of it are digits 1–5.
    static QByteArray encode(QStringView strokes);
    /// Stroke sequence of a key.
    static QString decode(QByteArrayView key);

private:
    StrokeTable();

    CharacterIndex m_index;
    const uchar *m_offsets = nullptr;
    const char *m_keys = nullptr;
    QString m_version;
};

} // namespace xz
