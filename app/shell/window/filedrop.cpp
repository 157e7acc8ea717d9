#include "shell/window/filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>
#include <QUrl>
#include <QWidget>

#include "shell/shellstate.h"

namespace xz {

FileDrop::FileDrop(QWidget &window, ShellState &state) : QObject(&window), m_state(state)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::tableOf(const QMimeData &data)
{
    static const QSet<QString> endings{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods"), QStringLiteral("csv"), QStringLiteral("et")};
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    return endings.contains(QFileInfo(file).suffix().toLower()) ? file : QString();
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(object, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = tableOf(*drop->mimeData());
    if (file.isEmpty() || !m_state.workspace || m_state.registries.importTargets.isEmpty())
        return QObject::eventFilter(object, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_state.registries.importTargets.first().open(file);
    return true;
}

} // namespace xz
