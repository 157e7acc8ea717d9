#pragma once

#include <QWidget>

#include "ui/rollmodel.h"

class QLabel;
class QTableView;

namespace xz {
class LampLabel;
}

namespace xz::meetings {

class QuorumBar;

/// Right of the desk: four counts, the quorum with the sentence to be read out, the sectors.
class RollPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollPanel(QWidget *parent = nullptr);
    /// `begun`: those who are not there are absent, before only not there yet.
    void show(const Roll &roll, bool begun);
    RollModel *model() const { return m_model; }

private:
    QWidget *tile(const QString &name, const QString &title, QLabel *&figure, QLabel *&word, QLabel *&note);

    QLabel *m_figures[4] = {}, *m_words[4] = {}, *m_notes[4] = {};
    QLabel *m_rule;
    LampLabel *m_lamp;
    QuorumBar *m_bar;
    QLabel *m_line;
    RollModel *m_model;
    QTableView *m_table;
};

} // namespace xz::meetings
