#pragma once

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

#include "domain/seat.h"

namespace xz::meetings {

/// Part of a hall with rows of its own: 主席台 or 池座.
enum class AreaKind { Rostrum, Floor };

/// How the seats of a floor row are numbered: 左双右单, 左单右双 (both from the middle outward), or through from the left.
enum class SeatNumbering { EvenLeft, OddLeft, Continuous };

enum class SeatFlag {
    Blocked = 1,    ///< no seat: a pillar, a camera stand
    KeptEmpty = 2,  ///< 留空
    Wheelchair = 4, ///< for those who need it; others only when nothing else is left
};
Q_DECLARE_FLAGS(SeatFlags, SeatFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SeatFlags)

/// Rows of seats. Rows are centred on one another when their lengths differ.
struct Area {
    qint64 id = 0;
    qint64 version = 0;
    AreaKind kind = AreaKind::Floor;
    QString name;
    QList<int> rows;            ///< seats of each row, front row first
    QList<int> aisles;          ///< an aisle follows these seats (floor), ascending
    SeatNumbering numbering = SeatNumbering::Continuous;
    bool secondAtRight = false; ///< rostrum: No. 2 sits at No. 1's right hand (practice of some places)
    QHash<Seat, SeatFlags> flags;

    static Area rostrum(qint64 id, const QList<int> &rows);
    static Area floor(qint64 id, int rows, int seatsPerRow, const QList<int> &aisles = {}, SeatNumbering numbering = SeatNumbering::Continuous);

    int rowCount() const { return int(rows.size()); }
    int widestRow() const;
    int seatCount() const;
    /// Seats that are neither blocked nor kept empty.
    int capacity() const;
    bool contains(const Seat &seat) const;
    SeatFlags flagsOf(const Seat &seat) const { return flags.value(seat); }
    bool isUsable(const Seat &seat) const;
    void setFlag(const Seat &seat, SeatFlag flag, bool on);

    /// The printed number. Rostrum: rank number counted outward from the centre, going on from row to row.
    int number(int row, int seat) const;
    QString label(const Seat &seat) const { return QString::number(number(seat.row, seat.seat)); }
    /// Seats of the left half of a row in the two-sided numberings.
    int leftHalf(int row) const;
    /// Distance from the middle of the row in half seats: 0 for the middle seat, 1 for the two beside the middle of an even row.
    int distanceFromCentre(const Seat &seat) const;
    /// Column over rows of unequal length, from 0 at the left.
    int column(const Seat &seat) const;
    /// Parts of a row between aisles, from 0 at the left.
    int section(int seat) const;
    int sectionCount() const { return int(aisles.size()) + 1; }
};

} // namespace xz::meetings
