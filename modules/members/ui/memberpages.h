#pragma once

namespace xz {
class ModuleContext;
}

namespace xz::members {

/// Pages of the section from this order on keep the archive, those before it the duty record.
constexpr int firstArchivePage = 100;

/// Registers the module's pages, its rail section, its quick actions and its import target.
void registerPages(ModuleContext &context);

} // namespace xz::members
