#pragma once

#include <QList>
#include <QString>

#include "core/common/progress.h"
#include "core/directory/directory.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// A member of the old term, as the change of terms (换届) lists them.
struct TermCopyMember {
    Person person;
    Membership membership; ///< of the old term
    QString sector, post;
    int terms = 1;         ///< served, the old one among them
    int age = -1;          ///< full years on the first day of the new term; -1: not known
    bool stays = true;
};

/// Somebody who joins in the new term.
struct TermCopyJoiner {
    QString name, sector, organisation, sex;
    qint64 personId = 0; ///< a former member; 0: a new person
    QString formerly;    ///< said of a former member: 第三届、第四届
};

/// What a change of terms would do; nothing is written before commit().
struct TermCopyPlan {
    Term from;
    Term to;               ///< number, name, from, until; isCurrent: becomes the current one
    QList<TermCopyMember> members; ///< in office, by strokes
    QList<TermCopyJoiner> joiners;
    bool keepCommittees = true; ///< members stay in the committee of that name
    bool keepGroups = true;
    bool keepPosts = false;     ///< else everybody begins as 委员; posts are elected anew

    int staying() const;
    int leaving() const { return int(members.size()) - staying(); }
};

/// Copies a term to the next: the tables of sectors, committees and groups, those who stay, those who join. The old term's members leave it
/// as 届满. One change set, one undo.
class TermCopier
{
public:
    explicit TermCopier(Workspace &workspace);

    /// Of the newest term; the next number and name are proposed.
    Result<TermCopyPlan> plan(const Term &from) const;
    /// Ages on the first day of the new term.
    static void reckonAges(TermCopyPlan &plan);
    /// Reads "姓名 界别 单位" a line (blanks, commas or tabs between). Faults name their line. A name that a former member has means that one.
    Result<QList<TermCopyJoiner>> joiners(const TermCopyPlan &plan, const QString &text, QStringList &faults) const;
    /// What keeps the plan from being carried out, as a sentence; empty: nothing.
    Result<QString> fault(const TermCopyPlan &plan) const;
    Result<CommitInfo> commit(const TermCopyPlan &plan, Progress &progress = Progress::none()) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::members
