#pragma once

#include <memory>

#include "data/bodies.h"
#include "ui/widgets/page.h"

class QLabel;
class QTableView;

namespace xz {
class Button;
class ModuleContext;
class SegmentedControl;
class TabBar;
class Workspace;
}

namespace xz::members {

class BodiesModel;
class BodyMembersModel;
class ShareBars;
class TermCombo;

/// Page 界别与组织: sectors, committees and groups of a term in order, with conveners, members and composition; merge and split.
class BodiesPage : public Page
{
    Q_OBJECT

public:
    explicit BodiesPage(ModuleContext &context, QWidget *parent = nullptr);

    bool showRecord(const QString &table, qint64 id) override;
    void setTable(CodeTable table);
    void add();
    void rename();
    void move(int direction);
    void merge();
    void split();
    void remove();
    void toggleConvener();
    void exportTable();

private:
    void makeActions();
    void fillTerms();
    void load(qint64 select = 0);
    void showSelection();
    Bodies bodies() const;
    QList<Body> selected() const;
    QList<qint64> selectedMembers() const;
    QString listId() const;
    QString word() const; ///< 界别, 专委会, 小组
    void showOutcome(const Outcome &outcome);

    ModuleContext &m_context;
    Workspace &m_workspace;
    CodeTable m_code = CodeTable::Sector;
    Term m_term;
    TermCombo *m_termCombo;
    SegmentedControl *m_kinds;
    BodiesModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_hint;
    TabBar *m_tabs;
    ShareBars *m_bars;
    BodyMembersModel *m_memberModel;
    QTableView *m_members;
    Button *m_rename, *m_up, *m_down, *m_merge, *m_remove, *m_split, *m_convener;
};

} // namespace xz::members
