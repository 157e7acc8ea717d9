#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/export.h"

namespace xz {

/// 412 → 四百一十二; 10 → 十; 0 → 〇.
XZCORE_EXPORT QString chineseNumber(qint64 number);
/// Digit by digit: 2026 → 二〇二六.
XZCORE_EXPORT QString chineseDigits(const QString &digits);
/// 五 → 5, 第十二届 → 12, "412" → 412; nullopt when there is no number.
XZCORE_EXPORT std::optional<qint64> parseChineseNumber(const QString &text);
/// 2026年2月26日.
XZCORE_EXPORT QString chineseDate(const QDate &date);
/// 二〇二六年二月二十六日.
XZCORE_EXPORT QString chineseCapitalDate(const QDate &date);
/// 星期四.
XZCORE_EXPORT QString chineseWeekday(const QDate &date);

/// A date as written by people: 1975.08, 1975年8月, 1975/8/1, 197508, 19750801, 一九七五年八月, Excel serial ("27608").
/// Answers ISO of the precision given: YYYY, YYYY-MM or YYYY-MM-DD; empty when it is no date (1975.13).
XZCORE_EXPORT QString parseLooseDate(const QString &text);

/// Full-width Latin letters, digits and punctuation to half width; ideographic space to space.
XZCORE_EXPORT QString toHalfWidth(const QString &text);
/// Traditional to simplified (OpenCC t2s). Thread-safe.
XZCORE_EXPORT QString toSimplified(const QString &text);

} // namespace xz
