#pragma once

#include <QList>

#include "core/directory/customfields.h"
#include "domain/import/rosterfield.h"

namespace xz::members {

/// The office's own fields as columns of a roster: the first customFieldCount of them have a RosterField each. Set before a file is read;
/// thread-safe. Without any, a roster has the built-in fields only.
class CustomColumns
{
public:
    static void set(const QList<CustomField> &fields);
    static QList<CustomField> fields();
    /// The own field behind a RosterField; id 0 when it is a built-in one or none is set for it.
    static CustomField of(RosterField field);
    static RosterField fieldAt(int place) { return static_cast<RosterField>(static_cast<int>(RosterField::CustomFirst) + place); }
    static bool isCustom(RosterField field) { return field >= RosterField::CustomFirst && field <= RosterField::CustomLast; }
};

} // namespace xz::members
