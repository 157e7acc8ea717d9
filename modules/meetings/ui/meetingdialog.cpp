#include "ui/meetingdialog.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/meetingcopy.h"
#include "domain/seatingplan.h"
#include "ui/hallform.h"
#include "ui/rowseditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tabbar.h"

namespace xz::meetings {

namespace {

enum Tab { Facts, Sessions, Agenda, People, HallTab };

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines = edit->toPlainText().split(QRegularExpression(QStringLiteral("[\\n、,，;；]")), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

/// "王刚（民革）" as {name, sector}, a bare name as text.
QJsonValue nameValue(const QString &line)
{
    static const QRegularExpression bracketed(QStringLiteral("^(.+?)\\s*[（(]([^（）()]+)[）)]$"));
    const auto match = bracketed.match(line);
    if (!match.hasMatch())
        return line;
    return QJsonObject{{QStringLiteral("name"), match.captured(1)}, {QStringLiteral("sector"), match.captured(2)}};
}

QWidget *scrolled(QWidget *widget)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    return scroll;
}

} // namespace

MeetingDialog::MeetingDialog(std::shared_ptr<const Roster> roster, const MeetingData &meeting, QWidget *parent)
    : QDialog(parent)
    , m_roster(std::move(roster))
    , m_before(meeting)
    , m_tabs(new TabBar)
    , m_pages(new QStackedWidget)
    , m_messages(new MessageBar)
{
    const bool isNew = meeting.meeting.id == 0;
    setObjectName(QStringLiteral("meetingDialog"));
    setWindowTitle(isNew ? tr("New meeting") : tr("Edit meeting"));
    const Theme &theme = Theme::app();
    resize(theme.px(840), theme.px(620));
    m_tabs->setObjectName(QStringLiteral("meetingTabs"));
    for (const QString &title : {tr("Facts"), tr("Schedule"), tr("Agenda"), tr("People"), tr("Hall")})
        m_tabs->addTab(title);
    for (QWidget *page : {buildFacts(), buildSessions(), buildAgenda(), buildPeople(), buildHall()})
        m_pages->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *save = new Button(QStringLiteral("meetingSave"), {}, isNew ? tr("Create meeting") : tr("Save meeting"), nullptr, Button::Kind::Primary);
    auto *cancel = new Button(QStringLiteral("meetingCancel"), {}, tr("Cancel"));
    connect(save, &Button::clicked, this, &MeetingDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_tabs);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    fill();
}

QWidget *MeetingDialog::buildFacts()
{
    m_facts = new RecordForm(QStringLiteral("meetingForm"));
    QList<QPair<QVariant, QString>> kinds;
    for (const QString &kind : m_roster->kinds)
        kinds.append({kind, kind});
    m_facts->addField({.name = QStringLiteral("title"), .label = tr("Title"), .required = true});
    m_facts->addField({.name = QStringLiteral("kind"), .label = tr("Kind"), .kind = FormField::Kind::Suggest, .choices = kinds});
    m_facts->addField({.name = QStringLiteral("starts"), .label = tr("Starts"), .kind = FormField::Kind::Date, .half = true});
    m_facts->addField({.name = QStringLiteral("ends"), .label = tr("Ends"), .kind = FormField::Kind::Date, .half = true});
    m_facts->addField({.name = QStringLiteral("place"), .label = tr("Place")});
    m_facts->addField({.name = QStringLiteral("agendaNote"), .label = tr("Adoption note of the agenda")});
    m_facts->addField({.name = QStringLiteral("scheduleNote"), .label = tr("Note under the schedule")});
    return scrolled(m_facts);
}

QWidget *MeetingDialog::buildSessions()
{
    m_sessions = new RowsEditor(QStringLiteral("sessionRows"), {{tr("Date"), 104}, {tr("Part"), 64, dayParts()}, {tr("Time"), 64}, {tr("Item"), 152},
                                                                {tr("Room"), 120}, {tr("Chair"), 88}, {tr("Content")}});
    return m_sessions;
}

QWidget *MeetingDialog::buildAgenda()
{
    m_agenda = new RowsEditor(QStringLiteral("agendaRows"), {{tr("Level"), 64, {QStringLiteral("一、"), QStringLiteral("（一）"), QStringLiteral("1.")}},
                                                             {tr("Item")}, {tr("Presenter"), 112}});
    return m_agenda;
}

QWidget *MeetingDialog::buildPeople()
{
    m_members = new SegmentedControl(QStringLiteral("membersChoice"));
    m_members->addSegment(QStringLiteral("all"), tr("All members in office"));
    m_members->addSegment(QStringLiteral("named"), tr("Members named below"));
    m_peopleCount = makeLabel({}, TextRole::Hint);
    m_peopleCount->setObjectName(QStringLiteral("peopleCount"));
    m_names = new QPlainTextEdit;
    m_names->setObjectName(QStringLiteral("memberNames"));
    m_names->setAccessibleName(tr("Names of the members"));
    m_rostrum = new QPlainTextEdit;
    m_rostrum->setObjectName(QStringLiteral("rostrumNames"));
    m_rostrum->setAccessibleName(tr("On the rostrum, in the order of rank"));
    m_guests = new RowsEditor(QStringLiteral("guestRows"), {{tr("Name"), 112}, {tr("Class"), 80, attendanceClasses().mid(1)}, {tr("Post"), 112}, {tr("Unit")}});
    connect(m_members, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_names->setEnabled(id == QStringLiteral("named"));
        showPeopleCount();
    });
    connect(m_names, &QPlainTextEdit::textChanged, this, &MeetingDialog::showPeopleCount);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_members);
    top->addWidget(m_peopleCount, 1);
    layout->addLayout(top);
    auto *columns = new QHBoxLayout;
    const auto column = [&](const QString &title, QWidget *editor) {
        auto *stack = new QVBoxLayout;
        stack->addWidget(makeLabel(title, TextRole::Label));
        stack->addWidget(editor, 1);
        columns->addLayout(stack, 1);
    };
    column(tr("Members, one a line; two alike as name (sector)"), m_names);
    column(tr("On the rostrum, No. 1 first"), m_rostrum);
    layout->addLayout(columns, 1);
    layout->addWidget(makeLabel(tr("Others who attend"), TextRole::Label));
    layout->addWidget(m_guests, 1);
    return page;
}

QWidget *MeetingDialog::buildHall()
{
    m_hall = new HallForm;
    m_hallNote = makeLabel(tr("Without a hall the meeting can be kept, but nobody be seated. Zones and further halls: Seating rules… on the seat map."), TextRole::Hint);
    m_hallNote->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hallNote);
    layout->addWidget(m_hall, 1);
    return page;
}

void MeetingDialog::fill()
{
    const Meeting &meeting = m_before.meeting;
    m_facts->setValues({{QStringLiteral("title"), meeting.title}, {QStringLiteral("kind"), meeting.kind}, {QStringLiteral("starts"), meeting.starts},
                        {QStringLiteral("ends"), meeting.ends}, {QStringLiteral("place"), meeting.place}, {QStringLiteral("agendaNote"), meeting.agendaNote}, {QStringLiteral("scheduleNote"), meeting.scheduleNote}});
    QList<QStringList> rows;
    for (const Session &session : m_before.sessions)
        rows.append({session.date, session.part, session.time, session.title, session.room, session.chair, session.content});
    m_sessions->setRows(rows);
    for (int i = 0; i < m_before.sessions.size(); ++i)
        m_sessions->setRowMark(i, m_before.sessions.at(i).id);
    rows.clear();
    const QStringList levels{QStringLiteral("一、"), QStringLiteral("（一）"), QStringLiteral("1.")};
    for (const AgendaItem &item : m_before.agenda)
        rows.append({levels.value(std::min<qsizetype>(item.level, levels.size() - 1)), item.title, item.presenter});
    m_agenda->setRows(rows);
    for (int i = 0; i < m_before.agenda.size(); ++i)
        m_agenda->setRowMark(i, m_before.agenda.at(i).id);

    QHash<QString, int> alike;
    for (const Attendee &member : m_roster->members)
        ++alike[member.name];
    const auto nameOf = [&](const Attendee &person) {
        return alike.value(person.name) > 1 ? QStringLiteral("%1（%2）").arg(person.name, person.sector) : person.name;
    };
    const bool isNew = meeting.id == 0 && m_before.attendees.isEmpty();
    QList<Attendee> rostrum;
    QStringList names, ranked;
    QSet<qint64> attending;
    rows.clear();
    for (const Attendee &attendee : isNew ? m_roster->members : m_before.attendees) {
        if (attendee.personId == 0) {
            rows.append({attendee.name, attendee.attendanceClass, attendee.post, attendee.unit});
            continue;
        }
        attending.insert(attendee.personId);
        names.append(nameOf(attendee));
        if (attendee.rostrumRank > 0 || (isNew && attendee.isLeader))
            rostrum.append(attendee);
    }
    std::sort(rostrum.begin(), rostrum.end(), [](const Attendee &left, const Attendee &right) { return seniorTo(left, right); });
    for (const Attendee &attendee : std::as_const(rostrum))
        ranked.append(nameOf(attendee));
    m_names->setPlainText(names.join(u'\n'));
    m_rostrum->setPlainText(ranked.join(u'\n'));
    m_guests->setRows(rows);
    const bool all = std::all_of(m_roster->members.begin(), m_roster->members.end(), [&](const Attendee &member) { return attending.contains(member.personId); });
    m_members->setCurrent(all ? QStringLiteral("all") : QStringLiteral("named"));
    m_names->setEnabled(!all);
    m_hall->setHall(m_before.halls.value(0));
    showPeopleCount();
}

void MeetingDialog::showPeopleCount()
{
    const bool all = m_members->current() == QStringLiteral("all");
    m_peopleCount->setText(tr("%1 people").arg(all ? m_roster->members.size() : linesOf(m_names).size()));
}

void MeetingDialog::collectFacts(MeetingData &typed) const
{
    const auto text = [this](const char *name) { return m_facts->value(QString::fromLatin1(name)).toString().trimmed(); };
    typed.meeting.title = text("title");
    typed.meeting.kind = text("kind");
    typed.meeting.starts = text("starts");
    typed.meeting.ends = text("ends");
    typed.meeting.place = text("place");
    typed.meeting.agendaNote = text("agendaNote");
    typed.meeting.scheduleNote = text("scheduleNote");
}

void MeetingDialog::collectSessions(MeetingData &typed) const
{
    const QList<qint64> ids = m_sessions->marks();
    for (int i = 0; i < typed.sessions.size(); ++i)
        for (const Session &former : m_before.sessions)
            if (former.id == ids.value(i) && former.id != 0) {
                typed.sessions[i].id = former.id;
                typed.sessions[i].version = former.version;
            }
}

void MeetingDialog::collectAgenda(MeetingData &typed) const
{
    const QList<qint64> ids = m_agenda->marks();
    for (int i = 0; i < typed.agenda.size(); ++i)
        for (const AgendaItem &former : m_before.agenda)
            if (former.id == ids.value(i) && former.id != 0) {
                typed.agenda[i].id = former.id;
                typed.agenda[i].version = former.version;
            }
}

void MeetingDialog::collectHall(MeetingData &typed) const
{
    typed.halls = m_before.halls;
    typed.zones = m_before.zones;
    Hall hall = m_hall->hall();
    if (hall.areas.isEmpty() && typed.halls.isEmpty())
        return;
    if (hall.name.isEmpty())
        hall.name = typed.meeting.place;
    if (typed.halls.isEmpty()) {
        hall.id = -3;
        typed.halls.append(hall);
    } else {
        typed.halls[0] = hall;
    }
    typed.zones.removeIf([&](const Zone &zone) { return !findArea(typed.halls, zone.areaId); });
    const Area *floor = hall.areaOf(AreaKind::Floor);
    const bool ruled = std::any_of(typed.zones.begin(), typed.zones.end(), [&](const Zone &zone) { return floor && zone.areaId == floor->id; });
    if (floor && !ruled) {
        Zone zone = defaultZones({hall}).value(0);
        zone.id = -4;
        zone.areaId = floor->id;
        typed.zones.append(zone);
    }
}

QJsonObject MeetingDialog::plan(const MeetingData &typed) const
{
    const Meeting &meeting = typed.meeting;
    QJsonArray sessions, agenda, members, rostrum, guests;
    const QStringList sessionKeys{QStringLiteral("date"), QStringLiteral("part"), QStringLiteral("time"), QStringLiteral("title"),
                                  QStringLiteral("room"), QStringLiteral("chair"), QStringLiteral("content")};
    for (const QStringList &row : m_sessions->rows()) {
        QJsonObject session;
        for (int i = 0; i < sessionKeys.size(); ++i)
            if (!row.at(i).isEmpty())
                session.insert(sessionKeys.at(i), row.at(i));
        sessions.append(session);
    }
    for (const QStringList &row : m_agenda->rows()) {
        const int level = row.at(0) == QStringLiteral("（一）") ? 1 : row.at(0) == QStringLiteral("1.") ? 2 : 0;
        agenda.append(QJsonObject{{QStringLiteral("title"), row.at(1)}, {QStringLiteral("level"), level}, {QStringLiteral("presenter"), row.at(2)}});
    }
    for (const QString &line : linesOf(m_names))
        members.append(nameValue(line));
    for (const QString &line : linesOf(m_rostrum))
        rostrum.append(nameValue(line));
    for (const QStringList &row : m_guests->rows()) {
        QJsonObject guest{{QStringLiteral("name"), row.at(0)}, {QStringLiteral("post"), row.at(2)}, {QStringLiteral("unit"), row.at(3)}};
        if (!row.at(1).isEmpty())
            guest.insert(QStringLiteral("class"), row.at(1));
        guests.append(guest);
    }
    const bool all = m_members->current() == QStringLiteral("all") && !m_roster->members.isEmpty();
    QJsonObject attendees{{QStringLiteral("rostrum"), rostrum}, {QStringLiteral("guests"), guests}};
    if (all)
        attendees.insert(QStringLiteral("members"), QStringLiteral("all"));
    else if (!m_roster->members.isEmpty())
        attendees.insert(QStringLiteral("members"), members);
    return {{QStringLiteral("title"), meeting.title},     {QStringLiteral("kind"), meeting.kind},
            {QStringLiteral("starts"), meeting.starts},   {QStringLiteral("ends"), meeting.ends},
            {QStringLiteral("place"), meeting.place},     {QStringLiteral("agendaNote"), meeting.agendaNote},
            {QStringLiteral("scheduleNote"), meeting.scheduleNote},
            {QStringLiteral("sessions"), sessions},       {QStringLiteral("agenda"), agenda},
            {QStringLiteral("attendees"), attendees}};
}

void MeetingDialog::showProblem(const PlanProblem &problem)
{
    static const QRegularExpression entry(QStringLiteral("\\[(\\d+)\\]"));
    const Tab tab = problem.path.contains(QStringLiteral("sessions"))    ? Sessions
                    : problem.path.contains(QStringLiteral("agenda["))   ? Agenda
                    : problem.path.contains(QStringLiteral("attendees")) ? People
                                                                         : Facts;
    m_tabs->setCurrentIndex(tab);
    const auto match = entry.match(problem.path);
    const QString place = match.hasMatch() ? tr("Row %1: ").arg(match.captured(1).toInt() + 1) : QString();
    m_messages->showMessage(MessageBar::Kind::Error, place + problem.text);
}

void MeetingDialog::accept()
{
    if (!m_facts->validate()) {
        m_tabs->setCurrentIndex(Facts);
        return m_messages->showMessage(MessageBar::Kind::Error, tr("A field is not right; it is marked."));
    }
    MeetingData typed;
    collectFacts(typed);
    const PlanReader::Reading reading = PlanReader(*m_roster).read(QJsonDocument(plan(typed)).toJson());
    for (const PlanProblem &problem : reading.problems)
        if (!problem.isWarning)
            return showProblem(problem);
    const Hall hall = m_hall->hall();
    if (!hall.areas.isEmpty() && !m_hall->validate()) {
        m_tabs->setCurrentIndex(HallTab);
        return m_messages->showMessage(MessageBar::Kind::Error, tr("A field of the hall is not right; it is marked."));
    }
    m_result = reading.data;
    m_result.meeting.id = m_before.meeting.id;
    m_result.meeting.version = m_before.meeting.version;
    if (m_before.meeting.id != 0)
        m_result.meeting.termId = m_before.meeting.termId;
    collectSessions(m_result);
    collectAgenda(m_result);
    collectHall(m_result);
    m_result.attendees = mergedAttendees(m_before.attendees, reading.data.attendees);
    QDialog::accept();
}

} // namespace xz::meetings
