#include "membersmodule.h"

#include "sdk/modulecontext.h"

namespace xz::members {

Outcome MembersModule::initialize(ModuleContext &context)
{
    context.addMigrations(QStringLiteral(":/modules/members/sql"));
    return {};
}

} // namespace xz::members
