#include "domain/blocks.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace xz::meetings {

bool precedes(Order order, const Attendee &left, const Attendee &right)
{
    if (order == Order::Rank)
        return seniorTo(left, right);
    const auto key = [order](const Attendee &attendee) {
        return std::make_tuple(std::cref(order == Order::Strokes ? attendee.strokeKey : attendee.pinyinKey), std::cref(attendee.name),
                               attendee.personId, attendee.id);
    };
    return key(left) < key(right);
}

QString blockName(GroupBy groupBy, const Attendee &attendee)
{
    switch (groupBy) {
    case GroupBy::Sector:
        return attendee.sector;
    case GroupBy::Group:
        return attendee.group;
    case GroupBy::None:
        break;
    }
    return {};
}

QList<Block> blocksOf(const Zone &zone, const QList<const Attendee *> &people)
{
    const auto blockKey = [&](const Attendee *attendee) {
        const QString name = blockName(zone.groupBy, *attendee);
        const int position = zone.groupBy == GroupBy::Sector ? attendee->sectorPosition : attendee->groupPosition;
        return std::make_tuple(name.isEmpty(), zone.groupBy == GroupBy::None ? 0 : position, name);
    };
    QList<std::pair<decltype(blockKey(nullptr)), const Attendee *>> keyed;
    keyed.reserve(people.size());
    for (const Attendee *attendee : people)
        keyed.append({blockKey(attendee), attendee});
    std::sort(keyed.begin(), keyed.end(), [&](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first : precedes(zone.order, *left.second, *right.second);
    });

    QList<Block> blocks;
    for (qsizetype i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed.at(i).first != keyed.at(i - 1).first)
            blocks.append({zone.id, int(blocks.size()) + 1, std::get<2>(keyed.at(i).first), {}});
        blocks.last().people.append(keyed.at(i).second);
    }
    return blocks;
}

} // namespace xz::meetings
