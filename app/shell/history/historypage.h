#pragma once

#include "shell/shellstate.h"
#include "ui/widgets/page.h"

class QTreeView;

namespace xz {

class StepModel;
class TableView;

/// 历史: every step with who and when; beside it what it changed, field by field.
class XZSHELL_EXPORT HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(ShellState &state, QWidget *parent);

private:
    void showStep(qint64 changeSetId);
    void openRecord(const QModelIndex &index);

    ShellState &m_state;
    TableView *m_table;
    StepModel *m_step;
    QTreeView *m_details;
    qint64 m_shown = 0;
};

} // namespace xz
