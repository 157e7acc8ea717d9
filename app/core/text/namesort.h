#pragma once

#include <QString>
#include <QStringList>

#include "core/export.h"

namespace xz {

class NameOrder;

/// Names in order, and the characters among them whose place is not known.
struct SortedNames {
    QStringList names;
    QStringList unknown; ///< characters without known strokes (or reading, when sorted by pinyin); their names stand last
};

enum class NameSort { Strokes, Pinyin };

/// Orders names as lists are published; equal names keep their order. What `xiezheng names sort` answers.
XZCORE_EXPORT SortedNames sortNames(const QStringList &names, NameSort by, const NameOrder &order);
XZCORE_EXPORT SortedNames sortNames(const QStringList &names, NameSort by = NameSort::Strokes);

} // namespace xz
