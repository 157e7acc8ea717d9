#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

#include "domain/jsonnode.h"
#include "domain/meeting.h"

namespace xz::meetings {

/// Who may be named in a plan, and the tables it may refer to.
struct Roster {
    QList<Attendee> members;  ///< in office, in the order of the term; id 0
    QStringList sectors, groups;
    QStringList kinds, kindAliases; ///< meeting kinds and their English words, in the same order
    qint64 termId = 0;
    /// Fills in the sort keys of somebody who is not a member.
    std::function<void(Attendee &)> completeGuest;
};

/// Reads a meeting plan (会议方案, JSON). Every fault is named with its place; a plan with faults gives no meeting.
class PlanReader
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::PlanReader)

public:
    explicit PlanReader(const Roster &roster);

    struct Reading {
        MeetingData data; ///< areas and zones carry ids that hold within this plan alone
        QList<PlanProblem> problems;
        bool ok() const; ///< warnings do not count
    };
    Reading read(const QByteArray &json);

private:
    void readMeeting(const JsonNode &root, Meeting &meeting) const;
    QString readDate(const JsonNode &node) const;
    QList<Session> readSessions(const JsonNode &root, const Meeting &meeting) const;
    void readAgenda(const JsonNode &node, int level, QList<AgendaItem> &items) const;
    QList<Hall> readHalls(const JsonNode &root);
    Area readRostrum(const JsonNode &node);
    Area readFloor(const JsonNode &node);
    void readMarks(const JsonNode &floor, const QString &key, SeatFlag flag, Area &area) const;
    QList<Attendee> readAttendees(const JsonNode &node, const QList<Hall> &halls) const;
    /// The member meant by a name or {name, sector}; nullptr, and noted, when unknown or not the only one.
    const Attendee *findMember(const JsonNode &node) const;
    QList<Zone> readZones(const JsonNode &root, const QList<Hall> &halls);
    Zone readZone(const JsonNode &node, const QList<Hall> &halls) const;
    void readFilter(const JsonNode &node, PeopleFilter &filter) const;
    void readRanges(const JsonNode &node, const Area &area, QList<SeatRange> &ranges) const;

    const Roster &m_roster;
    QHash<QString, QList<const Attendee *>> m_byName;
    qint64 m_nextId = 1;
};

} // namespace xz::meetings
