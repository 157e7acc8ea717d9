#pragma once

#include <QList>
#include <QString>

#include "domain/seatingplan.h"

namespace xz::meetings {

/// People who sit together: a sector or group of one zone, in the zone's order.
struct Block {
    qint64 zone = 0;
    int number = 0;                ///< from 1 within the zone
    QString name;                  ///< empty when the zone does not group
    QList<const Attendee *> people;
};

/// Compares by a zone's order; ties by name and id, so that it is total.
bool precedes(Order order, const Attendee &left, const Attendee &right);

/// Name of the block an attendee belongs to under a rule: sector or group, empty for none.
QString blockName(GroupBy groupBy, const Attendee &attendee);

/// Parts people into blocks: blocks in the order of the sector or group table (those without one last), people by the zone's order.
QList<Block> blocksOf(const Zone &zone, const QList<const Attendee *> &people);

} // namespace xz::meetings
