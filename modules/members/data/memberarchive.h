#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/directory/customfields.h"
#include "core/directory/directory.h"
#include "core/directory/heldposts.h"
#include "data/pairings.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// One term of a person, with names instead of ids.
struct TermOfOffice {
    Membership membership;
    Term term;
    QString sector, committee, group, post;
    bool isLeader = false;
    QList<HeldPost> heldPosts;
    QStringList postNames; ///< of heldPosts

    bool isInOffice() const { return membership.exitKind.isEmpty(); }
};

/// Everything of one person that the detail pane shows and the form edits.
struct MemberArchive {
    Person person;
    QString party;
    QList<TermOfOffice> terms; ///< newest first
    QList<CustomField> customFields; ///< in order; archived ones only with a value
    CustomValues customValues;
    QList<Pairing> pairings; ///< those that hold first

    /// nullptr when the person is no member of that term.
    const TermOfOffice *inTerm(qint64 termId) const;
};

/// Reads archives through the directory.
class MemberArchives
{
public:
    explicit MemberArchives(Workspace &workspace);

    Result<MemberArchive> load(qint64 personId) const;
    /// Person of a membership; NotFound when there is none.
    Result<qint64> personOf(qint64 membershipId) const;
    /// Logs that somebody looked at the identity number, in the record's own history.
    Outcome logIdNumberShown(const Person &person) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
