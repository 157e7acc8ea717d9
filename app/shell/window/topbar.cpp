#include "shell/window/topbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include "shell/window/duelamps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

namespace xz {

namespace {

constexpr qsizetype longestTitle = 40; // characters; the history page shows the whole

QFrame *separator(QWidget *parent)
{
    QFrame *line = makeLine(Qt::Vertical, parent);
    line->setFixedHeight(Theme::app().px(20));
    return line;
}

QString stepTip(const QString &what, const HistoryStep &step, const QString &key)
{
    return QStringLiteral("%1: %2\n%3  %4  (%5)").arg(what, step.title, QLocale().toString(step.at, QLocale::ShortFormat), step.actor, key);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)),
      m_search(new SearchField(QStringLiteral("topbar.search"), tr("Search members, papers, proposals, meetings, history…"), this)),
      m_undo(new Button(QStringLiteral("topbar.undo"), QStringLiteral("edit-undo"), tr("Undo"), this, Button::Kind::Flat)),
      m_undoList(new Button(QStringLiteral("topbar.undo.list"), QString(), QString(), this, Button::Kind::Flat)), m_undoMenu(new QMenu(this)),
      m_redo(new Button(QStringLiteral("topbar.redo"), QStringLiteral("edit-redo"), tr("Redo"), this, Button::Kind::Flat)),
      m_due(new DueLamps(this)),
      m_help(new Button(QStringLiteral("topbar.help"), QStringLiteral("help-contents"), tr("Help"), this, Button::Kind::Flat)),
      m_user(new Button(QStringLiteral("topbar.user"), QStringLiteral("user"), QString(), this, Button::Kind::Flat)),
      m_userMenu(new QMenu(this)), m_dueLine(separator(this))
{
    setObjectName(QStringLiteral("topbar"));
    setAccessibleName(tr("Top bar"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setKeyCap(QStringLiteral("Ctrl+K"));
    m_help->setKeyCap(QStringLiteral("F1"));
    m_userMenu->setObjectName(QStringLiteral("topbar.user.menu"));
    m_user->setMenu(m_userMenu);
    m_undoMenu->setObjectName(QStringLiteral("topbar.undo.menu"));
    m_undoMenu->setToolTipsVisible(true);
    m_undoList->setMenu(m_undoMenu);
    m_undoList->setAccessibleName(tr("Last steps"));
    m_undoList->setToolTip(tr("The last steps: choose how far to go back"));
    // The box takes what is free up to its measure; the stretch gets the rest.
    m_layout->addWidget(m_search, 100);
    m_layout->addStretch(1);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(m_undoList);
    m_layout->addWidget(m_redo);
    m_layout->addWidget(separator(this));
    m_layout->addWidget(m_due);
    m_layout->addWidget(m_dueLine);
    m_layout->addWidget(m_help);
    m_layout->addWidget(m_user);
    for (Button *button : {m_undo, m_redo}) {
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this, &TopBar::historyClicked);
    }
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoClicked);
    connect(m_redo, &QPushButton::clicked, this, &TopBar::redoClicked);
    connect(m_due, &QAbstractButton::clicked, this, &TopBar::dueClicked);
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpClicked);
    connect(&Theme::app(), &Theme::changed, this, &TopBar::applyMeasures);
    setSteps({}, {});
    setUser({});
    setDue(0, 0);
    applyMeasures();
}

void TopBar::applyMeasures()
{
    const Theme &theme = Theme::app();
    setFixedHeight(theme.px(48));
    m_layout->setContentsMargins(theme.px(16), 0, theme.px(12), 0);
    m_layout->setSpacing(theme.px(8));
    m_search->setMeasure(480);
    m_search->setMinimumWidth(theme.px(160));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TopBar::setSteps(const QList<HistoryStep> &steps, const HistoryStep &redoable)
{
    const HistoryStep undoable = steps.value(0);
    m_undoList->setEnabled(!steps.isEmpty());
    m_undoMenu->clear();
    for (const HistoryStep &step : steps) {
        QString title = step.title.size() > longestTitle ? step.title.left(longestTitle - 1) + QChar(0x2026) : step.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = m_undoMenu->addAction(QStringLiteral("%1\t%2").arg(title, QLocale().toString(step.at, QLocale::ShortFormat)), this,
                                                [this, id = step.id] { emit undoToAsked(id); });
        action->setToolTip(&step == &steps.first() ? tr("Takes back this step.") : tr("Takes back this step and all above it."));
    }
    if (!steps.isEmpty()) {
        m_undoMenu->addSeparator();
        m_undoMenu->addAction(Theme::app().icon(QStringLiteral("view-history")), tr("Whole history…"), this, &TopBar::historyClicked);
    }
    m_undo->setEnabled(undoable.id != 0);
    m_redo->setEnabled(redoable.id != 0);
    m_undo->setToolTip(undoable.id ? stepTip(tr("Undo"), undoable, QStringLiteral("Ctrl+Z")) : tr("Nothing to undo"));
    m_redo->setToolTip(redoable.id ? stepTip(tr("Redo"), redoable, QStringLiteral("Ctrl+Shift+Z")) : tr("Nothing to redo"));
}

void TopBar::setDue(int overdue, int soon)
{
    m_due->setCounts(overdue, soon);
    m_dueLine->setVisible(overdue + soon > 0);
}

void TopBar::setUser(const QString &name)
{
    m_user->setText(name);
    m_user->setAccessibleName(tr("User: %1").arg(name));
    m_user->updateGeometry();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::app().color(Token::Win));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::app().color(Token::Line));
}

} // namespace xz
