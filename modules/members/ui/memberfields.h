#pragma once

#include <QVariantMap>

namespace xz {
class RecordForm;
struct Membership;
struct Person;
}

namespace xz::members {

/// Fields of a member with their checks, in groups; choices of code tables are filled in by the form.
void addMemberFields(RecordForm &form);
QVariantMap memberValues(const Person &person, const Membership &membership);
void takeMemberValues(const QVariantMap &values, Person &person, Membership &membership);

} // namespace xz::members
