#include "domain/attendee.h"

#include <limits>
#include <tuple>

namespace xz::meetings {

bool seniorTo(const Attendee &left, const Attendee &right)
{
    const auto key = [](const Attendee &attendee) {
        const auto lastWhenZero = [](int number) { return number > 0 ? number : std::numeric_limits<int>::max(); };
        return std::make_tuple(lastWhenZero(attendee.rostrumRank), lastWhenZero(attendee.rank), lastWhenZero(attendee.postPosition),
                               std::cref(attendee.strokeKey), std::cref(attendee.name), attendee.personId, attendee.id);
    };
    return key(left) < key(right);
}

} // namespace xz::meetings
