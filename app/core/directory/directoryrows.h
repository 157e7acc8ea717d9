#pragma once

#include "core/database/statement.h"
#include "core/directory/directory.h"

/// How rows of the directory's tables become structs and back; for the directory's own .cpp files.
namespace xz {

inline constexpr auto organisationColumns = "id, version, name, short_name, kind, initials, pinyin, address, postcode, phone";
inline constexpr auto membershipColumns =
    "id, version, person_id, term_id, sector_id, committee_id, committee_post, group_id, is_convener, post_id, "
    "rank, certificate, origin, starts, ends, exit_kind, deciding_meeting, entry_meeting, post_history";
/// SELECT … FROM … of MemberRow: membership m, person p, sector s, post o.
extern const char *const memberSelect;

QString personColumns();
/// "a, b" → "m.a, m.b".
QString prefixed(const char *columns, const char *alias);

Organisation organisationOf(const Statement &row);
Person personOf(const Statement &row);
Membership membershipOf(const Statement &row);
MemberRow memberOf(const Statement &row);

/// Values of the columns that the user fills in; keys are the directory's.
QVariantMap plainPersonValues(const Person &person);

/// Plans that the other current terms are current no longer.
void retireOtherTerms(Workspace &workspace, ChangeSet &changes, qint64 termId);
/// Plans new rank keys of the memberships whose order depends on this post.
void planRankKeys(Workspace &workspace, ChangeSet &changes, const CodeEntry &post);

} // namespace xz
