#pragma once

#include <QVariantMap>

#include "data/scorereport.h"

namespace xz::members {

enum class BulletinPeriod { Year, FirstHalf, SecondHalf };

/// Values of the bulletin (履职情况通报): numbers of each kind of duty, attendance by sector, grades and means as charts, who is to be named.
QVariantMap bulletinValues(const ScoreBook &book, BulletinPeriod period, const QString &committee, const QDate &today);

} // namespace xz::members
