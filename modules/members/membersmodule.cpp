#include "membersmodule.h"

#include "data/memberrecords.h"
#include "sdk/modulecontext.h"

namespace xz::members {

Outcome MembersModule::initialize(ModuleContext &context)
{
    context.addMigrations(QStringLiteral(":/modules/members/sql"));
    for (const RecordType &type : memberRecordTypes())
        context.addRecordType(type);
    return {};
}

} // namespace xz::members
