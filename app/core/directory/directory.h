#pragma once

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

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
    QString serviceEducation, serviceDegree, serviceSchool; ///< 在职; education, degree and school are 全日制
    QString customText;                                     ///< kept by CustomFields
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
    QString entryMeeting; ///< decided on coming in; decidingMeeting is that of leaving
    QString postHistory;  ///< kept by HeldPosts
};

/// An entry of an ordered table: sector, party, committee, member_group, post.
struct CodeEntry {
    qint64 id = 0;
    qint64 version = 0;
    int position = 0;
    QString name, shortName;
    bool isLeader = false; ///< posts only
};

/// An organisation of the address book (工作单位, 承办单位, 来文单位).
struct Organisation {
    qint64 id = 0;
    qint64 version = 0;
    QString name, shortName, kind, initials, pinyin, address, postcode, phone;
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
    Result<Term> currentTerm() const; ///< NotFound when there is none
    Result<Term> term(int number) const;
    /// A term that is current takes that from the others.
    qint64 addTerm(ChangeSet &changes, const Term &term) const;
    void updateTerm(ChangeSet &changes, const Term &term) const;

    /// Entries in order; `termId` counts for Sector, Committee and MemberGroup.
    Result<QList<CodeEntry>> codes(CodeTable table, qint64 termId = 0) const;
    qint64 addCode(ChangeSet &changes, CodeTable table, const CodeEntry &entry, qint64 termId = 0) const;
    /// Changes name, short name, position and, of a post, whether it leads; carries new rank keys to the memberships.
    void updateCode(ChangeSet &changes, CodeTable table, const CodeEntry &entry) const;
    static QString tableName(CodeTable table);
    /// The 34 sectors (界别) of the 14th national term, in order, to start a new term with.
    static QList<CodeEntry> standardSectors();
    /// What seats and narrow columns call a sector: "医卫" for 医药卫生; the name itself for one that is not among the standard ones.
    static QString sectorShortName(const QString &name);

    /// Organisations whose name, short name or initials begin with `prefix`, by pinyin; all with an empty one.
    Result<QList<Organisation>> organisations(const QString &prefix = {}, int limit = 50) const;
    Result<Organisation> organisation(qint64 id) const;
    /// Fills in pinyin and initials.
    qint64 addOrganisation(ChangeSet &changes, const Organisation &organisation) const;
    void updateOrganisation(ChangeSet &changes, const Organisation &organisation) const;

    Result<Person> person(qint64 id) const;
    Result<Membership> membership(qint64 id) const;
    Result<QList<Membership>> membershipsOf(qint64 personId) const;
    qint64 addPerson(ChangeSet &changes, const Person &person) const;
    void updatePerson(ChangeSet &changes, const Person &before, const Person &after) const; ///< carries new keys to the memberships
    qint64 addMembership(ChangeSet &changes, const Membership &membership, const Person &person) const;
    void updateMembership(ChangeSet &changes, const Membership &before, const Membership &after, const Person &person) const;
    /// The person, all memberships and values of own fields go to the recycle bin.
    Outcome removePerson(ChangeSet &changes, const Person &person) const;
    /// With the posts held in it.
    void removeMembership(ChangeSet &changes, const Membership &membership) const;

    /// Key of the order by rank: members with a rank by it, then leading posts by position, then the rest by strokes.
    static QString rankKey(int rank, bool isLeader, int postPosition, const QString &strokeKey);

    enum class Order { Strokes, Pinyin, Rank, Sector };
    /// Members of a term in office or, of a former term, to its end (or all when `withFormer`), in order. For whole-roster jobs (print, seating); lists use a TableSource.
    Result<QList<MemberRow>> members(qint64 termId, Order order, bool withFormer = false) const;

private:
    struct Post {
        int position = 0;
        bool isLeader = false;
    };
    Post post(ChangeSet &changes, qint64 id) const;
    QVariantMap personValues(const Person &person) const;
    QVariantMap membershipValues(ChangeSet &changes, const Membership &membership, const Person &person) const;
    QVariantMap organisationValues(const Organisation &organisation) const;

    Workspace &m_workspace;
    mutable QMutex m_postMutex;
    mutable QHash<qint64, Post> m_posts; ///< as of m_postRevision
    mutable qint64 m_postRevision = -1;
};

} // namespace xz
