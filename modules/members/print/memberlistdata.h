#pragma once

#include "domain/memberlist.h"
#include "print/template/printtemplate.h"

namespace xz::members {

/// A published list for the template members.list.xml: three columns with remarks, six without.
PrintData listData(const MemberList &list, bool withRemarks);

} // namespace xz::members
