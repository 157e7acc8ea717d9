#include "print/meetingprintdata.h"

namespace xz::meetings {

int PrintedArea::widestRow() const
{
    qsizetype widest = 0;
    for (const QList<PrintedSeat> &row : rows)
        widest = qMax(widest, row.size());
    return int(widest);
}

int PrintedArea::count(PrintedSeat::State state) const
{
    qsizetype count = 0;
    for (const QList<PrintedSeat> &row : rows)
        count += std::count_if(row.begin(), row.end(), [state](const PrintedSeat &seat) { return seat.state == state; });
    return int(count);
}

} // namespace xz::meetings
