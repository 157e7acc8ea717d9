#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace xz::meetings {

/// A place in a hall: area, row (1 = front), seat (from the left as the audience sees it, from 1).
struct Seat {
    qint64 area = 0;
    int row = 0;
    int seat = 0;

    bool isValid() const { return area != 0 && row > 0 && seat > 0; }
    friend bool operator==(const Seat &, const Seat &) = default;
    friend auto operator<=>(const Seat &, const Seat &) = default;
};

inline size_t qHash(const Seat &seat, size_t seed = 0) noexcept { return qHashMulti(seed, seat.area, seat.row, seat.seat); }

} // namespace xz::meetings

Q_DECLARE_METATYPE(xz::meetings::Seat)
