#include "ui/seatingrulesdialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/seatingplan.h"
#include "domain/zoneload.h"
#include "ui/hallform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabbar.h"
#include "ui/zoneform.h"

namespace xz::meetings {

SeatingRulesDialog::SeatingRulesDialog(const MeetingData &meeting, QWidget *parent)
    : QDialog(parent)
    , m_data(meeting)
    , m_zones(new QListWidget)
    , m_halls(new QListWidget)
    , m_zoneForm(new ZoneForm)
    , m_hallForm(new HallForm)
    , m_pages(new QStackedWidget)
    , m_messages(new MessageBar)
{
    setObjectName(QStringLiteral("seatingRulesDialog"));
    setWindowTitle(tr("Seating rules"));
    const Theme &theme = Theme::app();
    resize(theme.px(860), theme.px(620));

    auto *tabs = new TabBar;
    tabs->setObjectName(QStringLiteral("rulesTabs"));
    tabs->addTab(tr("Zones and rules"));
    tabs->addTab(tr("Halls"));
    m_pages->addWidget(buildZones());
    m_pages->addWidget(buildHalls());
    connect(tabs, &QTabBar::currentChanged, this, [this](int index) {
        keepHall();
        keepZone();
        m_zoneForm->setMeeting(m_data);
        showZones(m_zoneIndex);
        m_pages->setCurrentIndex(index);
    });

    auto *save = new Button(QStringLiteral("rulesSave"), {}, tr("Save rules"), nullptr, Button::Kind::Primary);
    save->setDefault(true);
    auto *cancel = new Button(QStringLiteral("rulesCancel"), {}, tr("Cancel"));
    connect(save, &Button::clicked, this, &SeatingRulesDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(8));
    layout->addWidget(tabs);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);

    m_zoneForm->setMeeting(m_data);
    showHalls(m_data.halls.isEmpty() ? -1 : 0);
    showZones(m_data.zones.isEmpty() ? -1 : 0);
    if (m_data.halls.isEmpty()) {
        addHall();
        tabs->setCurrentIndex(1);
    }
}

QWidget *SeatingRulesDialog::listWithButtons(QListWidget *list, const QList<Button *> &buttons) const
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list, 1);
    auto *row = new QHBoxLayout;
    for (Button *button : buttons)
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    return panel;
}

QWidget *SeatingRulesDialog::buildZones()
{
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(120);
    connect(&m_loadTimer, &QTimer::timeout, this, &SeatingRulesDialog::showLoads);
    m_zones->setObjectName(QStringLiteral("zoneList"));
    m_zones->setAccessibleName(tr("Zones in order of precedence"));
    connect(m_zones, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        keepZone();
        showZones(row);
    });
    connect(m_zoneForm, &ZoneForm::changed, this, [this] {
        if (!m_filling && m_zoneIndex >= 0)
            m_loadTimer.start();
    });
    auto *add = new Button(QStringLiteral("zoneAdd"), QStringLiteral("list-add"), tr("Add"));
    auto *remove = new Button(QStringLiteral("zoneRemove"), QStringLiteral("list-remove"), tr("Remove"));
    auto *up = new Button(QStringLiteral("zoneUp"), QStringLiteral("go-up"), {});
    auto *down = new Button(QStringLiteral("zoneDown"), QStringLiteral("go-down"), {});
    up->setToolTip(tr("Served earlier"));
    up->setAccessibleName(up->toolTip());
    down->setToolTip(tr("Served later"));
    down->setAccessibleName(down->toolTip());
    connect(add, &Button::clicked, this, &SeatingRulesDialog::addZone);
    connect(remove, &Button::clicked, this, &SeatingRulesDialog::removeZone);
    connect(up, &Button::clicked, this, [this] { moveZone(-1); });
    connect(down, &Button::clicked, this, [this] { moveZone(1); });

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("zoneScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_zoneForm);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(listWithButtons(m_zones, {add, remove, up, down}), 2);
    row->addWidget(scroll, 3);
    return page;
}

QWidget *SeatingRulesDialog::buildHalls()
{
    m_halls->setObjectName(QStringLiteral("hallList"));
    m_halls->setAccessibleName(tr("Halls"));
    connect(m_halls, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        keepHall();
        showHalls(row);
    });
    connect(m_hallForm, &HallForm::changed, this, [this] {
        if (!m_filling && m_hallIndex >= 0)
            m_halls->item(m_hallIndex)->setText(m_hallForm->hall().name);
    });
    auto *add = new Button(QStringLiteral("hallAdd"), QStringLiteral("list-add"), tr("Add"));
    auto *remove = new Button(QStringLiteral("hallRemove"), QStringLiteral("list-remove"), tr("Remove"));
    connect(add, &Button::clicked, this, &SeatingRulesDialog::addHall);
    connect(remove, &Button::clicked, this, &SeatingRulesDialog::removeHall);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(listWithButtons(m_halls, {add, remove}), 2);
    row->addWidget(m_hallForm, 3);
    return page;
}

void SeatingRulesDialog::showZones(int current)
{
    m_filling = true;
    m_zones->clear();
    for (int i = 0; i < m_data.zones.size(); ++i)
        m_zones->addItem(m_data.zones.at(i).name.isEmpty() ? tr("Zone %1").arg(i + 1) : m_data.zones.at(i).name);
    m_zoneIndex = std::min(current, int(m_data.zones.size()) - 1);
    m_zones->setCurrentRow(m_zoneIndex);
    m_zoneForm->setEnabled(m_zoneIndex >= 0);
    m_zoneForm->setZone(m_data.zones.value(m_zoneIndex));
    m_filling = false;
    showLoads();
}

void SeatingRulesDialog::showLoads()
{
    QList<Zone> zones = m_data.zones;
    if (m_zoneIndex >= 0 && m_zoneIndex < zones.size())
        zones[m_zoneIndex] = m_zoneForm->zone();
    const auto nameOf = [&](int i) { return zones.at(i).name.isEmpty() ? tr("Zone %1").arg(i + 1) : zones.at(i).name; };
    const QList<ZoneLoad> loads = zoneLoads(m_data.halls, zones, m_data.attendees);
    for (int i = 0; i < loads.size() && i < m_zones->count(); ++i) {
        const ZoneLoad &load = loads.at(i);
        m_zones->item(i)->setText(tr("%1   %2 people, %3 seats").arg(nameOf(i)).arg(load.people).arg(load.seats));
        m_zones->item(i)->setIcon(load.beyond > 0 ? Theme::app().icon(QStringLiteral("dialog-warning"), Token::Accent) : QIcon());
        if (i != m_zoneIndex)
            continue;
        QStringList told{load.beyond > 0 ? tr("%1 seats for %2 people: %3 find no seat.").arg(load.seats).arg(load.people).arg(load.beyond)
                                         : tr("%1 seats for %2 people, %3 to spare.").arg(load.seats).arg(load.people).arg(load.seats - load.people)};
        for (const auto &[other, seats] : load.shared)
            told.append(tr("%1 seats lie in %2 too, which is served first.").arg(seats).arg(nameOf(other)));
        m_zoneForm->setLoad(told.join(u' '), load.beyond > 0);
    }
    if (loads.isEmpty())
        m_zoneForm->setLoad({}, false);
}

void SeatingRulesDialog::showHalls(int current)
{
    m_filling = true;
    m_halls->clear();
    for (const Hall &hall : std::as_const(m_data.halls))
        m_halls->addItem(hall.name);
    m_hallIndex = std::min(current, int(m_data.halls.size()) - 1);
    m_halls->setCurrentRow(m_hallIndex);
    m_hallForm->setEnabled(m_hallIndex >= 0);
    m_hallForm->setHall(m_data.halls.value(m_hallIndex));
    m_filling = false;
}

void SeatingRulesDialog::keepZone()
{
    if (m_zoneIndex >= 0 && m_zoneIndex < m_data.zones.size())
        m_data.zones[m_zoneIndex] = m_zoneForm->zone();
}

void SeatingRulesDialog::keepHall()
{
    if (m_hallIndex < 0 || m_hallIndex >= m_data.halls.size())
        return;
    Hall hall = m_hallForm->hall();
    for (Area &area : hall.areas) {
        if (area.id != -1 && area.id != -2)
            continue;
        area.id = --m_nextId;
        if (area.kind != AreaKind::Floor)
            continue;
        Zone zone = defaultZones({hall}).value(0);
        zone.id = --m_nextId;
        zone.areaId = area.id;
        m_data.zones.append(zone);
        m_zoneIndex = std::max(m_zoneIndex, 0);
    }
    m_data.halls[m_hallIndex] = hall;
    m_data.zones.removeIf([this](const Zone &zone) { return !findArea(m_data.halls, zone.areaId); });
    m_hallForm->setHall(hall);
}

void SeatingRulesDialog::addZone()
{
    keepZone();
    Zone zone = defaultZones(m_data.halls).value(0);
    if (zone.areaId == 0) {
        m_messages->showMessage(MessageBar::Kind::Warning, tr("Give the hall a floor first."));
        return;
    }
    zone.id = --m_nextId;
    m_data.zones.append(zone);
    showZones(int(m_data.zones.size()) - 1);
}

void SeatingRulesDialog::removeZone()
{
    if (m_zoneIndex < 0)
        return;
    m_data.zones.removeAt(m_zoneIndex);
    showZones(std::max(0, m_zoneIndex - 1));
}

void SeatingRulesDialog::moveZone(int step)
{
    const int target = m_zoneIndex + step;
    if (m_zoneIndex < 0 || target < 0 || target >= m_data.zones.size())
        return;
    keepZone();
    m_data.zones.swapItemsAt(m_zoneIndex, target);
    showZones(target);
}

void SeatingRulesDialog::addHall()
{
    keepHall();
    Hall hall;
    hall.id = --m_nextId;
    hall.name = m_data.meeting.place.isEmpty() ? tr("Hall %1").arg(m_data.halls.size() + 1) : m_data.meeting.place;
    m_data.halls.append(hall);
    showHalls(int(m_data.halls.size()) - 1);
}

void SeatingRulesDialog::removeHall()
{
    if (m_hallIndex < 0)
        return;
    m_data.halls.removeAt(m_hallIndex);
    m_data.zones.removeIf([this](const Zone &zone) { return !findArea(m_data.halls, zone.areaId); });
    m_hallIndex = -1;
    showHalls(m_data.halls.isEmpty() ? -1 : 0);
    showZones(m_data.zones.isEmpty() ? -1 : 0);
}

void SeatingRulesDialog::accept()
{
    if (m_hallIndex >= 0 && !m_hallForm->validate())
        return m_messages->showMessage(MessageBar::Kind::Error, tr("A field of the hall is not right; it is marked."));
    if (m_zoneIndex >= 0 && !m_zoneForm->validate())
        return m_messages->showMessage(MessageBar::Kind::Error, tr("A field of the zone is not right; it is marked."));
    keepZone();
    keepHall();
    for (const Hall &hall : std::as_const(m_data.halls))
        if (hall.areas.isEmpty())
            return m_messages->showMessage(MessageBar::Kind::Error, tr("The hall %1 has no seats yet.").arg(hall.name));
    QDialog::accept();
}

} // namespace xz::meetings
