#pragma once

#include <QString>

#include <optional>

#include "domain/area.h"
#include "domain/zone.h"

namespace xz::meetings {

/// Words of the plan format and of the stored rows. The first word of each value is written, all are read:
/// English as the format gives it, or Chinese as an office says it. Case and surrounding spaces do not matter.
namespace words {

QString of(AreaKind kind);       ///< rostrum, floor
QString of(SeatNumbering numbering); ///< even-left, odd-left, continuous
QString of(GroupBy groupBy);     ///< sector, group, none
QString of(Order order);         ///< strokes, pinyin, rank
QString of(Fill fill);           ///< rows, columns, s-rows, s-columns, center-out, rows-right, columns-back, s-rows-right, s-columns-back, sides-in
QString of(ChangePolicy policy); ///< 上增下补 … : the trade's own words

std::optional<AreaKind> areaKind(const QString &word);
std::optional<SeatNumbering> numbering(const QString &word);
std::optional<GroupBy> groupBy(const QString &word);
std::optional<Order> order(const QString &word);
std::optional<Fill> fill(const QString &word);
std::optional<ChangePolicy> changePolicy(const QString &word);
/// 上午, 下午 or 晚上 for a part of the day; nullopt for other words.
std::optional<QString> dayPart(const QString &word);
/// 出席 … 记者.
std::optional<QString> attendanceClass(const QString &word);

} // namespace words

} // namespace xz::meetings
