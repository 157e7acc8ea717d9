#pragma once

#include <QHash>

#include "core/directory/directory.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// Score and duty status of the members of a term, as a list of members shows them. Keys are persons.
struct DutyStanding {
    int year = 0;
    QHash<qint64, QString> scores; ///< "88.5"
    QHash<qint64, QString> lamps;  ///< "green:正常", "amber:常委会会议缺3次", "red:低于60"

    /// Newest year of the term with entries in the ledger; 0: none, or more members than a committee
    /// has. A few lookups in indexes.
    static Result<int> newestYear(Workspace &workspace, const Term &term);
    /// Reckons a year under the scheme in force. A member below the line of a year that is over is red. Any thread, not the GUI one.
    static Result<DutyStanding> load(Workspace &workspace, int year);
};

} // namespace xz::members
