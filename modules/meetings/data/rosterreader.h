#pragma once

#include "core/common/result.h"
#include "domain/planreader.h"

namespace xz {
class Workspace;
struct MemberRow;
}

namespace xz::meetings {

/// People and tables a plan may name, from the directory: members in office of the current term.
class RosterReader
{
public:
    explicit RosterReader(Workspace &workspace);

    /// A database without a term answers an empty roster.
    Result<Roster> read() const;
    /// A member as an attendee, post and unit frozen.
    Attendee attendeeOf(const MemberRow &member) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
