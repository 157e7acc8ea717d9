#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// Has the modules' own tasks brought up to date while a database is open for writing, so that the desk shows them before their page
/// was ever looked at. Delete it, then wait for the thread pool, before the workspace goes.
class XZSHELL_EXPORT TaskKeeper : public QObject
{
    Q_OBJECT

public:
    TaskKeeper(Workspace &workspace, QList<TaskSourceEntry> sources, QObject *parent = nullptr);

    /// How long it waits for more changes, ms; for tests.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

signals:
    /// All that was waiting is done; how many tasks changed.
    void kept(int changed);
    void failed(const xz::Error &error);

private:
    void run();

    Workspace &m_workspace;
    QList<TaskSourceEntry> m_sources;
    QSet<QString> m_waiting; ///< ids of sources
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace xz
