#pragma once

#include <QStringList>

#include "domain/meeting.h"

namespace xz::meetings {

/// Numbers of the items of an agenda: 一、 （一） 1. （1） by level, each level counted anew under its parent.
QStringList agendaNumbers(const QList<AgendaItem> &items);

} // namespace xz::meetings
