#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/attendee.h"
#include "domain/seat.h"

namespace xz::meetings {

enum class GroupBy { Sector, Group, None };
enum class Order { Strokes, Pinyin, Rank };

/// Order in which seats are taken: the ten in use. Rows run from the front, columns from the left unless the name says otherwise;
/// S-turns change direction with each row (column). CenterOut: in each row by distance from its middle, the lower printed number
/// first (左右左); SidesIn is its reverse.
enum class Fill { Rows, Columns, SRows, SColumns, CenterOut, RowsFromRight, ColumnsFromBack, SRowsFromRight, SColumnsFromBack, SidesIn };

/// What a late change does to those who sit behind, within their block. 增: an added person takes the place of the zone's order and
/// those after move on by one (Insert), or a free seat after the block (Append). 补: those behind one who drops out move up (Close), or
/// the seat stays empty (Leave).
enum class ChangePolicy {
    InsertClose, ///< 上增下补
    InsertLeave, ///< 上增下不补
    AppendClose, ///< 上不增下补
    AppendLeave, ///< 上不增下不补: nobody else moves
    Fewest,      ///< 最少变动: a free seat, and others move only when nobody could be seated otherwise (see FewestMoves)
};

/// A rectangle of seats, inclusive; 0 leaves that side open.
struct SeatRange {
    int fromRow = 0, toRow = 0, fromSeat = 0, toSeat = 0;
    bool contains(const Seat &seat) const;
};

/// Who is meant; an empty list does not restrict. Those on the rostrum never match a floor zone.
struct PeopleFilter {
    QStringList classes, sectors, groups, names;
    bool isEmpty() const { return classes.isEmpty() && sectors.isEmpty() && groups.isEmpty() && names.isEmpty(); }
    bool matches(const Attendee &attendee) const;
};

/// A part of an area with its own rule and its own people. Zones are served in order; a seat or person goes to the first that takes it.
struct Zone {
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    qint64 areaId = 0;
    QList<SeatRange> ranges;     ///< empty: the whole area
    PeopleFilter filter;
    GroupBy groupBy = GroupBy::Sector;
    Order order = Order::Strokes;
    Fill fill = Fill::Rows;
    bool leadersFirst = false;   ///< leaders and conveners in the zone's first row
    ChangePolicy policy = ChangePolicy::AppendLeave;
    bool acrossAisles = true;    ///< false: aisles part the zone, each block stays within one part where it fits

    bool contains(const Seat &seat) const;
};

} // namespace xz::meetings
