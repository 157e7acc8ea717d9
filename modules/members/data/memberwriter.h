#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "core/directory/directory.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// A member as the form leaves it.
struct MemberEdit {
    Person person;               ///< id 0: a new person
    Membership membership;       ///< id 0: a new membership; termId 0: none is wanted
    std::optional<QByteArray> photo; ///< JPEG; empty bytes: the photo is taken away; nullopt: unchanged
};

/// Writes members, one change set an edit.
class MemberWriter
{
public:
    explicit MemberWriter(Workspace &workspace);

    /// Saves what differs from `before` (a default one for a new member); answers the person's id. Errors as ChangeSet::commit().
    Result<qint64> save(const MemberEdit &before, const MemberEdit &after) const;
    /// The person and all memberships go to the recycle bin.
    Outcome remove(const Person &person) const;
    /// Persons of exactly this name, as "organisation" for telling them apart; `except` is left out.
    Result<QStringList> namesakes(const QString &name, qint64 except) const;

private:

    Workspace &m_workspace;
};

} // namespace xz::members
