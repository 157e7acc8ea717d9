#include "shell/workbench/quickactions.h"

#include <QHBoxLayout>
#include <QShortcut>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace xz {

namespace {

/// As wide as its share of the row, 36 px high, word at the left and key at the right.
class QuickButton : public Button
{
public:
    QuickButton(const ActionEntry &action, int number, QWidget *parent)
        : Button(QLatin1String("quick.") + action.id, action.icon, action.text, parent)
    {
        setKeyCap(QStringLiteral("Alt+%1").arg(number));
        setAccessibleName(action.text);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setProperty("spread", true);
    }

    QSize sizeHint() const override { return {Button::sizeHint().width(), Theme::app().px(36)}; }
};

} // namespace

QuickActions::QuickActions(const QList<ActionEntry> &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("quickactions"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::app().px(8));
    int number = 0;
    for (const ActionEntry &action : actions) {
        if (++number > most)
            break;
        auto *button = new QuickButton(action, number, this);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    // Fewer actions keep the width of six.
    if (number < most)
        row->addStretch(most - number);
    setVisible(number > 0);
}

} // namespace xz
