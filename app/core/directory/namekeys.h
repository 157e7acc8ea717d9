#pragma once

#include <QStringList>

#include "core/common/progress.h"
#include "core/common/result.h"

namespace xz {

class Workspace;

/// The stored sort keys of people and memberships against what the tables of strokes and readings say now.
class XZCORE_EXPORT NameKeys
{
public:
    /// Names of the people whose stored keys, or those of their memberships, are not what they should be.
    static Result<QStringList> stale(Workspace &workspace, Progress &progress = Progress::none());
    /// Writes those anew in one change set that is not offered to undo; answers how many people.
    static Result<int> refresh(Workspace &workspace, Progress &progress = Progress::none());
    /// refresh() when the tables that ship, or the way keys are made, changed since the database was last written.
    static Outcome refreshWhenOutdated(Workspace &workspace, Progress &progress = Progress::none());
};

/// An own stroke sequence or reading of the office for a character.
struct NameOverride {
    enum class Kind { Strokes, Reading };

    qint64 id = 0;
    qint64 version = 0;
    QString character;
    Kind kind = Kind::Strokes;
    QString value; ///< digits 1–5 (横竖撇点折), or numbered pinyin ("qiu2")
};

/// The office's own strokes and readings. A change puts the names that hold the character in their new place.
class XZCORE_EXPORT NameOverrides
{
public:
    static Result<QList<NameOverride>> list(const Workspace &workspace);
    /// Adds, or changes the entry of the same character and kind. BadInput when the value is no stroke sequence or no reading.
    static Outcome set(Workspace &workspace, const NameOverride &entry);
    static Outcome remove(Workspace &workspace, const NameOverride &entry);
};

} // namespace xz
