#include "ui/seatmappage.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/nameorder.h"
#include "core/workspace.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/task.h"
#include "ui/seatdetailpane.h"
#include "ui/seatkeybar.h"
#include "ui/seatsidepane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/splitview.h"

namespace xz::meetings {

namespace {

const QStringList watchedTables{QStringLiteral("meeting"),      QStringLiteral("hall"),         QStringLiteral("hall_area"),
                                QStringLiteral("hall_seat"),    QStringLiteral("seating_zone"), QStringLiteral("attendee"),
                                QStringLiteral("seating_plan"), QStringLiteral("seat_assignment"), QStringLiteral("printed_seat")};

} // namespace

SeatMapPage::SeatMapPage(ModuleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("seatMapPage"));
    setTitle(tr("Seating"));
    setHelpTopic(QStringLiteral("meetings-seatmap"));
    buildTitle();
    buildTools();
    buildBody();
    if (Workspace *workspace = m_context.workspace()) {
        connect(workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
            if (info.touches(QStringLiteral("meeting")))
                loadMeetings();
            const bool concerned = std::any_of(watchedTables.begin(), watchedTables.end(), [&](const QString &table) { return info.touches(table); });
            if (!concerned || m_reloadQueued || m_meetingId == 0)
                return;
            m_reloadQueued = true;
            QTimer::singleShot(0, this, [this] {
                m_reloadQueued = false;
                load();
            });
        });
        loadMeetings();
    }
}

SeatMapPage::~SeatMapPage() = default;

void SeatMapPage::buildTitle()
{
    m_meeting = new FilterCombo(QStringLiteral("seatMeeting"), {});
    m_meeting->setTinting(false);
    m_meeting->setAccessibleName(tr("Meeting"));
    setContextWidget(m_meeting);
    connect(m_meeting, &FilterCombo::choiceChanged, this, [this](const QVariant &id) { setMeeting(id.toLongLong()); });

    m_export = addTitleAction(QStringLiteral("seatExport"), QStringLiteral("document-export"), tr("Export"));
    connect(m_export, &QAction::triggered, this, &SeatMapPage::exportSeats);
    m_printMenu = new QMenu(this);
    m_printMenu->setObjectName(QStringLiteral("seatPrintMenu"));
    connect(m_printMenu, &QMenu::aboutToShow, this, &SeatMapPage::buildPrintMenu);
    m_print = addTitleAction(QStringLiteral("seatPrint"), QStringLiteral("document-print"), tr("Print"), false, m_printMenu);
    m_auto = addTitleAction(QStringLiteral("seatAuto"), {}, tr("Seat automatically"), true);
    connect(m_auto, &QAction::triggered, this, &SeatMapPage::seatAutomatically);
}

void SeatMapPage::buildTools()
{
    m_tools = new SegmentedControl(QStringLiteral("seatTool"));
    m_tools->addSegment(QStringLiteral("select"), tr("Select"), QStringLiteral("crosshairs"));
    m_tools->addSegment(QStringLiteral("swap"), tr("Swap"), QStringLiteral("swap-panels"));
    m_tools->addSegment(QStringLiteral("lock"), tr("Lock"), QStringLiteral("object-locked"));
    m_tools->addSegment(QStringLiteral("keep"), tr("Keep empty"));
    connect(m_tools, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_swapWith = 0;
        m_map->setTool(id == QStringLiteral("swap")   ? SeatMapView::Tool::Swap
                       : id == QStringLiteral("lock") ? SeatMapView::Tool::Lock
                       : id == QStringLiteral("keep") ? SeatMapView::Tool::KeepEmpty
                                                      : SeatMapView::Tool::Select);
    });
    m_find = new SearchField(QStringLiteral("seatFind"), tr("Find: initials, name or seat number"));
    m_find->setMeasure(172);
    m_find->setAccessibleName(tr("Find a person or seat"));
    connect(m_find, &SearchField::searched, this, &SeatMapPage::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_find->text() == m_lastFind)
            ++m_foundIndex;
        find(m_find->text());
    });

    m_viewpoint = new SegmentedControl(QStringLiteral("seatViewpoint"));
    m_viewpoint->addSegment(QStringLiteral("audience"), tr("From the floor"));
    m_viewpoint->addSegment(QStringLiteral("stage"), tr("From the rostrum"));
    connect(m_viewpoint, &SegmentedControl::currentChanged, this, [this] { showHall(); });

    m_hall = new FilterCombo(QStringLiteral("seatHall"), tr("Hall"));
    m_hall->setTinting(false);
    connect(m_hall, &FilterCombo::choiceChanged, this, [this](const QVariant &id) {
        m_hallId = id.toLongLong();
        showHall();
    });
    m_colouring = new FilterCombo(QStringLiteral("seatColouring"), tr("Colours"));
    m_colouring->setTinting(false);
    m_colouring->setChoices({{int(Colouring::Sector), tr("by sector")}, {int(Colouring::Group), tr("by group")},
                             {int(Colouring::AttendanceClass), tr("by class")}, {int(Colouring::None), tr("none")}});
    connect(m_colouring, &FilterCombo::choiceChanged, this, [this] {
        m_map->setHighlighted({});
        showLegend();
        showHall();
    });
    m_version = new FilterCombo(QStringLiteral("seatVersion"), tr("Plan"));
    m_version->setTinting(false);
    connect(m_version, &FilterCombo::choiceChanged, this, [this](const QVariant &id) { chooseVersion(id.toLongLong()); });

    const auto zoomButton = [this](const QString &name, const QString &icon, const QString &tip, auto action) {
        auto *button = new Button(name, icon, {});
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &Button::clicked, this, action);
        return button;
    };
    auto *zoomOut = zoomButton(QStringLiteral("zoomOut"), QStringLiteral("zoom-out"), tr("Smaller (Ctrl+wheel)"), [this] { m_map->setZoom(m_map->zoom() * 100 / 120); });
    auto *zoomIn = zoomButton(QStringLiteral("zoomIn"), QStringLiteral("zoom-in"), tr("Larger (Ctrl+wheel)"), [this] { m_map->setZoom(m_map->zoom() * 120 / 100 + 1); });
    auto *zoomFit = zoomButton(QStringLiteral("zoomFit"), QStringLiteral("zoom-fit-best"), tr("Whole hall (0)"), [this] { m_map->fit(); });
    m_zoomLabel = new Button(QStringLiteral("zoomLevel"), {}, QStringLiteral("100%"));
    m_zoomLabel->setToolTip(tr("Back to 100 %"));
    connect(m_zoomLabel, &Button::clicked, this, [this] { m_map->setZoom(100); });
    m_compareMenu = new QMenu(this);
    m_compareMenu->setObjectName(QStringLiteral("seatCompareMenu"));
    m_compare = new Button(QStringLiteral("seatCompare"), {}, tr("Compare versions"));
    m_compare->setMenu(m_compareMenu);
    auto *rules = new Button(QStringLiteral("seatRules"), {}, tr("Seating rules…"));
    connect(rules, &Button::clicked, this, &SeatMapPage::openRules);

    FlowRow *row = filterRow();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tools, m_find})
        row->addWidget(widget);
    row->addSpacing(8);
    row->addWidget(makeLabel(tr("View"), TextRole::Label));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_viewpoint, m_hall, m_colouring, m_version})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{zoomOut, m_zoomLabel, zoomIn, zoomFit, m_compare, rules})
        row->addWidget(widget);
}

QWidget *SeatMapPage::buildCanvas()
{
    m_map = new SeatMapView;
    m_side = new SeatSidePane;
    m_keys = new SeatKeyBar;
    connect(m_map, &SeatMapView::seatSelected, this, &SeatMapPage::showSelection);
    connect(m_map, &SeatMapView::seatActivated, this, &SeatMapPage::activate);
    connect(m_map, &SeatMapView::personDropped, this, &SeatMapPage::moveTo);
    connect(m_map, &SeatMapView::personTakenOut, this, [this] { clearSeats(m_map->selectedSeats()); });
    connect(m_map, &SeatMapView::lockToggled, this, &SeatMapPage::toggleLock);
    connect(m_map, &SeatMapView::markToggled, this, [this](SeatFlag flag) { toggleMark(m_map->selectedSeats(), flag); });
    connect(m_map, &SeatMapView::menuAsked, this, &SeatMapPage::showMenu);
    connect(m_map, &SeatMapView::personDroppedOutside, this, &SeatMapPage::dropOutside);
    connect(m_map, &SeatMapView::manySelected, this, [this](int seats) {
        setStatusText(tr("%1 seats selected   L locks   K keeps empty   B out of use   T wheelchair   Delete clears").arg(seats));
    });
    connect(m_map, &SeatMapView::moveAsked, this, &SeatMapPage::startSwap);
    connect(m_map, &SeatMapView::lateChangeAsked, this, [this] { changeLate(m_detail->shownAttendee()); });
    connect(m_map, &SeatMapView::escaped, this, [this] {
        m_swapWith = 0;
        m_tools->setCurrent(QStringLiteral("select"));
        messageBar().clear();
    });
    connect(m_map, &SeatMapView::whyAsked, this, [this] { m_split->setDetailOpen(true); });
    connect(m_map, &SeatMapView::zoomChanged, this, [this](int percent) { m_zoomLabel->setText(QStringLiteral("%1%").arg(percent)); });
    connect(m_side, &SeatSidePane::highlighted, m_map, &SeatMapView::setHighlighted);
    connect(m_side, &SeatSidePane::addAsked, this, &SeatMapPage::addPerson);
    m_side->unseated()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_side->unseated(), &QWidget::customContextMenuRequested, this, &SeatMapPage::showUnseatedMenu);
    connect(m_side->unseated(), &QListWidget::itemActivated, this, [this] { pickUp(m_side->unseated()->currentAttendee()); });
    connect(m_side->unseated(), &QListWidget::itemSelectionChanged, this, [this] {
        if (const qint64 attendee = m_side->unseated()->currentAttendee(); attendee && m_snapshot)
            m_detail->showUnseated(m_snapshot, attendee);
    });

    auto *canvas = new QWidget;
    auto *column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    column->addWidget(m_keys);
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(canvas, 1);
    const auto measure = [this] { m_side->setFixedWidth(Theme::app().px(184)); };
    connect(&Theme::app(), &Theme::changed, m_side, measure);
    measure();
    return main;
}

void SeatMapPage::buildBody()
{
    QWidget *main = buildCanvas();
    m_detail = new SeatDetailPane;
    connect(m_detail, &SeatDetailPane::lockRequested, this, &SeatMapPage::toggleLock);
    connect(m_detail, &SeatDetailPane::swapRequested, this, &SeatMapPage::startSwap);
    connect(m_detail, &SeatDetailPane::moveChosen, this, [this](const Seat &seat) { m_map->select(seat, true); });
    connect(m_detail, &SeatDetailPane::leaveRequested, this, [this] { changeLate(m_detail->shownAttendee()); });
    connect(m_detail, &SeatDetailPane::policyChosen, this, &SeatMapPage::choosePolicy);
    connect(m_detail, &SeatDetailPane::stepAsked, this, &SeatMapPage::follow);
    connect(m_detail, &SeatDetailPane::printChangedRequested, this, [this] {
        m_context.openPrint(QStringLiteral("meetings.meeting"), {m_meetingId}, {}, {{QStringLiteral("range"), QStringLiteral("changed")}});
    });
    m_split = new SplitView(main, m_detail, QStringLiteral("meetings.seatmap"));
    m_split->setMainMinimum(640);
    m_empty = new EmptyState({});
    m_empty->setObjectName(QStringLiteral("seatEmpty"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    setBody(m_stack);

    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, m_find, qOverload<>(&QWidget::setFocus));
}

void SeatMapPage::loadMeetings()
{
    using Meetings = QList<MeetingSummary>;
    runTask<Meetings>(
        this, tr("Loading the meetings"), [workspace = m_context.workspace()](Progress &) { return MeetingRepository(*workspace).list(); },
        [this](Result<Meetings> meetings) {
            if (!meetings)
                return showError(meetings.error());
            QList<QPair<QVariant, QString>> choices;
            for (const MeetingSummary &summary : *meetings)
                choices.append({summary.meeting.id, summary.meeting.title});
            m_meeting->setChoices(choices);
            m_meeting->setVisible(!choices.isEmpty());
            const bool known = std::any_of(choices.begin(), choices.end(), [this](const auto &choice) { return choice.first.toLongLong() == m_meetingId; });
            if (!known)
                setMeeting(choices.isEmpty() ? 0 : choices.first().first.toLongLong());
            else
                m_meeting->setChoice(m_meetingId);
        });
}

bool SeatMapPage::showRecord(const QString &table, qint64 id)
{
    if (table != QStringLiteral("meeting"))
        return false;
    setMeeting(id);
    return true;
}

void SeatMapPage::setMeeting(qint64 id)
{
    if (id == m_meetingId && m_snapshot)
        return;
    m_meetingId = id;
    m_hallId = 0;
    m_versusId = 0;
    m_snapshot.reset();
    const bool any = id != 0;
    for (QAction *action : {m_export, m_print, m_auto})
        action->setEnabled(any);
    if (!any) {
        setFacts({});
        m_empty->setSentence(tr("There is no meeting to be seated yet."));
        connect(m_empty->setAction(QStringLiteral("seatNewMeeting"), QStringLiteral("list-add"), tr("New meeting")), &Button::clicked, this,
                [this] { m_context.openPage(QStringLiteral("meetings.list")); });
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_meeting->setChoice(id);
    load();
}

void SeatMapPage::load(qint64 versionId)
{
    setLoading(true);
    m_loading = true;
    const int generation = ++m_generation;
    runTask<SnapshotPtr>(
        this, tr("Loading the seating"),
        [workspace = m_context.workspace(), id = m_meetingId, versionId](Progress &) -> Result<SnapshotPtr> {
            auto state = SeatingService(*workspace).load(id, versionId);
            if (!state)
                return state.error();
            const SeatingRepository seatings(*workspace);
            auto versions = seatings.versions(id);
            if (!versions)
                return versions.error();
            auto printed = seatings.printedSeats(id);
            if (!printed)
                return printed.error();
            QHash<qint64, QString> pinyin;
            for (const Attendee &attendee : std::as_const(state->input.attendees))
                pinyin.insert(attendee.id, workspace->nameOrder().pinyinPlain(attendee.name));
            return SnapshotPtr(std::make_shared<const SeatingSnapshot>(std::move(*state), std::move(*versions), *printed, std::move(pinyin)));
        },
        [this, generation](Result<SnapshotPtr> snapshot) {
            if (generation != m_generation)
                return;
            setLoading(false);
            m_loading = false;
            if (snapshot)
                take(std::move(*snapshot));
            else
                showError(snapshot.error());
            settle();
        });
}

void SeatMapPage::take(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    const QList<Hall> &halls = m_snapshot->state.input.halls;
    if (halls.isEmpty()) {
        setFacts(m_snapshot->state.meeting.place);
        m_empty->setSentence(tr("This meeting has no hall yet."));
        connect(m_empty->setAction(QStringLiteral("seatNewHall"), QStringLiteral("list-add"), tr("Add a hall")), &Button::clicked, this, &SeatMapPage::openRules);
        m_stack->setCurrentWidget(m_empty);
        emit loaded();
        return;
    }
    m_stack->setCurrentWidget(m_split);
    QList<QPair<QVariant, QString>> choices;
    for (const Hall &hall : halls)
        choices.append({hall.id, hall.name});
    if (std::none_of(halls.begin(), halls.end(), [this](const Hall &hall) { return hall.id == m_hallId; }))
        m_hallId = halls.first().id;
    const QSignalBlocker blocker(m_hall);
    m_hall->setChoices(choices);
    m_hall->setChoice(m_hallId);
    m_hall->setVisible(halls.size() > 1);
    showLegend();
    showHall();
    showUnseated();
    showVersions();
    showMoves();
    showFacts();
    emit loaded();
}

void SeatMapPage::showHall()
{
    if (!m_snapshot)
        return;
    const QList<Hall> &halls = m_snapshot->state.input.halls;
    const auto hall = std::find_if(halls.begin(), halls.end(), [this](const Hall &other) { return other.id == m_hallId; });
    if (hall == halls.end())
        return;
    const bool stage = m_viewpoint->current() == QStringLiteral("stage");
    m_map->setContent(std::make_shared<const SeatMapContent>(m_snapshot, *hall, stage ? Viewpoint::Stage : Viewpoint::Audience,
                                                             Colouring(m_colouring->choice().toInt())),
                      m_palette);
    m_keys->setViewpoint(stage ? tr("Seen from the rostrum") : tr("Seen from the floor"),
                         stage ? tr("the rostrum is below, seats are counted from the right") : tr("the rostrum is above, seats are counted from the left"));
    showSelection(m_map->selectedSeat());
}

void SeatMapPage::showLegend()
{
    if (!m_snapshot)
        return;
    const auto colouring = Colouring(m_colouring->choice().toInt());
    QHash<QString, int> counts, positions;
    QHash<QString, QString> shortNames;
    for (const Attendee &attendee : m_snapshot->state.input.attendees) {
        const QString name = SeatMapContent::colourName(colouring, attendee);
        if (name.isEmpty())
            continue;
        ++counts[name];
        positions.insert(name, colouring == Colouring::Sector ? attendee.sectorPosition
                               : colouring == Colouring::Group ? attendee.groupPosition
                                                               : int(attendanceClasses().indexOf(name)));
        if (colouring == Colouring::Sector && !attendee.sectorShort.isEmpty())
            shortNames.insert(name, attendee.sectorShort);
    }
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
        return std::pair(positions.value(left), left) < std::pair(positions.value(right), right);
    });
    m_palette = SectorPalette(names);
    m_side->setLegend(colouring == Colouring::Sector ? tr("Sectors") : colouring == Colouring::Group ? tr("Groups") : tr("Classes"), m_palette,
                      shortNames, counts);
}

void SeatMapPage::showUnseated()
{
    QList<UnseatedList::Row> rows;
    for (const Unseated &unseated : m_snapshot->state.plan.unseated) {
        const Attendee *person = m_snapshot->attendee(unseated.attendee);
        const QString reason = m_snapshot->state.version.id == 0 ? tr("not seated yet") : reasonText(m_snapshot->state.input, unseated);
        if (person)
            rows.append({person->id, person->name, person->attendanceClass, person->onLeave ? reasonText(m_snapshot->state.input, unseated) : reason, person->onLeave});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const UnseatedList::Row &row) { return !row.onLeave; });
    m_side->setUnseated(rows);
}

void SeatMapPage::showVersions()
{
    QList<QPair<QVariant, QString>> choices;
    m_compareMenu->clear();
    for (const PlanVersion &version : m_snapshot->versions) {
        choices.append({version.id, tr("version %1").arg(version.number)});
        if (version.id == m_snapshot->state.version.id)
            continue;
        QAction *action = m_compareMenu->addAction(tr("with version %1 (%2)").arg(version.number).arg(version.created.toLocalTime().toString(QStringLiteral("MM-dd HH:mm"))));
        action->setObjectName(QStringLiteral("compare.%1").arg(version.number));
        connect(action, &QAction::triggered, this, [this, id = version.id] {
            m_versusId = id;
            m_split->setDetailOpen(true);
            QTimer::singleShot(0, this, &SeatMapPage::showVersions); // not while the menu runs
            showMoves();
        });
    }
    if (choices.isEmpty())
        choices.append({0, tr("not seated yet")});
    const QSignalBlocker blocker(m_version);
    m_version->setChoices(choices);
    m_version->setChoice(m_snapshot->state.version.id);
    m_version->setEnabled(m_snapshot->versions.size() > 1);
    m_compare->setEnabled(m_snapshot->state.version.id != 0);
    if (m_versusId != 0) {
        QAction *stop = m_compareMenu->addAction(tr("Stop comparing"));
        stop->setObjectName(QStringLiteral("compareStop"));
        connect(stop, &QAction::triggered, this, [this] {
            m_versusId = 0;
            showVersions();
            showMoves();
        });
    }
    m_compareMenu->addSeparator();
    QAction *keep = m_compareMenu->addAction(tr("Keep this one and go on in a new version"));
    keep->setObjectName(QStringLiteral("keepVersion"));
    connect(keep, &QAction::triggered, this, &SeatMapPage::keepVersion);
}

void SeatMapPage::showFacts()
{
    const auto hall = std::find_if(m_snapshot->state.input.halls.begin(), m_snapshot->state.input.halls.end(),
                                   [this](const Hall &other) { return other.id == m_hallId; });
    const auto &placements = m_snapshot->state.plan.placements;
    const auto seated = std::count_if(placements.begin(), placements.end(), [&](const Placement &placement) { return hall->area(placement.seat.area); });
    int kept = 0;
    for (const Area &area : hall->areas)
        kept += int(std::count_if(area.flags.begin(), area.flags.end(), [](SeatFlags flags) { return flags.testFlag(SeatFlag::KeptEmpty); }));
    setFacts(tr("%1   %2 seats, %3 taken, %4 kept empty").arg(hall->name).arg(hall->seatCount()).arg(seated).arg(kept));
}

void SeatMapPage::showSelection(const Seat &seat)
{
    if (!m_snapshot)
        return;
    m_detail->showSeat(m_snapshot, seat);
    showPolicy(m_snapshot->at(seat));
    const QString keys = tr("Arrows move, with Shift many seats   M moves or swaps   L locks   K keeps empty   C late change   W why   Ctrl+wheel zooms");
    if (!seat.isValid()) {
        setStatusText(keys);
        m_detail->setPhoto({});
        return;
    }
    const Placement *placement = m_snapshot->at(seat);
    const Attendee *person = placement ? m_snapshot->attendee(placement->attendee) : nullptr;
    setStatusText(tr("Selected: %1 %2   %3").arg(seatText(m_snapshot->state.input.halls, seat), person ? person->name : QString(), keys));
    loadPhoto(person ? person->id : 0);
}

} // namespace xz::meetings
