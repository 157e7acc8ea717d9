#pragma once

#include <QImage>
#include <QVariantMap>

#include "data/memberarchive.h"
#include "data/scorereport.h"

namespace xz::members {

/// A member's dossier (履职档案): values of the first page, and one table of entries for each year of the term.
struct Dossier {
    QVariantMap front;
    QList<QVariantMap> years; ///< oldest first
};

/// `books` are the years of the term with entries, oldest first. `photo` may be null. The sums of the tables agree with the first page.
Dossier dossierOf(const MemberArchive &archive, const Term &term, const QList<ScoreBook> &books, const QString &office, const QImage &photo);

/// Values of the half-year report form (履职情况报告表), filled in from the ledger as far as it goes.
QVariantMap dutyReportOf(const MemberArchive &archive, const ScoreBook &book, bool secondHalf, const QString &committee);

} // namespace xz::members
