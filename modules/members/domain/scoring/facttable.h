#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <limits>

#include "domain/duty/dutywords.h"

namespace xz::members {

/// Days as numbers, so that a million entries compare fast.
using Day = qint32;
inline constexpr Day earliestDay = std::numeric_limits<Day>::min();
inline constexpr Day latestDay = std::numeric_limits<Day>::max();
inline Day dayOf(const QDate &date) { return static_cast<Day>(date.toJulianDay()); }
inline QDate dateOf(Day day) { return QDate::fromJulianDay(day); }

/// First and last day, both included.
struct Period {
    Day from = earliestDay;
    Day to = latestDay;
    bool contains(Day day) const { return day >= from && day <= to; }
    static Period ofYear(int year) { return {dayOf({year, 1, 1}), dayOf({year, 12, 31})}; }
};

/// One entry of the ledger, small.
struct DutyFact {
    qint64 recordId = 0;
    qint64 event = 0;   ///< equal for entries of one day, kind and title: joint work
    qint64 meeting = 0; ///< equal for half days of one meeting of a year
    Day day = 0;
    qint32 title = -1;
    qint32 quantity = 1000; ///< thousandths
    DutyOutcomes outcomes = 0; ///< with what they imply
    qint16 authors = 1;        ///< who signed the same piece of work
    qint16 authorRank = 0;     ///< 0: the first signer or lead writer; the others in the order of their entries
    DutyKind kind = DutyKind::OtherMeeting;
    DutyRole role = DutyRole::Self;
    DutyLevel level = DutyLevel::None;
    bool isCollective = false; ///< by a lead writer and participants
};

/// Who is scored, and during which days his entries count.
struct ScoredMember {
    qint64 personId = 0;
    QString name;
    Period membership;
    QList<Period> standing; ///< days as 常委; the chairperson, vice chairpersons and secretary general are it by office

    bool isStandingOn(Day day) const;
    bool isStandingIn(Period period) const;
};

/// The entries of many members in compact form: what schemes are reckoned on. Reads no database; data/factloader fills it.
class FactTable
{
public:
    /// Answers the member's index.
    int addMember(const ScoredMember &member);
    /// `title`, `outcomes` as in the ledger. Order does not matter; call finish() when all are in.
    void add(int member, qint64 recordId, Day day, DutyKind kind, const QString &title, DutyRole role, DutyOutcomes outcomes, DutyLevel level,
             double quantity = 1);
    /// Sorts every member's entries by day and counts the authors of joint work.
    void finish();
    /// Drops a member's entries, so that they can be added anew; then finish(member).
    void clear(int member);
    /// Sorts one member's entries and counts anew the authors of the work he had or has a part in. Answers the members whose share of joint
    /// work changed with it, himself among them: their scores are to be reckoned again.
    QList<int> finish(int member);

    qsizetype memberCount() const { return m_members.size(); }
    const ScoredMember &member(int index) const { return m_members[index]; }
    int indexOf(qint64 personId) const { return m_index.value(personId, -1); }
    /// By day, then in the order of entry.
    const QList<DutyFact> &facts(int member) const { return m_facts[member]; }
    qsizetype factCount() const;
    QString title(qint32 title) const { return m_titles.value(title); }
    const QStringList &titles() const { return m_titles; }

private:
    struct Author {
        qint64 recordId;
        qint32 member;
        DutyRole role;
    };
    void countAuthors(qint64 event, const QList<Author> &authors);
    void sort(int member);
    qint32 titleIndex(const QString &title);

    QList<ScoredMember> m_members;
    QHash<qint64, int> m_index;
    QList<QList<DutyFact>> m_facts;
    QStringList m_titles;
    QHash<QString, qint32> m_titleIndex;
    QList<qint32> m_meetingNames; ///< by title
    QHash<QString, qint32> m_meetingIndex;
    QHash<qint64, QList<Author>> m_authors; ///< by event, of work that is not one's own alone
    QList<qint64> m_changedEvents;          ///< of cleared entries
};

} // namespace xz::members
