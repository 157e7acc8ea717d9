#include "data/publishedtext.h"

#include "core/directory/directory.h"
#include "core/workspace.h"

namespace xz::members {

Result<QString> publishedText(Workspace &workspace, qint64 termId, MemberListLayout layout)
{
    const auto members = workspace.directory().members(termId, Directory::Order::Strokes);
    if (!members)
        return members.error();
    QList<ListedMember> listed;
    for (const MemberRow &member : *members)
        listed << ListedMember{member.name, member.sex, member.ethnicity, member.sector, member.sectorPosition, member.strokeKey};
    return plainText(memberList(listed, layout));
}

} // namespace xz::members
