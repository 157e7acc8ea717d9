#pragma once

#include "domain/memberlist.h"
#include "print/template/printtemplate.h"

namespace xz::members {

/// "政协澜州市委员会", "第五届" → "政协澜州市第五届委员会".
QString committeeName(const QString &office, const QString &term);

/// A published list for the template members.list.xml: three columns with remarks, six without.
PrintData listData(const MemberList &list, bool withRemarks);

} // namespace xz::members
