#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>

#include "core/export.h"

namespace xz {

/// Order of names by strokes (GB 13000.1, GF 3003) and by pinyin, with the office's own overrides.
/// Keys are ASCII and compare bytewise (QString::operator<, SQLite BINARY) in the order of the names (GF 3003-1999; names by their first
/// character, then the shorter first, then the other characters). Characters whose strokes are unknown stand last, by code point, and
/// unknownCharacters() names them. Reading is thread-safe; overrides are set before an object is shared.
class XZCORE_EXPORT NameOrder
{
public:
    NameOrder(); ///< the table that ships, no overrides

    /// Sort key by strokes: first character, then length, then the other characters; "·", spaces and a bracketed remark take no part.
    QString strokeKey(const QString &name) const;
    /// Sort key by pinyin (syllable, tone, then strokes); `pinyinOverride` is the person's own reading or empty.
    QString pinyinKey(const QString &name, const QString &pinyinOverride = {}) const;
    /// Strokes of the first character, 0 when unknown.
    int strokeCount(const QString &name) const;
    /// Stroke sequence of a character as digits 1–5 (横竖撇点折), empty when unknown.
    QString strokes(char32_t character) const;
    /// Characters of `text` whose strokes are unknown, each once. Latin letters, digits and punctuation have none and are not named.
    QStringList unknownCharacters(const QString &text) const;

    /// "欧阳慧敏" → "ōuyáng huìmǐn"; surname read as a surname. An override that fits the characters is written the same way, another as it is.
    QString pinyin(const QString &name, const QString &pinyinOverride = {}) const;
    /// Toneless, no spaces, ü as v: "ouyanghuimin".
    QString pinyinPlain(const QString &name, const QString &pinyinOverride = {}) const;
    /// "oyhm".
    QString initials(const QString &name, const QString &pinyinOverride = {}) const;

    /// Stroke sequence of a character as digits 1–5, overriding the table; empty removes the override.
    void setStrokeOverride(char32_t character, const QString &strokes);
    /// Reading of a character as numbered pinyin ("qiu2"), overriding ICU.
    void setReadingOverride(char32_t character, const QString &reading);

    /// Version of the tables that ship: keys stored under another version are to be made anew.
    static QString version();

private:
    void appendStrokeKey(QByteArray &key, char32_t character) const;
    QString reading(char32_t character) const;
    QStringList readings(const std::u32string &characters, const QString &pinyinOverride) const;

    QHash<char32_t, QString> m_strokes;
    QHash<char32_t, QString> m_readings;
};

} // namespace xz
