#pragma once

#include "core/common/result.h"

namespace xz {
class HistoryModel;
class Workspace;
}

namespace xz::members {

struct MemberArchive;

/// Puts every change of a person and of the person's memberships into the model, ids of sectors, committees, parties and posts by name.
Outcome loadHistory(HistoryModel &model, Workspace &workspace, const MemberArchive &archive);

} // namespace xz::members
