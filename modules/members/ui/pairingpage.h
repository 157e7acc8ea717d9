#pragma once

#include "core/directory/directory.h"
#include "data/pairings.h"
#include "ui/widgets/page.h"

class QLabel;

namespace xz {
class FilterCombo;
class ModuleContext;
class RecordForm;
class SearchField;
class SegmentedControl;
class TableView;
class Workspace;
}

namespace xz::members {

class TermCombo;

/// Page 结对联系: three registers (staff–member, lawyer–member, leader–party). Select some, enter who keeps contact, save: one change, one undo.
class PairingPage : public Page
{
    Q_OBJECT

public:
    explicit PairingPage(ModuleContext &context, QWidget *parent = nullptr);

    bool showRecord(const QString &table, qint64 id) override;
    void setKind(Pairing::Kind kind);
    Pairing::Kind kind() const { return m_kind; }
    void assign();
    void endPairings();

private:
    void fillTerms();
    void query();
    void showSelection();
    void showFacts();
    QString listTitle() const;

    ModuleContext &m_context;
    Workspace &m_workspace;
    Pairing::Kind m_kind = Pairing::Kind::Staff;
    Term m_term;
    TermCombo *m_termCombo;
    SegmentedControl *m_kinds;
    SearchField *m_search;
    FilterCombo *m_paired;
    SegmentedControl *m_order;
    TableView *m_table;
    QLabel *m_who;
    RecordForm *m_form;
};

} // namespace xz::members
