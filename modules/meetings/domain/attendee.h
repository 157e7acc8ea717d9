#pragma once

#include <QString>

namespace xz::meetings {

/// One who attends a meeting, with post and unit as they were when the list was made.
struct Attendee {
    qint64 id = 0;
    qint64 version = 0;
    qint64 personId = 0;       ///< 0: a guest who is not in the directory
    QString name, surname;
    QString attendanceClass;   ///< 出席, 列席, 旁听, 特邀, 工作人员, 记者
    QString sector, sectorShort;
    int sectorPosition = 0;    ///< order of the sector table
    QString group;
    int groupPosition = 0;
    QString post;              ///< 主席, 常务委员, 委员 …
    int postPosition = 0;
    QString unit;              ///< 工作单位及职务
    int rank = 0;              ///< 委员排序; 0: none
    int rostrumRank = 0;       ///< place in the rostrum order; 0: not on the rostrum
    QString badge;             ///< number of the badge, CX0087
    qint64 photoId = 0;        ///< attachment, of the person as the directory has it now
    bool isLeader = false;
    bool isConvener = false;
    bool needsWheelchair = false;
    bool onLeave = false;      ///< 请假 for the whole meeting: keeps no seat
    QString leaveReason;       ///< as told: 出差
    QString leaveNoted;        ///< when it was noted, ISO date and time
    QString strokeKey, pinyinKey, initials;
    int surnameStrokes = 0;
};

/// Order by seniority: rostrum order, then rank (those without one last), then post, strokes and id, so that it is total.
bool seniorTo(const Attendee &left, const Attendee &right);

} // namespace xz::meetings
