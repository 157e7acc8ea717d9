#include "core/directory/heldposts.h"

#include <algorithm>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("held_post");

} // namespace

HeldPosts::HeldPosts(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<HeldPost>> HeldPosts::of(qint64 membershipId) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT id, version, post_id, starts, ends, meeting FROM held_post WHERE membership_id = ? "
                                  "ORDER BY position, id"));
    if (auto done = read.bind(membershipId).run(); !done)
        return done.error();
    QList<HeldPost> posts;
    while (read.next())
        posts << HeldPost{read.integer(0), read.integer(1), read.integer(2), read.text(3), read.text(4), read.text(5)};
    if (auto done = read.finish(); !done)
        return done.error();
    return posts;
}

Outcome HeldPosts::plan(ChangeSet &changes, Membership &membership, const QList<HeldPost> &after) const
{
    QList<HeldPost> before;
    if (membership.id != 0 && membership.version != 0) {
        const auto held = of(membership.id);
        if (!held)
            return held.error();
        before = *held;
    }
    const auto codes = m_workspace.directory().codes(CodeTable::Post);
    if (!codes)
        return codes.error();
    QHash<qint64, QString> names;
    for (const CodeEntry &post : *codes)
        names.insert(post.id, post.name);
    QStringList words;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const HeldPost &post = after.at(i);
        const QVariantMap values{{QStringLiteral("membership_id"), membership.id},
                                 {QStringLiteral("position"), int(i) + 1},
                                 {QStringLiteral("post_id"), post.postId},
                                 {QStringLiteral("starts"), post.starts},
                                 {QStringLiteral("ends"), post.ends},
                                 {QStringLiteral("meeting"), post.meeting}};
        const auto old = std::find_if(before.cbegin(), before.cend(), [&](const HeldPost &each) { return each.id == post.id; });
        if (post.id != 0 && old != before.cend())
            changes.update(tableName, post.id, old->version, values);
        else
            changes.insert(tableName, values);
        QString word = names.value(post.postId) + QLatin1Char(' ') + post.starts + QStringLiteral("—") + post.ends;
        if (!post.meeting.isEmpty())
            word += QStringLiteral("（%1）").arg(post.meeting);
        words << word;
        if (post.ends.isEmpty())
            membership.postId = post.postId;
    }
    for (const HeldPost &post : std::as_const(before)) {
        if (std::none_of(after.cbegin(), after.cend(), [&](const HeldPost &each) { return each.id == post.id; }))
            changes.remove(tableName, post.id, post.version);
    }
    membership.postHistory = words.join(QStringLiteral("；"));
    return {};
}

Outcome HeldPosts::removeAll(ChangeSet &changes, qint64 membershipId) const
{
    const auto posts = of(membershipId);
    if (!posts)
        return posts.error();
    for (const HeldPost &post : *posts)
        changes.remove(tableName, post.id, post.version);
    return {};
}

bool HeldPosts::holds(const HeldPost &post, const QString &day)
{
    // "2024" and "2024-01" begin before and end after every day they are the head of.
    return (post.starts.isEmpty() || post.starts <= day) && (post.ends.isEmpty() || post.ends >= day.left(post.ends.size()));
}

QList<qint64> HeldPosts::on(const Membership &membership, const QList<HeldPost> &posts, const QString &day)
{
    QList<qint64> held;
    for (const HeldPost &post : posts) {
        if (holds(post, day))
            held << post.postId;
    }
    if (posts.isEmpty() && membership.postId != 0 && holds({0, 0, membership.postId, membership.starts, membership.ends, {}}, day))
        held << membership.postId;
    return held;
}

} // namespace xz
