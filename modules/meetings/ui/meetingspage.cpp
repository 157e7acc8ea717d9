#include "ui/meetingspage.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/meetingrepository.h"
#include "data/meetingsource.h"
#include "data/rosterreader.h"
#include "data/signindesk.h"
#include "domain/meetingcopy.h"
#include "domain/planwriter.h"
#include "sdk/modulecontext.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/meetingdetail.h"
#include "ui/meetingdialog.h"
#include "ui/signinwindow.h"
#include "ui/models/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitview.h"

namespace xz::meetings {

MeetingsPage::MeetingsPage(ModuleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_after(context, *this)
{
    setObjectName(QStringLiteral("meetingsPage"));
    setTitle(tr("Meetings"));
    setHelpTopic(QStringLiteral("meetings-list"));
    buildTitle();
    buildFilters();
    buildBody();
    if (Workspace *workspace = m_context.workspace()) {
        m_table->setSource(std::make_shared<MeetingSource>(*workspace), workspace);
        m_table->setQuery({});
        loadKinds();
        connect(workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
            const bool concerned = info.touches(QStringLiteral("meeting")) || info.touches(QStringLiteral("meeting_session"))
                                   || info.touches(QStringLiteral("agenda_item")) || info.touches(QStringLiteral("attendee"));
            if (concerned && m_table->currentKey() != 0)
                showDetail(m_table->currentKey());
        });
    }
}

void MeetingsPage::buildTitle()
{
    QAction *import = addTitleAction(QStringLiteral("meetingImport"), QStringLiteral("document-import"), tr("Import plan"));
    connect(import, &QAction::triggered, this, [this] { importPlan(); });
    QAction *exported = addTitleAction(QStringLiteral("meetingExport"), QStringLiteral("document-export"), tr("Export"));
    exported->setToolTip(tr("Save the selected meeting as a plan file"));
    connect(exported, &QAction::triggered, this, &MeetingsPage::exportPlan);
    QAction *print = addTitleAction(QStringLiteral("meetingPrint"), QStringLiteral("document-print"), tr("Print"));
    connect(print, &QAction::triggered, this, [this] {
        const qint64 id = m_table->currentKey();
        m_context.openPrint(QStringLiteral("meetings.meeting"), id ? QList<qint64>{id} : QList<qint64>());
    });
    auto *after = new QMenu(this);
    const auto add = [&](const char *name, const QString &text, auto slot) {
        QAction *action = after->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, slot] {
            if (const qint64 id = m_table->currentKey())
                (m_after.*slot)(id);
        });
    };
    add("meetingLeave", tr("Note a leave…"), &AfterActions::noteLeave);
    add("meetingMinutes", tr("Minutes…"), &AfterActions::writeMinutes);
    add("meetingMinutesPrint", tr("Print the minutes…"), &AfterActions::printMinutes);
    add("meetingLedger", tr("Record the attendance in the duty ledger"), &AfterActions::recordAttendance);
    add("meetingBulletin", tr("Attendance bulletin…"), &AfterActions::printBulletin);
    add("meetingBundle", tr("All papers as one PDF…"), &AfterActions::saveBundle);
    add("meetingFolder", tr("All papers as a folder…"), &AfterActions::saveFolder);
    addTitleAction(QStringLiteral("meetingAfter"), QStringLiteral("documentation"), tr("Attendance and archive"), false, after);
    QAction *create = addTitleAction(QStringLiteral("meetingNew"), QStringLiteral("list-add"), tr("New meeting"), true);
    create->setShortcut(QKeySequence::New);
    create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(create);
    connect(create, &QAction::triggered, this, &MeetingsPage::createMeeting);
    auto *edit = new QShortcut(QKeySequence(Qt::Key_F2), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, &MeetingsPage::editMeeting);
}

void MeetingsPage::buildFilters()
{
    m_find = new SearchField(QStringLiteral("meetingFind"), tr("Find: title, kind or place"));
    m_find->setAccessibleName(tr("Find a meeting"));
    m_kind = new FilterCombo(QStringLiteral("meetingKind"), tr("Kind"));
    m_kind->setChoices({{QString(), tr("all")}});
    filterRow()->addWidget(m_find);
    filterRow()->addWidget(m_kind);
    filterRow()->addStretch();
    connect(m_find, &SearchField::searched, this, [this](const QString &text) { m_table->setFilter(QStringLiteral("text"), text); });
    connect(m_kind, &FilterCombo::choiceChanged, this, [this](const QVariant &kind) { m_table->setFilter(QStringLiteral("kind"), kind); });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, qOverload<>(&QWidget::setFocus));
}

void MeetingsPage::buildBody()
{
    m_table = new TableView(QStringLiteral("meetings.list"));
    m_table->setAccessibleName(tr("Meetings"));
    auto *empty = new EmptyState(tr("No meeting yet: create one, or import a plan file."));
    empty->setObjectName(QStringLiteral("meetingsEmpty"));
    connect(empty->setAction(QStringLiteral("meetingsEmptyNew"), QStringLiteral("list-add"), tr("New meeting")), &Button::clicked, this,
            &MeetingsPage::createMeeting);
    m_table->setEmptyState(empty);
    connect(m_table, &TableView::currentKeyChanged, this, &MeetingsPage::showDetail);
    connect(m_table, &TableView::opened, this, [this](qint64 id) { m_context.openPage(QStringLiteral("meetings.seatmap"), QStringLiteral("meeting"), id); });
    connect(m_table, &TableView::counted, this, [this](qint64 count) {
        setFacts(tr("%1 meetings").arg(count));
        setStatusText(tr("%1 meetings   Enter opens the seating   F2 edits   Ctrl+N new meeting").arg(count));
    });
    connect(m_table, &TableView::loadingChanged, this, &Page::setLoading);
    connect(m_table, &TableView::failed, this, &Page::showError);
    connect(m_table, &TableView::keyNotFound, this, [this](qint64 key) {
        if (!m_find->text().isEmpty() || m_kind->isSet()) {
            m_find->clear();
            m_kind->reset();
            m_table->setQuery({});
            m_table->selectKey(key);
        }
    });

    m_detail = new MeetingDetail(m_context.workspace());
    connect(m_detail, &MeetingDetail::seatRequested, this, [this] {
        m_context.openPage(QStringLiteral("meetings.seatmap"), QStringLiteral("meeting"), m_table->currentKey());
    });
    connect(m_detail, &MeetingDetail::signInRequested, this, [this] { openSignIn(m_table->currentKey()); });
    connect(m_detail, &MeetingDetail::editRequested, this, &MeetingsPage::editMeeting);
    connect(m_detail, &MeetingDetail::copyRequested, this, &MeetingsPage::copyMeeting);
    connect(m_detail, &MeetingDetail::removeRequested, this, &MeetingsPage::removeMeeting);
    m_split = new SplitView(m_table, m_detail, QStringLiteral("meetings.list"));
    setBody(m_split);
}

void MeetingsPage::openSignIn(qint64 id, qint64 session)
{
    using Opened = std::shared_ptr<SignInDesk>;
    runTask<Opened>(
        this, tr("Opening the sign-in desk"), [workspace = m_context.workspace(), id, session](Progress &) { return SignInDesk::open(*workspace, id, session); },
        [this, id](Result<Opened> desk) {
            if (!desk)
                return showError(desk.error());
            if (m_signIn)
                m_signIn->close();
            auto *window = new SignInWindow(m_context, *desk, this);
            connect(window, &SignInWindow::sessionChosen, this, [this, id](qint64 chosen) { openSignIn(id, chosen); });
            m_signIn = window;
            window->showFullScreen();
        });
}

void MeetingsPage::loadKinds()
{
    runTask<QStringList>(
        this, tr("Loading the kinds"), [workspace = m_context.workspace()](Progress &) { return MeetingRepository(*workspace).kinds(); },
        [this](Result<QStringList> kinds) {
            if (!kinds)
                return showError(kinds.error());
            QList<QPair<QVariant, QString>> choices{{QString(), tr("all")}};
            for (const QString &kind : *kinds)
                choices.append({kind, kind});
            m_kind->setChoices(choices);
        });
}

bool MeetingsPage::showRecord(const QString &table, qint64 id)
{
    if (table != QStringLiteral("meeting"))
        return false;
    m_table->selectKey(id);
    return true;
}

void MeetingsPage::showDetail(qint64 id)
{
    const int generation = ++m_generation;
    if (id == 0) {
        m_shown.reset();
        m_detail->clear();
        return;
    }
    using Loaded = std::shared_ptr<const MeetingData>;
    runTask<Loaded>(
        this, tr("Loading the meeting"),
        [workspace = m_context.workspace(), id](Progress &) -> Result<Loaded> {
            auto meeting = MeetingRepository(*workspace).load(id);
            if (!meeting)
                return meeting.error();
            return Loaded(std::make_shared<const MeetingData>(std::move(*meeting)));
        },
        [this, generation, id](Result<Loaded> meeting) {
            if (generation != m_generation)
                return;
            if (!meeting && meeting.error().code == ErrorCode::NotFound)
                return m_detail->clear();
            if (!meeting)
                return showError(meeting.error());
            m_shown = *meeting;
            m_detail->setMeeting(*m_shown);
            emit detailShown(id);
        });
}

void MeetingsPage::prepare(qint64 id, std::function<void(std::shared_ptr<const Roster>, const MeetingData &)> ready)
{
    struct Material {
        std::shared_ptr<const Roster> roster;
        MeetingData meeting;
    };
    runTask<Material>(
        this, tr("Loading the roster"),
        [workspace = m_context.workspace(), id](Progress &) -> Result<Material> {
            Material material;
            auto roster = RosterReader(*workspace).read();
            if (!roster)
                return roster.error();
            material.roster = std::make_shared<const Roster>(std::move(*roster));
            if (id == 0)
                return material;
            auto meeting = MeetingRepository(*workspace).load(id);
            if (!meeting)
                return meeting.error();
            material.meeting = std::move(*meeting);
            return material;
        },
        [this, ready = std::move(ready)](Result<Material> material) {
            if (!material)
                return showError(material.error());
            ready(material->roster, material->meeting);
        });
}

void MeetingsPage::createMeeting()
{
    prepare(0, [this](const std::shared_ptr<const Roster> &roster, const MeetingData &) {
        MeetingData fresh;
        fresh.meeting.termId = roster->termId;
        fresh.meeting.kind = roster->kinds.value(0);
        openDialog(roster, fresh);
    });
}

void MeetingsPage::editMeeting()
{
    if (const qint64 id = m_table->currentKey())
        prepare(id, [this](const std::shared_ptr<const Roster> &roster, const MeetingData &meeting) { openDialog(roster, meeting); });
}

void MeetingsPage::copyMeeting()
{
    if (const qint64 id = m_table->currentKey())
        prepare(id, [this](const std::shared_ptr<const Roster> &roster, const MeetingData &meeting) { openDialog(roster, copyOf(meeting, *roster)); });
}

void MeetingsPage::openDialog(std::shared_ptr<const Roster> roster, const MeetingData &meeting)
{
    auto *dialog = new MeetingDialog(std::move(roster), meeting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, meeting] { save(meeting, dialog->meeting()); });
    dialog->open();
}

void MeetingsPage::save(const MeetingData &before, const MeetingData &after)
{
    const bool isNew = before.meeting.id == 0;
    const QString title = (isNew ? tr("New meeting “%1”") : tr("Change meeting “%1”")).arg(after.meeting.title);
    runTask<qint64>(
        this, title,
        [workspace = m_context.workspace(), before, after, isNew, title](Progress &progress) -> Result<qint64> {
            ChangeSet changes(*workspace, title);
            const MeetingRepository meetings(*workspace);
            qint64 id = before.meeting.id;
            if (isNew)
                id = meetings.add(changes, after);
            else if (auto done = meetings.update(changes, before, after); !done)
                return done.error();
            if (changes.isEmpty())
                return id;
            if (auto done = changes.commit(progress); !done)
                return done.error();
            return id;
        },
        [this, title](Result<qint64> id) {
            if (!id)
                return showError(id.error());
            m_table->selectKey(*id);
        });
}

void MeetingsPage::removeMeeting()
{
    if (!m_shown)
        return;
    const Meeting meeting = m_shown->meeting;
    const int answer = m_context.interaction().ask(this, {.title = tr("Delete “%1”?").arg(meeting.title),
                                                          .text = tr("Its schedule, agenda, people and seating go to the recycle bin. Undo brings them back."),
                                                          .choices = {tr("Delete"), tr("Cancel")},
                                                          .primary = 1,
                                                          .danger = true});
    if (answer != 0)
        return;
    runTask<void>(
        this, tr("Deleting the meeting"),
        [workspace = m_context.workspace(), meeting](Progress &progress) -> Outcome {
            ChangeSet changes(*workspace, tr("Delete meeting “%1”").arg(meeting.title));
            if (auto done = MeetingRepository(*workspace).remove(changes, meeting.id); !done)
                return done;
            if (auto done = changes.commit(progress); !done)
                return done.error();
            return {};
        },
        [this, title = meeting.title](Outcome done) {
            if (!done)
                return showError(done.error());
            messageBar().showMessage(MessageBar::Kind::Info, tr("“%1” was deleted. Ctrl+Z brings it back.").arg(title));
        });
}

void MeetingsPage::importPlan(const QString &given)
{
    const auto path = given.isEmpty() ? m_context.interaction().openFile(this, tr("Import plan"), tr("Meeting plan (*.json)")) : std::optional(given);
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return showError({ErrorCode::Denied, tr("%1 cannot be read. Check that it exists and may be opened.").arg(*path), file.errorString()});
    const QByteArray json = file.readAll();
    prepare(0, [this, json, path = *path](const std::shared_ptr<const Roster> &roster, const MeetingData &) {
        const PlanReader::Reading reading = PlanReader(*roster).read(json);
        if (!reading.ok())
            return showProblems(path, reading.problems);
        messageBar().clear();
        save({}, reading.data);
    });
}

void MeetingsPage::showProblems(const QString &path, const QList<PlanProblem> &problems)
{
    QStringList lines;
    for (const PlanProblem &problem : problems)
        if (!problem.isWarning)
            lines.append(QStringLiteral("%1  %2").arg(problem.path, problem.text));
    messageBar().showMessage(MessageBar::Kind::Error,
                             tr("Nothing was imported: %1 faults in %2. First: %3").arg(lines.size()).arg(QFileInfo(path).fileName(), lines.first()),
                             tr("Show all"), [this, lines, path] {
                                 m_context.interaction().showError(this, {ErrorCode::BadInput, tr("Faults in %1").arg(path), lines.join(u'\n')});
                             });
}

void MeetingsPage::exportPlan()
{
    if (!m_shown) {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Select a meeting first."));
        return;
    }
    const auto path = m_context.interaction().saveFile(this, tr("Export plan"), m_shown->meeting.title + QStringLiteral(".json"), tr("Meeting plan (*.json)"));
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray json = QJsonDocument(meetingToJson(*m_shown)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return showError({ErrorCode::Denied, tr("%1 cannot be written. Choose another folder.").arg(*path), file.errorString()});
    messageBar().showMessage(MessageBar::Kind::Info, tr("Saved as %1").arg(*path));
}

} // namespace xz::meetings
