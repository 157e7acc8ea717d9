#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

#include "data/seatingservice.h"
#include "domain/reprint.h"
#include "domain/seatexplanation.h"
#include "domain/zoneload.h"
#include "ui/seatmaplayout.h"
#include "ui/sectorpalette.h"

namespace xz::meetings {

/// By what seats are coloured.
enum class Colouring { Sector, Group, AttendanceClass, None };

/// One loaded seating with all that is reckoned from it once, off the GUI thread: explanations, score, who sits where.
class SeatingSnapshot
{
public:
    SeatingSnapshot(SeatingState loaded, QList<PlanVersion> kept, const QHash<qint64, Seat> &printedSeats,
                    QHash<qint64, QString> plainPinyin = {});
    SeatingSnapshot(const SeatingSnapshot &) = delete;
    SeatingSnapshot &operator=(const SeatingSnapshot &) = delete;

    const Attendee *attendee(qint64 id) const { return m_attendees.value(id); }
    const Placement *at(const Seat &seat) const { return m_bySeat.value(seat); }
    const Placement *of(qint64 attendee) const { return m_byAttendee.value(attendee); }

    const SeatingState state;
    const QList<PlanVersion> versions;
    const QHash<qint64, Seat> printed;      ///< seats as last printed, by attendee
    const Reprint reprint;
    const SeatExplainer explainer;
    const PlanScore score;
    const QList<ZoneLoad> loads;            ///< of the zones, in their order
    const QHash<qint64, QString> pinyin;    ///< toneless, by attendee
    /// Who moved since the cards were printed or, with nothing printed, against the version before.
    const QList<Move> &lateChanges() const { return reprint.isAnythingPrinted() ? reprint.moves() : state.plan.moves; }
    /// How many of those would move against the same former seats if everybody were seated anew.
    int movesOfReseating() const;
    /// Found by characters, pinyin or initials.
    bool matches(const Attendee &person, const QString &text) const;

private:
    QHash<qint64, const Attendee *> m_attendees;
    QHash<Seat, const Placement *> m_bySeat;
    QHash<qint64, const Placement *> m_byAttendee;
};

using SnapshotPtr = std::shared_ptr<const SeatingSnapshot>;

/// What the map of one hall shows, cell by cell.
class SeatMapContent
{
public:
    struct Look {
        const Attendee *person = nullptr;
        QString colourName;  ///< sector, group or class; empty: neutral
        QString label;       ///< printed number
        SeatFlags flags;
        bool locked = false;
        bool changed = false; ///< printed otherwise
        Qt::Edges outline;    ///< sides where the block ends
    };
    struct BlockName {
        QRectF rect; ///< over some cells of the block's widest run
        QString name, colourName;
    };

    SeatMapContent() = default;
    SeatMapContent(SnapshotPtr snapshot, const Hall &hall, Viewpoint viewpoint, Colouring colouring);

    const SeatingSnapshot *snapshot() const { return m_snapshot.get(); }
    const SeatMapLayout &layout() const { return m_layout; }
    const Look &look(int cell) const { return m_looks.at(cell); }
    int cellCount() const { return int(m_looks.size()); }
    const QList<BlockName> &blockNames() const { return m_blockNames; }
    Viewpoint viewpoint() const { return m_viewpoint; }

    static QString colourName(Colouring colouring, const Attendee &attendee);

private:
    QString blockKey(int cell) const;
    void findOutlines();
    void findBlockNames();

    SnapshotPtr m_snapshot;
    SeatMapLayout m_layout;
    Viewpoint m_viewpoint = Viewpoint::Audience;
    QList<Look> m_looks;
    QStringList m_keys; ///< block of each cell, empty for none
    QList<BlockName> m_blockNames;
};

} // namespace xz::meetings
