#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace xz::meetings {

/// A seat as it is printed. What stands in these structs is final text: names spaced, numbers as on the chairs.
struct PrintedSeat {
    enum class State { Taken, Spare, Absent }; ///< Absent: there is no chair
    State state = State::Spare;
    QString number;
    QString name;        ///< spaced
    QString post;        ///< under the name on the rostrum
    QString sector, sectorShort;
    bool isConvener = false;
};

/// Rows of seats, front row first, seats from the left as the audience sees them.
struct PrintedArea {
    enum class Numbering { EvenLeft, OddLeft, Continuous };
    bool isRostrum = false;
    QString name;
    QList<QList<PrintedSeat>> rows;
    QList<int> aisles;   ///< an aisle follows these columns of the widest row
    Numbering numbering = Numbering::Continuous;
    bool secondAtRight = false;

    int widestRow() const;
    int count(PrintedSeat::State state) const;
};

struct PrintedHall {
    QString name;
    QList<PrintedArea> areas;
};

struct PrintedPerson {
    qint64 id = 0;             ///< attendee
    qint64 personId = 0;
    QString name;              ///< as stored
    QString attendanceClass;   ///< 出席 …
    QString sector, sectorShort;
    int sectorPosition = 0;
    QString group;
    int groupPosition = 0;
    QString post, unit, badge;
    int seniority = 0;         ///< place in the order by rank, from 1
    int surnameStrokes = 0;
    QString strokeKey, pinyinKey, initials;
    QString seat;              ///< "7排4号", "主席台第1排3号"; empty: none
    QList<int> place;          ///< for the order by seats: hall, 0 rostrum or 1 floor, row, seat from the left
    QString photo;             ///< path of the picture or empty
    bool isConvener = false;
    bool isOnLeave = false;
    bool isOnRostrum = false;
    qint64 photoId = 0;
    bool hasChanged = false;   ///< the card would show something else than when its template was last printed
};

struct PrintedSession {
    QString title, date, part, time, room, chair; ///< date ISO, time HH:MM
    QString content = {};                         ///< what is done there: 听取常务委员会工作报告
};

struct PrintedAgendaItem {
    int level = 0;
    QString title, presenter;
};

/// A sector as the legend of the seat chart names it.
struct PrintedSector {
    QString name, shortName;
    int people = 0;            ///< on the floor of a hall
};

/// Everything that is printed of one meeting.
struct PrintedMeeting {
    qint64 id = 0;
    int planNumber = 0;        ///< version of the seating, 0: nobody is seated
    QString title, place;
    QString starts, ends;      ///< ISO
    QString agendaNote;
    QString scheduleNote;      ///< after the schedule's own sentence: 驻地早餐7:00 …
    QString office;            ///< who signs the chart: 大会秘书处会务组
    QList<PrintedSession> sessions;
    QList<PrintedAgendaItem> agenda;
    QList<PrintedHall> halls;
    QStringList rules;         ///< sentences of the seating rule
    QList<PrintedPerson> people;
    QStringList sectors;       ///< names in the order of the sector table
    QDateTime printed;
};

} // namespace xz::meetings
