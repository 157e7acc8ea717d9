#include "membersmodule.h"

#include "sdk/modulecontext.h"

namespace xz::members {

Outcome MembersModule::initialize(ModuleContext &)
{
    return {};
}

} // namespace xz::members
