#pragma once

#include <QObject>

#include "core/records/tasks.h"
#include "shell/shellstate.h"

namespace xz {

class Page;
class TaskDialog;

/// What is done to tasks by hand from a page: a new one, editing, closing, giving up. Each is one step that Ctrl+Z takes back.
class XZSHELL_EXPORT TaskDesk : public QObject
{
    Q_OBJECT

public:
    TaskDesk(ShellState &state, Page &page);

    void create();
    void edit(qint64 id);
    void close(qint64 id);  ///< done
    void cancel(qint64 id); ///< no longer to be done

signals:
    void saved(qint64 id);

private:
    void open(const Task &task);
    void save(const Task &task);
    void finish(qint64 id, bool isDone);

    ShellState &m_state;
    Page &m_page;
};

} // namespace xz
