#include "sdk/module.h"

#include "sdk/modulecontext.h"

namespace xz {

Module::~Module() = default;

ModuleContext::~ModuleContext() = default;

} // namespace xz
