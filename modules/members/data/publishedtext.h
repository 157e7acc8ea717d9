#pragma once

#include "core/common/result.h"
#include "domain/memberlist.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// The published list of a term's members in office as text to paste.
Result<QString> publishedText(Workspace &workspace, qint64 termId, MemberListLayout layout);

} // namespace xz::members
