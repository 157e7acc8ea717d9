#pragma once

#include <QDialog>

#include "core/directory/personmerge.h"

class QLabel;
class QRadioButton;
class QTableView;

namespace xz {
class Button;
class Workspace;
}

namespace xz::members {

class MergeModel;

/// Dialog 合并档案: two records of one person side by side; which stays, which value of each field, what moves. One change set.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, const Person &first, const Person &second, QWidget *parent = nullptr);

    /// The second record stays instead of the first.
    void keepSecond(bool second);
    void apply();

signals:
    void merged(qint64 personId);

private:
    void showChoice();

    Workspace &m_workspace;
    Person m_first, m_second;
    QRadioButton *m_keepFirst, *m_keepSecond;
    MergeModel *m_model;
    QLabel *m_note;
    Button *m_apply;
};

} // namespace xz::members
