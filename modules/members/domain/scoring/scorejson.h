#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "domain/scoring/scoreengine.h"

namespace xz::members {

/// {id, name, total, grade, items:[{item, id, group, raw, points, cap, groupCap, evidence:[{date, title, points, …}]}], consequences:[…]}.
/// `cap` is the item's own, else its group's, else null; the evidence of an item adds up to its points, the items to the total.
QJsonObject scoreJson(const MemberScore &score, const Scheme &scheme, const FactTable &facts);
/// The items alone, as closed years keep them.
QJsonArray scoreItemsJson(const MemberScore &score, const Scheme &scheme, const FactTable &facts);

/// What a line of evidence is called: the entry's title, or 基本分 and the like.
QString evidenceTitle(const Evidence &line, int member, const FactTable &facts);
/// ISO; empty for what is no entry.
QString evidenceDate(const Evidence &line, int member, const FactTable &facts);
/// The item's name; that of the bounds of the total for -1.
QString itemName(const Scheme &scheme, int item);

} // namespace xz::members
