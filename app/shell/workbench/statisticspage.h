#pragma once

#include "shell/shellstate.h"
#include "ui/widgets/page.h"

class QGridLayout;

namespace xz {

class BarList;
class Card;

/// 统计: every registered statistic as a card with bars and numbers; export of all of them as one table.
class XZSHELL_EXPORT StatisticsPage : public Page
{
    Q_OBJECT

public:
    StatisticsPage(ShellState &state, QWidget *parent);

private:
    void refresh();
    void exportTable();

    ShellState &m_state;
    QList<Card *> m_cards;
    QList<BarList *> m_bars;
    QList<QList<QPair<QString, double>>> m_values;
};

} // namespace xz
