#include "shell/settings/tasksettings.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/records/tasks.h"
#include "core/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

namespace xz {

TaskSettings::TaskSettings(Workspace &workspace, QWidget *parent) : SettingsPage(QStringLiteral("tasks"), tr("Tasks"), parent)
{
    setProperty(helpTopicProperty, QStringLiteral("shell-workbench"));
    QFormLayout *group = addGroup(tr("Deadlines"));
    auto *days = new QSpinBox(this);
    days->setRange(0, 30);
    days->setKeyboardTracking(false);
    days->setMinimumWidth(Theme::app().px(96));
    days->setValue(workspace.tasks().usualWarnDays());
    addField(group, QStringLiteral("settings.tasks.warndays"), tr("Amber from (working days left)"), days);
    addHint(group, tr("0: on the day itself. Open tasks that had the former number follow; those with a number of their own keep it."));
    connect(days, &QSpinBox::valueChanged, this, [this, &workspace, days](int number) {
        if (show(workspace.tasks().setUsualWarnDays(number)))
            return;
        const QSignalBlocker blocker(days);
        days->setValue(workspace.tasks().usualWarnDays());
    });
    addStretch();
}

} // namespace xz
