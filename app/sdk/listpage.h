#pragma once

#include <memory>

#include "sdk/export.h"
#include "ui/models/tablesource.h"
#include "ui/widgets/page.h"

namespace xz {

class EmptyState;
class FilterCombo;
class ModuleContext;
class SearchField;
class SegmentedControl;
class TableView;
class Workspace;
struct CommitInfo;

/// A page that is one list: filter row with a text field, combos and orders, table, export and print of what is shown.
class XZSDK_EXPORT ListPage : public Page
{
    Q_OBJECT

protected:
    /// `id` ("members.former") names the page, its widgets and the remembered columns.
    ListPage(ModuleContext &context, const QString &id, const QString &title, const QString &guide, std::shared_ptr<const TableSource> source, QWidget *parent);

    ModuleContext &context() const { return m_context; }
    Workspace &workspace() const { return m_workspace; }
    TableView &table() const { return *m_table; }
    const TableSource &source() const { return *m_source; }

    SearchField *addSearch(const QString &placeholder);
    FilterCombo *addFilter(const QString &name, const QString &label, const QList<QPair<QVariant, QString>> &choices);
    /// Segments id → word; the first is the order to begin with.
    SegmentedControl *addOrders(const QList<QPair<QString, QString>> &orders);
    /// The column button, behind everything else of the filter row.
    void finishFilters();
    /// A filter that is no widget (the term).
    void setFixedFilter(const QString &name, const QVariant &value);
    void setEmptySentence(const QString &sentence);
    /// Keys of this page, behind the count in the status line.
    void setKeys(const QString &keys);
    void query();
    /// Title of the printed and exported list.
    virtual QString listTitle() const;

private:
    void showStatus();

    ModuleContext &m_context;
    Workspace &m_workspace;
    QString m_id;
    std::shared_ptr<const TableSource> m_source;
    TableView *m_table;
    EmptyState *m_empty;
    SearchField *m_search = nullptr;
    SegmentedControl *m_orders = nullptr;
    QList<QPair<QString, FilterCombo *>> m_combos;
    QVariantMap m_fixed;
    QString m_keys;
};

} // namespace xz
