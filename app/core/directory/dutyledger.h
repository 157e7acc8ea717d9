#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// One fact of a member's duty performance (履职), entered where it happened.
struct DutyRecord {
    qint64 id = 0;
    qint64 version = 0;
    qint64 personId = 0;
    QString date;        ///< ISO
    QString kind;        ///< 会议出席, 提案, 社情民意, 大会发言 …
    QString item;        ///< the meeting, the proposal's title …
    QString role;        ///< 第一提案人, 联名, 主笔, 参与 …
    QString outcome;     ///< 出席, 请假, 缺席, 立案, 采用 …
    QString level;       ///< 国家, 省, 市, 县
    double quantity = 1; ///< half days, pieces
    QString organiser;   ///< who organised it records it (谁组织谁记录)
    QString sourceTable;
    qint64 sourceId = 0;
    QString remark;
};

/// How often something happened in a period.
struct DutyCount {
    qint64 personId = 0;
    QString kind, role, outcome, level;
    int records = 0;
    double quantity = 0;
};

/// The ledger of duty performance, filled by every module that organises something.
class XZCORE_EXPORT DutyLedger
{
public:
    explicit DutyLedger(Workspace &workspace);

    qint64 add(ChangeSet &changes, const DutyRecord &record) const;
    void update(ChangeSet &changes, const DutyRecord &record) const;
    void remove(ChangeSet &changes, const DutyRecord &record) const;
    /// Makes the records of one source (a session's sign-in) equal to `records`, person by person and kind by kind: adds, changes, removes.
    Outcome replaceOfSource(ChangeSet &changes, const QString &sourceTable, qint64 sourceId, const QList<DutyRecord> &records) const;

    /// Years that are closed. Records of their days can be neither added, changed nor removed, by whatever module: a commit that tries answers
    /// Denied and says how the year is opened again.
    QList<int> closedYears() const;
    /// Plans the closing or opening of a year.
    Outcome setClosed(ChangeSet &changes, int year, bool closed) const;

    /// Records of a person by date; `from` and `to` are ISO dates, inclusive, or empty.
    Result<QList<DutyRecord>> ofPerson(qint64 personId, const QString &from = {}, const QString &to = {}) const;
    Result<QList<DutyRecord>> ofSource(const QString &sourceTable, qint64 sourceId) const;
    /// Sums by person, kind, role, outcome and level in a period; of one person or, with 0, of all.
    Result<QList<DutyCount>> counts(const QString &from, const QString &to, qint64 personId = 0) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
