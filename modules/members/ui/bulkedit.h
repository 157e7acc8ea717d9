#pragma once

#include <QList>
#include <QVariant>

#include "data/memberarchive.h"
#include "data/memberwriter.h"
#include "ui/widgets/formfield.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// One member's change of a bulk edit, before and after in words.
struct BulkChange {
    MemberEdit before, after;
    QString name, from, to;
};

/// The change of one field of many members: which fields, what it would do, and doing it in one change set.
class BulkEdit
{
public:
    BulkEdit(Workspace &workspace, const Term &term);

    /// Fields that can be set for many, with their choices, in the order of the form. Names and numbers that tell people apart are not among them.
    Result<QList<FormField>> fields() const;
    /// What setting the field would change; those who have the value already are left out.
    Result<QList<BulkChange>> plan(const QList<qint64> &persons, const FormField &field, const QVariant &value) const;
    Result<CommitInfo> commit(const QList<BulkChange> &changes, const FormField &field) const;

private:
    Workspace &m_workspace;
    Term m_term;
};

} // namespace xz::members
