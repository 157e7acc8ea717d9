#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/common/result.h"
#include "core/records/changeset.h"

namespace xz {

/// 届.
struct Term {
    qint64 id = 0;
    qint64 version = 0;
    int number = 0;
    QString name;
    QString starts, ends; ///< ISO dates or empty
    bool isCurrent = false;
};

/// A person of the directory; field meanings stand in 0001_directory.sql.
struct Person {
    qint64 id = 0;
    qint64 version = 0;
    QString name, pinyin, initials, pinyinOverride;
    QString sex, birth, ethnicity, nativePlace, birthplace, workStart, education, degree, school, professionalTitle;
    qint64 partyId = 0;
    QString organisation, idNumber, phone, officePhone, email, address, postcode, expertise, concerns, experience, socialPosts, honours;
    qint64 photoId = 0;
    QString remark;
};

/// One person's membership of one term.
struct Membership {
    qint64 id = 0;
    qint64 version = 0;
    qint64 personId = 0, termId = 0, sectorId = 0, committeeId = 0;
    QString committeePost;
    qint64 groupId = 0;
    bool isConvener = false;
    qint64 postId = 0;
    int rank = 0;
    QString certificate, origin, starts, ends, exitKind, decidingMeeting;
};

/// An entry of an ordered table: sector, party, committee, member_group, post.
struct CodeEntry {
    qint64 id = 0;
    qint64 version = 0;
    int position = 0;
    QString name, shortName;
    bool isLeader = false; ///< posts only
};

enum class CodeTable { Sector, Party, Committee, MemberGroup, Post };

/// A member of a term with names instead of ids: what lists, seating and print need.
struct MemberRow {
    qint64 membershipId = 0, personId = 0;
    QString name, pinyin, initials, strokeKey, pinyinKey, sex, birth, ethnicity, sector, sectorShort;
    int sectorPosition = 0;
    QString party, committee, committeePost, group, post;
    int postPosition = 0;
    bool isLeader = false, isConvener = false;
    QString organisation, phone, certificate;
    int rank = 0;
    qint64 photoId = 0;
};

/// People, terms, memberships, organisations and their code tables. Reads answer structs; writes plan rows on a ChangeSet
/// of the caller, so that one commit holds everything. Keys (strokes, pinyin) are filled in here and nowhere else.
class XZCORE_EXPORT Directory
{
public:
    explicit Directory(Workspace &workspace);

    Result<QList<Term>> terms() const;
    Result<Term> currentTerm() const;                 ///< NotFound when there is none
    Result<Term> term(int number) const;
    qint64 addTerm(ChangeSet &changes, const Term &term) const;

    /// Entries in order; `termId` counts for Sector, Committee and MemberGroup.
    Result<QList<CodeEntry>> codes(CodeTable table, qint64 termId = 0) const;
    qint64 addCode(ChangeSet &changes, CodeTable table, const CodeEntry &entry, qint64 termId = 0) const;
    static QString tableName(CodeTable table);

    Result<Person> person(qint64 id) const;
    Result<Membership> membership(qint64 id) const;
    Result<QList<Membership>> membershipsOf(qint64 personId) const;
    qint64 addPerson(ChangeSet &changes, const Person &person) const;
    void updatePerson(ChangeSet &changes, const Person &before, const Person &after) const; ///< carries new keys to the memberships
    qint64 addMembership(ChangeSet &changes, const Membership &membership, const Person &person) const;
    void updateMembership(ChangeSet &changes, const Membership &before, const Membership &after, const Person &person) const;

    enum class Order { Strokes, Pinyin, Rank, Sector };
    /// Members of a term in office (or all when `withFormer`), in order. For whole-roster jobs (print, seating); lists use a TableSource.
    Result<QList<MemberRow>> members(qint64 termId, Order order, bool withFormer = false) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
