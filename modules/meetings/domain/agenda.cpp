#include "domain/agenda.h"

#include <algorithm>
#include <array>

#include "core/text/chinese.h"

namespace xz::meetings {

QStringList agendaNumbers(const QList<AgendaItem> &items)
{
    constexpr int deepest = 3;
    std::array<int, deepest + 1> counts{};
    QStringList numbers;
    for (const AgendaItem &item : items) {
        const int level = std::clamp(item.level, 0, deepest);
        const int count = ++counts[size_t(level)];
        std::fill(counts.begin() + level + 1, counts.end(), 0);
        switch (level) {
        case 0:
            numbers.append(chineseNumber(count) + QStringLiteral("、"));
            break;
        case 1:
            numbers.append(QStringLiteral("（%1）").arg(chineseNumber(count)));
            break;
        case 2:
            numbers.append(QStringLiteral("%1.").arg(count));
            break;
        default:
            numbers.append(QStringLiteral("（%1）").arg(count));
        }
    }
    return numbers;
}

} // namespace xz::meetings
