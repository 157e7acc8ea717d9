#pragma once

#include <functional>

namespace xz {
class FactsView;
}

namespace xz::members {

struct MemberArchive;
struct TermOfOffice;

/// Fills the tab 基本信息. The identity number stays masked unless `idNumberShown`; `showIdNumber` is the link behind it,
/// left out when empty.
void fillPersonFacts(FactsView &view, const MemberArchive &archive, bool idNumberShown, const std::function<void()> &showIdNumber);
/// Fills the tab 任职: one section a term, newest first.
void fillTermFacts(FactsView &view, const MemberArchive &archive);

} // namespace xz::members
