#include "shell/welcome/welcomeview.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/taskbar.h"

namespace xz {

namespace {

QFrame *makeCard(QWidget *parent, QVBoxLayout **layout)
{
    const Theme &theme = Theme::app();
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    *layout = new QVBoxLayout(card);
    (*layout)->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    (*layout)->setSpacing(theme.px(8));
    return card;
}

QString databaseFilter()
{
    return WelcomeView::tr("Databases (*.db)");
}

} // namespace

WelcomeView::WelcomeView(const QString &proposedPath, const QStringList &recent, Interaction &interaction, QWidget *parent)
    : QWidget(parent), m_interaction(interaction), m_message(new MessageBar(this)), m_office(new QLineEdit(this)), m_term(new QSpinBox(this)),
      m_clerk(new QLineEdit(this)),
      m_path(new QLineEdit(this)), m_officeFault(makeLabel({}, TextRole::Error, this)), m_busy(makeLabel({}, TextRole::Facts, this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    setProperty(helpTopicProperty, QStringLiteral("shell-welcome"));
    const Theme &theme = Theme::app();
    auto *title = makeLabel(tr("Xiezheng Office"), TextRole::Title, this);
    auto *fact = makeLabel(tr("Members, meetings and papers of a CPPCC committee, on this PC."), TextRole::Facts, this);
    m_cards = {makeCreateCard(proposedPath), makeOtherCard(recent)};
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme.px(12));
    cards->addWidget(m_cards[0], 3);
    cards->addWidget(m_cards[1], 2);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(12));
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(fact);
    column->addWidget(m_message);
    column->addWidget(new TaskBar(this)); // where runTask() shows how far it is
    column->addLayout(cards);
    column->addWidget(m_busy);
    column->addStretch(2);
    m_busy->setObjectName(QStringLiteral("welcome.busy"));
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);
    m_office->setFocus();
}

QWidget *WelcomeView::makeCreateCard(const QString &proposedPath)
{
    const Theme &theme = Theme::app();
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, &layout);
    const auto field = [&](const QString &label, const QString &name, QWidget *widget) {
        auto *caption = makeLabel(label, TextRole::Label, card);
        caption->setBuddy(widget);
        layout->addWidget(caption);
        widget->setObjectName(name);
        widget->setAccessibleName(label);
    };
    layout->addWidget(makeLabel(tr("New database"), TextRole::Name, card));
    field(tr("Organisation (required)"), QStringLiteral("welcome.office"), m_office);
    m_office->setPlaceholderText(tr("Full name as it is printed"));
    m_office->setMaxLength(60);
    layout->addWidget(m_office);
    m_officeFault->setObjectName(QStringLiteral("welcome.office.fault"));
    layout->addWidget(m_officeFault);
    m_officeFault->hide();
    field(tr("Current term"), QStringLiteral("welcome.term"), m_term);
    m_term->setRange(1, 99);
    const QStringList around = tr("term no. %1").split(QStringLiteral("%1"));
    m_term->setPrefix(around.value(0));
    m_term->setSuffix(around.value(1));
    m_term->setFixedWidth(theme.px(144));
    layout->addWidget(m_term);
    field(tr("Your name"), QStringLiteral("welcome.clerk"), m_clerk);
    m_clerk->setPlaceholderText(tr("Stands in the change log beside everything you enter."));
    m_clerk->setMaxLength(40);
    layout->addWidget(m_clerk);
    field(tr("File"), QStringLiteral("welcome.path"), m_path);
    m_path->setText(QDir::toNativeSeparators(proposedPath));
    auto *choose = new Button(QStringLiteral("welcome.choose"), QStringLiteral("folder-open"), tr("Choose…"), card);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(theme.px(8));
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(choose);
    layout->addLayout(pathRow);
    auto *create = new Button(QStringLiteral("welcome.create"), QStringLiteral("list-add"), tr("Create"), card, Button::Kind::Primary);
    layout->addSpacing(theme.px(8));
    layout->addWidget(create, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &WelcomeView::choosePath);
    connect(create, &QPushButton::clicked, this, &WelcomeView::create);
    connect(m_office, &QLineEdit::returnPressed, this, &WelcomeView::create);
    connect(m_office, &QLineEdit::textEdited, m_officeFault, &QWidget::hide);
    return card;
}

QWidget *WelcomeView::makeOtherCard(const QStringList &recent)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, &layout);
    layout->addWidget(makeLabel(tr("Or"), TextRole::Name, card));
    const auto button = [&](const char *name, const char *icon, const QString &text, auto slot) {
        auto *made = new Button(QLatin1String("welcome.") + QLatin1String(name), QString::fromLatin1(icon), text, card);
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    button("demo", "documentation", tr("Look at the demo"), &WelcomeView::demoAsked);
    m_demoAnew = button("demoanew", "view-refresh", tr("Make the demo anew…"), &WelcomeView::demoAnewAsked);
    m_demoAnew->hide();
    button("restore", "document-revert", tr("Restore a backup…"), &WelcomeView::restore);
    button("open", "document-open", tr("Open a database…"), &WelcomeView::open);
    if (!recent.isEmpty())
        layout->addWidget(makeLabel(tr("Recently used"), TextRole::Section, card));
    for (int i = 0; i < recent.size() && i < 4; ++i) {
        QPushButton *link = makeLink(QStringLiteral("welcome.recent%1").arg(i + 1), QFileInfo(recent[i]).fileName(), card);
        link->setToolTip(QDir::toNativeSeparators(recent[i]));
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, path = recent[i]] { emit openAsked(path); });
    }
    layout->addStretch(1);
    return card;
}

void WelcomeView::setBusy(const QString &what)
{
    m_busy->setText(what);
    for (QWidget *card : std::as_const(m_cards))
        card->setEnabled(what.isEmpty());
}

void WelcomeView::setDemoThere(bool isThere)
{
    m_demoAnew->setVisible(isThere);
}

void WelcomeView::choosePath()
{
    if (const auto path = m_interaction.saveFile(this, tr("New database"), m_path->text(), databaseFilter()))
        m_path->setText(QDir::toNativeSeparators(*path));
}

void WelcomeView::create()
{
    NewDatabase wanted;
    wanted.office = m_office->text().simplified();
    wanted.term = m_term->value();
    wanted.clerk = m_clerk->text().simplified();
    wanted.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (wanted.office.isEmpty()) {
        m_officeFault->setText(tr("Enter the organisation's name; it is printed on lists and papers."));
        m_officeFault->show();
        m_office->setFocus();
        return;
    }
    if (!wanted.path.endsWith(QLatin1String(".db"), Qt::CaseInsensitive))
        wanted.path += QLatin1String(".db");
    if (QFileInfo::exists(wanted.path)) {
        m_message->showMessage(MessageBar::Kind::Error, tr("This file is there already. Open it, or choose another name."),
                               tr("Open it"), [this, path = wanted.path] { emit openAsked(path); });
        return;
    }
    emit createAsked(wanted);
}

void WelcomeView::restore()
{
    const auto backup = m_interaction.openFile(this, tr("Backup to restore"), tr("Backups (*.zip);;All files (*)"));
    if (!backup)
        return;
    const auto target = m_interaction.saveFile(this, tr("Restore as"), m_path->text(), databaseFilter());
    if (target)
        emit restoreAsked(*backup, *target);
}

void WelcomeView::open()
{
    if (const auto path = m_interaction.openFile(this, tr("Open a database"), databaseFilter()))
        emit openAsked(*path);
}

} // namespace xz
