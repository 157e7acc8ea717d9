#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include "domain/blocks.h"

namespace xz::meetings {

/// Points a seat gets; the total is of 100.
struct SeatScore {
    int zone = 0;  ///< of 30: sits in a zone that is meant for this person
    int block = 0; ///< of 30: has neighbours of the own block
    int order = 0; ///< of 25: predecessor and successor sit where the fill order puts them
    int place = 0; ///< of 15: the very seat the rule gives
    int total() const { return zone + block + order + place; }
};

/// Why somebody sits there, each a translated line.
struct SeatExplanation {
    QString zone;  ///< 区域
    QString block; ///< 块
    QString order; ///< 次序
    QString place; ///< 落座
    QString wish;  ///< 愿望/锁定
    SeatScore score;
};

/// Score of a whole plan: means of its seats' parts, less the share of people without a seat.
struct PlanScore {
    double zone = 0, block = 0, order = 0, place = 0;
    double seated = 1; ///< share of people who have a seat
    int total() const { return int((zone + block + order + place) * seated + 0.5); }
};

/// Explains and scores the seats of one plan against the rules of its zones.
class SeatExplainer
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatExplainer)

public:
    SeatExplainer(const SeatingInput &input, const SeatingPlan &plan);

    SeatExplanation explain(qint64 attendee) const;
    SeatScore score(qint64 attendee) const;
    PlanScore planScore() const;
    /// Where automatic seating would put each now.
    const QHash<qint64, Seat> &ruleSeats() const { return m_ruleSeat; }

    /// Translated words of a zone's rule: "按界别成块，块序按界别表"; for the rostrum its own.
    static QString ruleText(const Zone &zone, const Area &area);
    static QString fillText(Fill fill);

private:
    struct Standing {
        const Zone *zone = nullptr;
        const Area *area = nullptr;
        const Placement *placement = nullptr;
        qint64 block = -1; ///< index into m_blocks
        int index = -1;    ///< in the block
        bool firstRow = false;
    };

    void buildBlocks();
    QString zoneText(const Standing &standing) const;
    QString blockText(const Standing &standing) const;
    QString orderText(const Standing &standing, const Attendee &attendee) const;
    QString wishText(const Standing &standing, const Attendee &attendee) const;
    QString placeText(const Standing &standing, const Attendee &attendee) const;
    bool inFillOrder(const Standing &standing, const Attendee *before, const Attendee *after) const;

    const SeatingInput &m_input;
    const SeatingPlan &m_plan;
    QHash<qint64, const Attendee *> m_attendees;
    QHash<Seat, const Placement *> m_bySeat;
    QHash<qint64, Standing> m_standing;
    QHash<qint64, Seat> m_ruleSeat; ///< where automatic seating would put each
    QList<Block> m_blocks;
};

} // namespace xz::meetings
