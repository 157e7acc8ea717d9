#pragma once

#include <QString>

#include "print/export.h"

namespace xz {

/// Looks for people on pages: by characters anywhere in the text, by pinyin ("wangkai") and by initials ("wk") from the beginning of a name.
/// Spaces and "·" take no part.
class XZPRINT_EXPORT NameMatch
{
public:
    enum class Grade { None, Part, Whole };

    explicit NameMatch(const QString &wanted);

    bool isEmpty() const { return m_wanted.isEmpty(); }
    /// Whole: the text is what was looked for, nothing more.
    Grade of(const QString &text) const;

private:
    QString m_wanted;
    QString m_latin; ///< lower case; empty unless all of it are Latin letters
};

} // namespace xz
