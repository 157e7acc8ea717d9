#pragma once

#include <QList>
#include <QString>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

class Workspace;

/// What one check of the doctor found.
struct DoctorFinding {
    enum class Severity {
        Sound,   ///< checked, nothing found
        Warning, ///< works, but should be looked at (an orphaned file, old sort keys)
        Fault,   ///< data is damaged or missing
    } severity = Severity::Sound;
    QString check; ///< structure, references, versions, log, attachments, keys, search
    QString text;  ///< translated: what it is and what to do
    QString detail;
};

/// Examines an open database, also a read-only one; changes nothing.
class XZCORE_EXPORT Doctor
{
public:
    /// One finding a check at least, those that are sound included. Errors: Cancelled, Damaged (so much that it cannot go on), Io.
    static Result<QList<DoctorFinding>> examine(Workspace &workspace, Progress &progress = Progress::none());
    /// Makes anew what the records themselves can tell: the search index; deletes files that belong to no record and answers how many.
    static Result<int> mend(Workspace &workspace, Progress &progress = Progress::none());
    /// No finding is worse than Sound.
    static bool isClean(const QList<DoctorFinding> &findings);
};

} // namespace xz
