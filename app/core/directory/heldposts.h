#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"
#include "core/directory/directory.h"

namespace xz {

class ChangeSet;
class Workspace;

/// A post held in a term for a time: 常委 2024-01 to now.
struct HeldPost {
    qint64 id = 0;
    qint64 version = 0;
    qint64 postId = 0;
    QString starts, ends; ///< ISO of any precision; no end: held still
    QString meeting;      ///< that decided on it

    bool isSame(const HeldPost &other) const
    {
        return postId == other.postId && starts == other.starts && ends == other.ends && meeting == other.meeting;
    }
};

/// Posts within a term. A membership without entries holds its one post (Membership::postId) from its start to its end.
class XZCORE_EXPORT HeldPosts
{
public:
    explicit HeldPosts(Workspace &workspace);

    /// In the office's order, which is that of time.
    Result<QList<HeldPost>> of(qint64 membershipId) const;
    /// Plans the posts of a membership to be `after` and sets membership.postHistory, which the caller then writes with the membership.
    /// An entry without an end also becomes the membership's post.
    Outcome plan(ChangeSet &changes, Membership &membership, const QList<HeldPost> &after) const;
    /// Plans the removal of all; for the removal of the membership.
    Outcome removeAll(ChangeSet &changes, qint64 membershipId) const;

    /// Whether a post is held on a day (ISO): from the first day of its start to the last of its end.
    static bool holds(const HeldPost &post, const QString &day);
    /// Posts a member holds on a day, by the entries or, without any, by the membership itself.
    static QList<qint64> on(const Membership &membership, const QList<HeldPost> &posts, const QString &day);

private:
    Workspace &m_workspace;
};

} // namespace xz
