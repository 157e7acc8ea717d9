#pragma once

#include <QCoreApplication>

#include "core/common/result.h"
#include "sdk/registries.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Figures of the current term's members in office, for the workbench and the statistics page.
class MemberStatistics
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberStatistics)

public:
    static QList<StatisticEntry> entries();

    using Counts = Result<QList<QPair<QString, double>>>;
    static Counts bySector(Workspace &workspace); ///< most first
    static Counts byParty(Workspace &workspace);  ///< most first; without a party last
    static Counts bySex(Workspace &workspace);
    static Counts byEthnicity(Workspace &workspace);
    /// In tens of years of age as of `today`; unknown birth last.
    static Counts byAge(Workspace &workspace, const QDate &today);
};

} // namespace xz::members
