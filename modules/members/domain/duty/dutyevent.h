#pragma once

#include <QList>
#include <QString>

namespace xz::members {

/// Who had a part in an event, and which.
struct DutyParticipant {
    qint64 recordId = 0, version = 0; ///< of the ledger; 0: new
    qint64 personId = 0;
    QString name, sector;
    QString role, outcome; ///< words of the ledger
    double quantity = 1;
    QString remark;
};

/// What happened on one day, entered once for everybody who was there (共同参加).
struct DutyEvent {
    QString date, kind, item, level, organiser;
    QString sourceTable;
    qint64 sourceId = 0;
    QList<DutyParticipant> participants;

    bool isEmpty() const { return participants.isEmpty(); }
    /// Comes from another record (a meeting's sign-in) and is corrected there.
    bool isAutomatic() const { return !sourceTable.isEmpty(); }
};

} // namespace xz::members
