#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "domain/attendee.h"
#include "domain/hall.h"
#include "domain/zone.h"

namespace xz::meetings {

/// 会议 as it stands in the list. Dates are ISO.
struct Meeting {
    qint64 id = 0;
    qint64 version = 0;
    QString title;
    QString kind;       ///< 全体会议, 常务委员会会议 …
    QString starts, ends;
    QString place;
    QString agendaNote; ///< adoption note under the agenda's title
    qint64 termId = 0;  ///< 0: outside the terms
    QString scheduleNote = {}; ///< under the printed schedule: meals, buses
};

/// A half day or part of one: 开幕会, 分组讨论 …
struct Session {
    qint64 id = 0;
    qint64 version = 0;
    int position = 0;
    QString title;
    QString date;  ///< ISO
    QString part;  ///< 上午, 下午, 晚上
    QString time;  ///< 09:00, may be empty
    QString room;
    QString chair; ///< 主持人
    QString content = {}; ///< what is done there, under the printed schedule's place
};

struct AgendaItem {
    qint64 id = 0;
    qint64 version = 0;
    int position = 0;
    int level = 0; ///< 0: 一、 1: （一） 2: 1.
    QString title;
    QString presenter;
};

/// A whole meeting without its seating.
struct MeetingData {
    Meeting meeting;
    QList<Session> sessions;
    QList<AgendaItem> agenda;
    QList<Hall> halls;
    QList<Zone> zones;
    QList<Attendee> attendees;
};

/// A meeting as lists show it.
struct MeetingSummary {
    Meeting meeting;
    int sessions = 0;
    int attendees = 0;
    int seated = 0;
};

/// One kept version of a meeting's seating; the one in force is current.
struct PlanVersion {
    qint64 id = 0;
    qint64 version = 0;
    qint64 meetingId = 0;
    int number = 0;
    bool isCurrent = false;
    QDateTime created;
    QString createdBy;
    int seated = 0, unseated = 0;
};

/// The parts of a day, in order: 上午, 下午, 晚上.
QStringList dayParts();
/// Attendance classes, in order: 出席 … 记者.
QStringList attendanceClasses();

} // namespace xz::meetings
