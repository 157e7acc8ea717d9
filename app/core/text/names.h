#pragma once

#include <QString>

#include "core/export.h"

namespace xz {

/// A name as it arrives in a file: clean name and what its brackets said.
struct ParsedName {
    QString name;      ///< no spaces, "·" for • ・ ． . between parts
    QString sex;       ///< 男, 女 or empty
    QString ethnicity; ///< 壮族 or empty
    QString remark;    ///< anything else that stood in brackets
};

/// "韦　平（壮族）" → {韦平, "", 壮族, ""}.
XZCORE_EXPORT ParsedName parseName(const QString &text);

/// For print: two characters are spaced to three ("王　刚"); others unchanged.
XZCORE_EXPORT QString spacedName(const QString &name);

/// "（女，壮族）" or empty; 男 and 汉族 are not written.
XZCORE_EXPORT QString nameRemark(const QString &sex, const QString &ethnicity);

/// Length of the surname in code points' UTF-16 units: 2 for 欧阳 …, else one character.
XZCORE_EXPORT int surnameLength(const QString &name);

} // namespace xz
