#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "core/directory/customfields.h"
#include "core/directory/directory.h"
#include "core/directory/heldposts.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// A member as the form leaves it.
struct MemberEdit {
    Person person;               ///< id 0: a new person
    Membership membership;       ///< id 0: a new membership; termId 0: none is wanted
    std::optional<QByteArray> photo; ///< JPEG; empty bytes: the photo is taken away; nullopt: unchanged
    std::optional<CustomValues> custom = std::nullopt;  ///< values of own fields; nullopt: unchanged
    std::optional<QList<HeldPost>> posts = std::nullopt; ///< posts within the term; nullopt: unchanged
};

/// Writes members, one change set an edit.
class MemberWriter
{
public:
    explicit MemberWriter(Workspace &workspace);

    /// Saves what differs from `before` (a default one for a new member); answers the person's id. Errors as ChangeSet::commit().
    Result<qint64> save(const MemberEdit &before, const MemberEdit &after) const;
    /// Saves many in one change set; versions as in save().
    Result<CommitInfo> saveAll(const QList<QPair<MemberEdit, MemberEdit>> &edits, const QString &title) const;
    /// The person and all memberships go to the recycle bin.
    Outcome remove(const Person &person) const;
    /// Persons of exactly this name, as "organisation" for telling them apart; `except` is left out.
    Result<QStringList> namesakes(const QString &name, qint64 except) const;

private:
    /// Answers the person's id.
    Result<qint64> plan(ChangeSet &changes, const MemberEdit &before, const MemberEdit &after) const;

    Workspace &m_workspace;
};

} // namespace xz::members
