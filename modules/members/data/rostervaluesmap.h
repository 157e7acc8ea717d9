#pragma once

#include "core/directory/customfields.h"
#include "core/directory/directory.h"
#include "domain/import/rosterfield.h"

namespace xz::members {

/// Between the directory's structs and the values of a roster. Names of codes (sector, party …) are not among them: they need ids.
struct RosterRecords {
    Person person;
    Membership membership;
    CustomValues custom;
};

/// Fills the plain fields of the values.
void readPlainFields(const RosterRecords &from, RosterValues &values);
/// Writes one plain field; false when it is a code.
bool writePlainField(RosterRecords &to, RosterField field, const QString &value);

} // namespace xz::members
