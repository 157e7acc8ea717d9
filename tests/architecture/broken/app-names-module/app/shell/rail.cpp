#include "shell/rail.h"

using namespace xz::members;

// "members.roster" in a comment is no matter
void Rail::open()
{
    openPage(QStringLiteral("members.roster"));
    const auto members = directory().members(1);
    for (const auto &member : members)
        if (section == "members")
            show(member);
    members::start();
}
