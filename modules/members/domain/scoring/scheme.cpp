#include "domain/scoring/scheme.h"

#include <functional>

namespace xz::members {

int Scheme::itemIndex(const QString &itemId) const
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].id == itemId)
            return static_cast<int>(i);
    }
    return -1;
}

int Scheme::bandOf(Points total) const
{
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (bands[i].contains(total))
            return static_cast<int>(i);
    }
    return -1;
}

QList<int> Scheme::evaluationOrder() const
{
    QList<int> order;
    QList<bool> seen(items.size(), false);
    const std::function<void(int)> visit = [&](int index) {
        if (index < 0 || seen[index])
            return;
        seen[index] = true;
        for (const QString &other : items[index].notCountedIn)
            visit(itemIndex(other));
        if (!items[index].onlyWith.isEmpty())
            visit(itemIndex(items[index].onlyWith));
        order.append(index);
    };
    for (int i = 0; i < items.size(); ++i)
        visit(i);
    return order;
}

} // namespace xz::members
