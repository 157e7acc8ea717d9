#pragma once

#include <QString>

namespace xz::members {

/// Points of a score, in thousandths: sums are exact, shares in thirds are rounded to 0.001 so that they add up to the whole.
using Points = qint32;
inline constexpr Points onePoint = 1000;

/// 12.5, 4.167, -3: without zeros that say nothing.
QString pointsText(Points points);
/// For columns of scores: 96.0, 4.167, with a decimal always; a true minus sign.
QString scoreText(Points points);
/// With its sign: ＋1.5, −3.0, ±0.0.
QString differenceText(Points points);
/// As a number for JSON.
inline double pointsNumber(Points points) { return points / 1000.0; }
/// Nearest thousandth.
Points pointsOf(double number);

} // namespace xz::members
