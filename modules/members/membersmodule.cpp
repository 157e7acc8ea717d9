#include "membersmodule.h"

#include "print/memberprintsource.h"
#include "sdk/modulecontext.h"
#include "ui/importcommand.h"
#include "ui/listcommands.h"
#include "ui/memberpages.h"

namespace xz::members {

Outcome MembersModule::initialize(ModuleContext &context)
{
    context.addMigrations(QStringLiteral(":/modules/members/sql"));
    context.registries().commands.append(ImportCommand::entry());
    context.registries().commands.append(ListCommands::entries());
    context.registries().printSources << std::make_shared<MemberPrintSource>();
    registerPages(context);
    return {};
}

} // namespace xz::members
