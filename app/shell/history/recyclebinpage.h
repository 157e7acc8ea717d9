#pragma once

#include "shell/shellstate.h"
#include "ui/widgets/page.h"

class QAction;

namespace xz {

struct RecycledRecord;
class TableView;

/// 回收站: removed records; Enter or the button puts the chosen one back with what belongs to it.
class XZSHELL_EXPORT RecycleBinPage : public Page
{
    Q_OBJECT

public:
    RecycleBinPage(ShellState &state, QWidget *parent);

private:
    void restore();

    ShellState &m_state;
    TableView *m_table;
    QAction *m_restore = nullptr;
    bool m_running = false;
};

} // namespace xz
