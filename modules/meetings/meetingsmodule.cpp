#include "meetingsmodule.h"

#include "sdk/modulecontext.h"

namespace xz::meetings {

Outcome MeetingsModule::initialize(ModuleContext &)
{
    return {};
}

} // namespace xz::meetings
