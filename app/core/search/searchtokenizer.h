#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <string_view>

#include "core/common/result.h"
#include "core/export.h"

struct sqlite3;

namespace xz {

/// How text is cut for the search index. Chinese: overlapping pairs, and the last character of a run alone, so that a query of one
/// character is a prefix query; folded to simplified; the dot inside a name is passed over. Other scripts: whole words, folded in case,
/// width and diacritics, "ü" and a "v" behind l or n to "u".
class XZCORE_EXPORT SearchTokenizer
{
public:
    /// Stands before the number of a record's kind: no user text holds this code point (a noncharacter).
    static constexpr char16_t kindMark = 0xFDD0;

    struct Term {
        QString text;
        bool prefix = false; ///< matches longer tokens, too
    };

    /// What all must be found for `query`; empty when it holds no letter, digit or Chinese character.
    static QList<Term> terms(const QString &query);
    /// Chinese runs of three and more characters, folded: their pairs alone do not say that they stand together.
    static QStringList longRuns(const QString &query);
    /// Text as longRuns() folds it.
    static QString folded(const QString &text);

    using Sink = std::function<int(std::string_view token, int start, int end)>;
    /// Cuts UTF-8; in a query a run of two and more characters gives its pairs only. Stops when `sink` answers anything but 0.
    static int tokenize(std::string_view text, bool query, const Sink &sink);

    /// Registers the FTS5 tokenizer `xz` on a connection.
    static Outcome registerOn(sqlite3 *connection);
};

} // namespace xz
