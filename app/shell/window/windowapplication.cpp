#include "shell/window/windowapplication.h"

#include <QApplication>

#include "shell/window/windowsession.h"
#include "ui/interaction/dialoginteraction.h"
#include "ui/theme/theme.h"

namespace xz {

int runWindow(const Invocation &invocation)
{
    Theme::app().install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    DialogInteraction interaction;
    WindowSession session(invocation, interaction);
    if (!session.start())
        return 0;
    return QApplication::exec();
}

} // namespace xz
