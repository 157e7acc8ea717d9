#pragma once

namespace xz {
class ModuleContext;
}

namespace xz::members {

/// Registers the module's pages, its rail section, its quick actions and its import target.
void registerPages(ModuleContext &context);

} // namespace xz::members
