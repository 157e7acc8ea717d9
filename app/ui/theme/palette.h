#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "ui/theme/theme.h"

namespace xz {

/// Number of tokens.
inline constexpr int tokenCount = int(Token::Paper) + 1;

XZUI_EXPORT QColor tokenColor(Token token, bool dark);
/// Name in the stylesheet: "lamp-red".
XZUI_EXPORT QString tokenName(Token token);
QPalette themePalette(bool dark);

} // namespace xz
