#pragma once

#include <QList>

#include "core/records/recordtype.h"

namespace xz::members {

/// Record types of the tables of 0002_scoring.sql.
QList<RecordType> scoringTypes();

} // namespace xz::members
