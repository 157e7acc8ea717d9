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
    Invocation next = invocation;
    for (bool again = false;; again = true) {
        WindowSession session(next, interaction);
        if (!session.start())
            return 0;
        if (again)
            session.showSettings();
        const int code = QApplication::exec();
        if (!session.languageChanged())
            return code;
        if (!session.databasePath().isEmpty())
            next.dataPath = session.databasePath();
    }
}

} // namespace xz
