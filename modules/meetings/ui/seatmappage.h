#pragma once

#include <memory>

#include "ui/planoverview.h"
#include "ui/seatmapcontent.h"
#include "ui/seatmapview.h"
#include "ui/widgets/page.h"

class QMenu;
class QStackedWidget;

namespace xz {
class Button;
class EmptyState;
class FilterCombo;
class ModuleContext;
class SearchField;
class SegmentedControl;
class SplitView;
}

namespace xz::meetings {

class SeatDetailPane;
class SeatKeyBar;
class SeatSidePane;

/// 会场排座: the map of a meeting's hall with automatic seating, changes by hand, versions and rules (look/04).
class SeatMapPage : public Page
{
    Q_OBJECT

public:
    explicit SeatMapPage(ModuleContext &context, QWidget *parent = nullptr);
    ~SeatMapPage() override;

    bool showRecord(const QString &table, qint64 id) override;
    qint64 meetingId() const { return m_meetingId; }
    SnapshotPtr snapshot() const { return m_snapshot; }

signals:
    void loaded();

private:
    void buildTitle();
    void buildTools();
    void buildBody();
    QWidget *buildCanvas();
    void buildPrintMenu();

    void loadMeetings();
    void setMeeting(qint64 id);
    void load(qint64 versionId = 0);
    void take(SnapshotPtr snapshot);
    void showHall();
    void showLegend();
    void showUnseated();
    void showVersions();
    void showMoves();
    void showSelection(const Seat &seat);
    void showFacts();
    void loadPhoto(qint64 attendee);

    void seatAutomatically();
    void activate(const Seat &seat);
    void moveTo(qint64 attendee, const Seat &seat);
    void takeOut(qint64 attendee);
    void toggleLock();
    void toggleLocks(const QList<Seat> &seats);
    /// Sets the mark on all seats, or takes it off when all have it.
    void toggleMark(const QList<Seat> &seats, SeatFlag flag);
    void clearSeats(const QList<Seat> &seats);
    void showMenu(const Seat &seat, const QPoint &position);
    void showUnseatedMenu(const QPoint &position);
    /// Asks for a late change of somebody, showing what would move; one on leave comes back.
    void changeLate(qint64 attendee, LateStep::Kind kind = LateStep::Kind::Leave);
    void askLate(const LateStep &step);
    /// The next seat chosen, by click or Enter, is where this person goes.
    void pickUp(qint64 attendee);
    void addPerson();
    void choosePolicy(qint64 zone, ChangePolicy policy);
    void keepVersion();
    void follow(PlanOverview::Step step);
    void dropOutside(qint64 attendee, const QPoint &globalPosition);
    void showPolicy(const Placement *placement);
    void startSwap();
    void openRules();
    void chooseVersion(qint64 versionId);
    void find(const QString &text);
    void exportSeats();
    void print(const QString &templateId);
    /// Runs one change in a worker; the page reloads through the workspace's signal.
    void write(const QString &title, std::function<Outcome(SeatingService &)> change);
    /// True when an earlier change is not on screen yet: `action` is then kept and runs on what that change leads to.
    bool deferred(std::function<void()> action);
    /// The last change is stored and shown: runs what was deferred.
    void settle();
    QList<Seat> matches(const QString &text) const;

    ModuleContext &m_context;
    qint64 m_meetingId = 0;
    qint64 m_hallId = 0;
    qint64 m_versusId = 0;   ///< version compared with; 0: the one before
    qint64 m_swapWith = 0;   ///< first of two to be swapped
    int m_generation = 0;    ///< of loads: stale answers are dropped
    bool m_reloadQueued = false;
    bool m_loading = false;
    bool m_writing = false;
    QList<std::function<void()>> m_deferred;
    QString m_lastFind;
    int m_foundIndex = 0;
    SnapshotPtr m_snapshot;
    SectorPalette m_palette;

    FilterCombo *m_meeting;
    FilterCombo *m_hall;
    FilterCombo *m_colouring;
    FilterCombo *m_version;
    SegmentedControl *m_tools;
    SegmentedControl *m_viewpoint;
    SearchField *m_find;
    Button *m_zoomLabel;
    Button *m_compare;
    QMenu *m_compareMenu;
    QMenu *m_printMenu;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SplitView *m_split;
    SeatMapView *m_map;
    SeatSidePane *m_side;
    SeatDetailPane *m_detail;
    SeatKeyBar *m_keys;
    QAction *m_auto;
    QAction *m_export;
    QAction *m_print;
};

} // namespace xz::meetings
