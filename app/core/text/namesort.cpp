#include "core/text/namesort.h"

#include "core/text/nameorder.h"

#include <algorithm>
#include <vector>

namespace xz {

SortedNames sortNames(const QStringList &names, NameSort by, const NameOrder &order)
{
    struct Entry {
        QString key;
        qsizetype at;
    };
    std::vector<Entry> entries;
    entries.reserve(size_t(names.size()));
    SortedNames sorted;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        entries.push_back({by == NameSort::Strokes ? order.strokeKey(name) : order.pinyinKey(name), i});
        for (const QString &character : order.unknownCharacters(name)) {
            if (!sorted.unknown.contains(character))
                sorted.unknown.append(character);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    sorted.names.reserve(names.size());
    for (const Entry &entry : entries)
        sorted.names.append(names.at(entry.at));
    return sorted;
}

SortedNames sortNames(const QStringList &names, NameSort by)
{
    return sortNames(names, by, NameOrder());
}

} // namespace xz
