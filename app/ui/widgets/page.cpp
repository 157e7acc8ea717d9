#include "ui/widgets/page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taskbar.h"

namespace xz {

namespace {

// Stylesheet rules for the filter row's ground need a widget that paints one.
class Ground : public QWidget
{
public:
    explicit Ground(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_StyledBackground); }
};

} // namespace

struct Page::Private {
    QVBoxLayout *layout = nullptr;
    QWidget *head = nullptr;
    QVBoxLayout *headLayout = nullptr;
    QWidget *titleLine = nullptr;
    QHBoxLayout *titleLayout = nullptr;
    QLabel *title = nullptr;
    QLabel *facts = nullptr;
    QHBoxLayout *actions = nullptr;
    QWidget *filters = nullptr;
    FlowRow *filterRow = nullptr;
    LoadingLine *loading = nullptr;
    MessageBar *message = nullptr;
    TaskBar *task = nullptr;
    QWidget *body = nullptr;
    QString status;
    QString help;
};

Page::Page(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->layout = new QVBoxLayout(this);
    d->layout->setContentsMargins(0, 0, 0, 0);
    d->layout->setSpacing(0);

    d->head = new Ground(this);
    d->head->setObjectName(QStringLiteral("pageHead"));
    d->headLayout = new QVBoxLayout(d->head);
    d->headLayout->setSpacing(0);
    d->titleLine = new QWidget(d->head);
    d->titleLayout = new QHBoxLayout(d->titleLine);
    d->title = makeLabel({}, TextRole::Title, d->titleLine);
    d->title->setObjectName(QStringLiteral("pageTitle"));
    d->facts = makeLabel({}, TextRole::Facts, d->titleLine);
    d->facts->setObjectName(QStringLiteral("pageFacts"));
    d->facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d->titleLayout->addWidget(d->title);
    d->titleLayout->addWidget(d->facts, 1);
    d->actions = new QHBoxLayout;
    d->titleLayout->addLayout(d->actions);
    d->headLayout->addWidget(d->titleLine);

    d->filters = new QWidget(d->head);
    d->filterRow = new FlowRow(d->filters);
    d->headLayout->addWidget(d->filters);
    d->layout->addWidget(d->head);

    d->loading = new LoadingLine(this);
    d->layout->addWidget(d->loading);
    d->message = new MessageBar(this);
    d->layout->addWidget(d->message);
    d->task = new TaskBar(this);
    d->layout->addWidget(d->task);

    connect(&Theme::app(), &Theme::changed, this, &Page::applyMeasures);
    applyMeasures();
}

Page::~Page() = default;

void Page::applyMeasures()
{
    const Theme &theme = Theme::app();
    d->titleLine->setFixedHeight(theme.px(48));
    d->headLayout->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    d->titleLayout->setContentsMargins(0, 0, 0, 0);
    d->titleLayout->setSpacing(theme.px(12));
    d->actions->setSpacing(theme.px(8));
    d->filterRow->setContentsMargins(0, 0, 0, theme.px(8));
    d->loading->setFixedHeight(theme.px(2));
}

void Page::setTitle(const QString &title)
{
    d->title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const { return d->title->text(); }

void Page::setFacts(const QString &facts)
{
    d->facts->setText(facts);
    d->facts->setToolTip(facts);
}

QString Page::facts() const { return d->facts->text(); }

void Page::setContextWidget(QWidget *widget) { d->titleLayout->insertWidget(1, widget); }

QAction *Page::addTitleAction(const QString &objectName, const QString &iconName, const QString &text, bool primary, QMenu *menu)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName + QStringLiteral(".action"));
    auto *button = new Button(objectName, iconName, text, d->titleLine, primary ? Button::Kind::Primary : Button::Kind::Normal);
    button->setAction(action);
    if (menu)
        button->setMenu(menu);
    int at = d->actions->count();
    if (!primary) {
        const QLayoutItem *last = at ? d->actions->itemAt(at - 1) : nullptr;
        const auto *other = last ? qobject_cast<Button *>(last->widget()) : nullptr;
        if (other && other->kind() == Button::Kind::Primary)
            --at;
    }
    d->actions->insertWidget(at, button);
    if (iconName == QLatin1String("document-print")) {
        // The same key on every page that prints; of the pages of a window only the one that is seen hears it.
        auto *key = new QShortcut(QKeySequence::Print, this);
        connect(key, &QShortcut::activated, button, [button] {
            if (button->isEnabled() && button->isVisible())
                button->menu() ? button->showMenu() : button->click();
        });
    }
    return action;
}

Button *Page::titleButton(const QString &objectName) const { return d->titleLine->findChild<Button *>(objectName); }

void Page::addHeadRow(QWidget *row) { d->headLayout->insertWidget(d->headLayout->count() - 1, row); }

FlowRow *Page::filterRow() { return d->filterRow; }

void Page::setBody(QWidget *body)
{
    delete d->body;
    d->body = body;
    d->layout->insertWidget(4, body, 1);
}

QWidget *Page::body() const { return d->body; }

void Page::setFooter(QWidget *footer) { d->layout->addWidget(footer); }

void Page::setLoading(bool loading) { d->loading->setLoading(loading); }

MessageBar &Page::messageBar() { return *d->message; }

TaskBar &Page::taskBar() { return *d->task; }

void Page::showError(const Error &error) { d->message->showError(error); }

QString Page::statusText() const { return d->status; }

void Page::setStatusText(const QString &text)
{
    if (text == d->status)
        return;
    d->status = text;
    emit statusTextChanged(text);
}

QString Page::helpTopic() const { return d->help; }

void Page::setHelpTopic(const QString &topic) { d->help = topic; }

bool Page::showRecord(const QString &, qint64) { return false; }

bool Page::mayLeave() { return true; }

} // namespace xz
