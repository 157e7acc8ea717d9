#pragma once

#include <QList>
#include <QVariantMap>

#include "core/directory/customfields.h"
#include "core/directory/heldposts.h"
#include "ui/widgets/formfield.h"

namespace xz {
class RecordForm;
struct Membership;
struct Person;
}

namespace xz::members {

/// Fields of a member with their checks, in groups; choices of code tables are filled in by the form.
/// Behind them come the office's own fields, each named customFieldName().
void addMemberFields(RecordForm &form, const QList<CustomField> &customFields);
/// The same fields without a form, but for those that need one (the posts held).
QList<FormField> memberFormFields(const QList<CustomField> &customFields);
QVariantMap memberValues(const Person &person, const Membership &membership);
void takeMemberValues(const QVariantMap &values, Person &person, Membership &membership);

QString customFieldName(qint64 fieldId);
/// Values of the office's own fields as the form holds them; what is wrong with them the form has said already.
QVariantMap customFormValues(const CustomValues &values);
CustomValues takeCustomValues(const QVariantMap &values, const QList<CustomField> &fields);
/// Posts held, as PostsEditor takes them.
QVariantList postValues(const QList<HeldPost> &posts);
QList<HeldPost> takePosts(const QVariant &posts);

} // namespace xz::members
