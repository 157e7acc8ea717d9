#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"
#include "core/records/recordtype.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::members {

/// Who keeps contact with whom (结对联系).
struct Pairing {
    enum class Kind { Staff, Lawyer, Leader };

    qint64 id = 0;
    qint64 version = 0;
    Kind kind = Kind::Staff;
    qint64 termId = 0;
    qint64 personId = 0; ///< member, of Staff and Lawyer
    qint64 partyId = 0;  ///< of Leader
    QString helper, unit, phone;
    QString starts, ends; ///< ISO; no end: holds still
    QString remark;

    qint64 subject() const { return kind == Kind::Leader ? partyId : personId; }
};

/// The pairing registers of a term. A subject has at most one pairing of a kind that holds; a former one is kept with its end.
class Pairings
{
public:
    explicit Pairings(Workspace &workspace);

    static QString kindId(Pairing::Kind kind); ///< staff, lawyer, leader
    static QList<RecordType> recordTypes();

    /// All of a member, those that hold first.
    Result<QList<Pairing>> ofPerson(qint64 personId) const;
    /// Those that hold in a term, by subject.
    Result<QHash<qint64, Pairing>> holding(qint64 termId, Pairing::Kind kind) const;
    /// Pairs subjects (persons or parties) with the helper of `with`, in one change set. Who has that helper already gets unit, phone and
    /// remark; another helper's pairing ends at `with.starts`, today without one. Answers how many pairings changed.
    Result<int> assign(const Pairing &with, const QList<qint64> &subjects) const;
    /// Ends the pairings of subjects on a day.
    Result<int> end(qint64 termId, Pairing::Kind kind, const QList<qint64> &subjects, const QString &day) const;
    /// Plans the removal of all of a person; for the removal of the person.
    Outcome removeOf(ChangeSet &changes, qint64 personId) const;

private:
    Result<QList<Pairing>> read(const QString &where, const QVariantList &values) const;

    Workspace &m_workspace;
};

} // namespace xz::members
