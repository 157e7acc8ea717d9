#pragma once

#include <memory>

#include "shell/shellstate.h"
#include "ui/widgets/page.h"

class QAction;

namespace xz {

class RecycleBinSource;
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
    std::shared_ptr<RecycleBinSource> m_source;
    TableView *m_table;
    QAction *m_restore = nullptr;
    bool m_running = false;
};

} // namespace xz
