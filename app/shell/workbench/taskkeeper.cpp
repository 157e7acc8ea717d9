#include "shell/workbench/taskkeeper.h"

#include <QDate>

#include <algorithm>

#include "core/workspace.h"
#include "shell/window/background.h"

namespace xz {

namespace {
constexpr int quiet = 2000; // ms without a change of its tables: an import is over, a clerk thinks
}

TaskKeeper::TaskKeeper(Workspace &workspace, QList<TaskSourceEntry> sources, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_sources(std::move(sources))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quiet);
    connect(&m_timer, &QTimer::timeout, this, &TaskKeeper::run);
    for (const TaskSourceEntry &source : std::as_const(m_sources))
        m_waiting.insert(source.id);
    connect(&workspace, &Workspace::changed, this, [this](const CommitInfo &info) {
        bool isTouched = false;
        for (const TaskSourceEntry &source : std::as_const(m_sources)) {
            if (std::any_of(source.tables.cbegin(), source.tables.cend(), [&info](const QString &table) { return info.touches(table); })) {
                m_waiting.insert(source.id);
                isTouched = true;
            }
        }
        if (isTouched)
            m_timer.start();
    });
    if (!m_waiting.isEmpty())
        m_timer.start();
}

void TaskKeeper::run()
{
    if (m_isRunning) {
        m_timer.start();
        return;
    }
    QList<TaskSourceEntry> wanted;
    for (const TaskSourceEntry &source : std::as_const(m_sources)) {
        if (m_waiting.remove(source.id))
            wanted << source;
    }
    m_isRunning = true;
    inBackground(
        this,
        [workspace = &m_workspace, wanted]() -> Result<int> {
            int changed = 0;
            for (const TaskSourceEntry &source : wanted) {
                const auto done = source.refresh(*workspace, QDate::currentDate());
                if (!done)
                    return done.error();
                changed += *done;
            }
            return changed;
        },
        [this](const Result<int> &changed) {
            m_isRunning = false;
            changed ? emit kept(*changed) : emit failed(changed.error());
        });
}

} // namespace xz
