#include "ui/meetingdetail.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "data/meetingsource.h"
#include "domain/agenda.h"
#include "ui/models/tableheader.h"
#include "ui/models/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabbar.h"

namespace xz::meetings {

MeetingDetail::MeetingDetail(Workspace *workspace, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextRole::Name))
    , m_facts(makeLabel({}, TextRole::Facts))
    , m_kind(new Chip({}))
    , m_tabs(new TabBar)
    , m_pages(new QStackedWidget)
    , m_sessionModel(new QStandardItemModel(this))
    , m_agendaModel(new QStandardItemModel(this))
    , m_find(new SearchField(QStringLiteral("attendeeFind"), tr("Find: initials, name or sector")))
    , m_people(new TableView(QStringLiteral("meetings.attendees")))
{
    setObjectName(QStringLiteral("meetingDetail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Theme &theme = Theme::app();
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_facts->setObjectName(QStringLiteral("meetingFacts"));
    m_facts->setWordWrap(true);
    m_title->setWordWrap(true);
    m_find->setAccessibleName(tr("Find among the people"));
    m_people->setAccessibleName(tr("People who attend"));
    m_people->setDense(true);
    if (workspace)
        m_people->setSource(std::make_shared<AttendeeSource>(*workspace), workspace);
    connect(m_find, &SearchField::searched, this, [this](const QString &text) { m_people->setFilter(QStringLiteral("text"), text); });

    auto *people = new QWidget;
    auto *peopleLayout = new QVBoxLayout(people);
    peopleLayout->setContentsMargins(0, theme.px(8), 0, 0);
    auto *findRow = new QHBoxLayout;
    findRow->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    findRow->addWidget(m_find, 1);
    peopleLayout->addLayout(findRow);
    peopleLayout->addWidget(m_people, 1);

    m_tabs->setObjectName(QStringLiteral("meetingDetailTabs"));
    for (const QString &title : {tr("Schedule"), tr("Agenda"), tr("People")})
        m_tabs->addTab(title);
    m_pages->addWidget(buildTable(QStringLiteral("sessionTable"), m_sessionModel, {104, 52, 0}));
    m_pages->addWidget(buildTable(QStringLiteral("agendaTable"), m_agendaModel, {0}));
    m_pages->addWidget(people);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    clear();
}

QWidget *MeetingDetail::buildHead()
{
    const Theme &theme = Theme::app();
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_facts, 1);
    layout->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    const auto add = [&](const char *name, const char *icon, const QString &text, auto signal) {
        auto *button = new Button(QLatin1String(name), QLatin1String(icon), text);
        connect(button, &Button::clicked, this, signal);
        buttons->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    add("meetingSeat", "view-calendar", tr("Seating"), &MeetingDetail::seatRequested);
    add("meetingSignIn", "view-barcode-qr", tr("Sign in"), &MeetingDetail::signInRequested);
    add("meetingEdit", "document-edit", tr("Edit"), &MeetingDetail::editRequested)->setKeyCap(QStringLiteral("F2"));
    add("meetingCopy", "edit-copy", tr("Copy"), &MeetingDetail::copyRequested);
    Button *remove = add("meetingRemove", "edit-delete", {}, &MeetingDetail::removeRequested);
    remove->setToolTip(tr("Delete the meeting"));
    remove->setAccessibleName(remove->toolTip());
    buttons->addStretch();
    layout->addSpacing(theme.px(4));
    layout->addLayout(buttons);
    return head;
}

QWidget *MeetingDetail::buildTable(const QString &objectName, QStandardItemModel *model, const QList<int> &widths)
{
    const Theme &theme = Theme::app();
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setHorizontalHeader(new TableHeader(table));
    table->setModel(model);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(theme.px(28));
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    model->setColumnCount(int(widths.size()));
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) == 0)
            table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            table->setColumnWidth(i, theme.px(widths.at(i)));
    }
    auto *framed = new QWidget;
    auto *layout = new QVBoxLayout(framed);
    layout->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), 0);
    layout->addWidget(table);
    return framed;
}

void MeetingDetail::clear()
{
    m_shown = 0;
    m_title->setText(tr("No meeting selected"));
    m_facts->clear();
    m_kind->hide();
    m_sessionModel->removeRows(0, m_sessionModel->rowCount());
    m_agendaModel->removeRows(0, m_agendaModel->rowCount());
    m_people->setQuery({.filters = {{QStringLiteral("meeting"), 0}}});
    for (int i = 0; i < 3; ++i)
        m_tabs->setTabCount(i, -1);
    for (Button *button : std::as_const(m_buttons))
        button->setEnabled(false);
}

void MeetingDetail::setMeeting(const MeetingData &shown)
{
    const Meeting &meeting = shown.meeting;
    m_title->setText(meeting.title);
    m_kind->setText(meeting.kind);
    m_kind->setVisible(!meeting.kind.isEmpty());
    const QString days = meeting.starts == meeting.ends ? meeting.starts : tr("%1 to %2").arg(meeting.starts, meeting.ends);
    m_facts->setText(QStringList{days, meeting.place}.join(QStringLiteral("　")));
    showSessions(shown.sessions);
    showAgenda(shown.agenda);
    if (m_shown != meeting.id) {
        m_find->clear();
        m_people->setQuery({.filters = {{QStringLiteral("meeting"), meeting.id}}});
    }
    m_shown = meeting.id;
    m_tabs->setTabCount(0, shown.sessions.size());
    m_tabs->setTabCount(1, shown.agenda.size());
    m_tabs->setTabCount(2, shown.attendees.size());
    for (Button *button : std::as_const(m_buttons))
        button->setEnabled(true);
}

void MeetingDetail::showSessions(const QList<Session> &sessions)
{
    m_sessionModel->removeRows(0, m_sessionModel->rowCount());
    QString day;
    for (const Session &session : sessions) {
        QStringList where{session.room, session.chair.isEmpty() ? QString() : tr("chair: %1").arg(session.chair)};
        where.removeAll(QString());
        auto *date = new QStandardItem(session.date + session.part == day ? QString() : session.date.mid(5) + u' ' + session.part);
        auto *item = new QStandardItem(where.isEmpty() ? session.title : session.title + u'\n' + where.join(QStringLiteral("　")));
        day = session.date + session.part;
        m_sessionModel->appendRow({date, new QStandardItem(session.time), item});
    }
}

void MeetingDetail::showAgenda(const QList<AgendaItem> &items)
{
    m_agendaModel->removeRows(0, m_agendaModel->rowCount());
    const QStringList numbers = agendaNumbers(items);
    for (int i = 0; i < items.size(); ++i) {
        const AgendaItem &item = items.at(i);
        const QString presenter = item.presenter.isEmpty() ? QString() : QStringLiteral("（%1）").arg(item.presenter);
        m_agendaModel->appendRow(new QStandardItem(QString(item.level * 2, QChar(0x3000)) + numbers.at(i) + item.title + presenter));
    }
}

} // namespace xz::meetings
