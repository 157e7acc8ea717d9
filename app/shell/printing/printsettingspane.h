#pragma once

#include <QWidget>

#include "print/layout/layoutengine.h"
#include "sdk/registries.h"
#include "shell/export.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace xz {

class PrintOptionRows;

/// Right pane of the print page (288 px): printer, range with counts, order, layout, offsets; totals at the foot.
class XZSHELL_EXPORT PrintSettingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PrintSettingsPane(QWidget *parent = nullptr);

    /// Names of the printers; the last used one is chosen. Empty: only PDF is possible.
    void setPrinters(const QStringList &names);
    QString printer() const;
    int copies() const;
    bool duplex() const;
    QString pages() const; ///< as typed
    /// What a laid-out document leaves to choose: papers, cards a sheet, backs. The paper chosen stays when it is among them.
    void setChoices(const Document &document, PrintTemplate::Kind kind);
    /// Another template: its own paper, as many cards a sheet as it has, no backs.
    void resetChoices();

    /// What a template counts: cards, the people of a list, rows of a table.
    enum class Unit { Cards, People, Rows };
    static Unit unitOf(const PrintTemplate &printTemplate);
    static QString counted(Unit unit, int count); ///< "412 张"
    void setUnit(Unit unit) { m_unit = unit; }

    /// Ranges of a template. Several of one kind ("sector:3") share one line with a combo.
    void setRanges(const QList<PrintSource::Range> &ranges, const QString &wanted = {});
    QString range() const; ///< id, "" when there is none
    /// Items of the range chosen; 0 when unknown.
    int rangeCount() const;
    /// Template kinds differ in what can be set.
    void setKind(PrintTemplate::Kind kind);
    /// Orders of a template, `wanted` chosen when it is among them, else the first. The control is hidden when there is nothing to choose.
    void setOrders(const QList<PrintSource::Order> &orders, const QString &wanted = {});
    QString order() const; ///< id, "" when there is none
    /// What else a template lets one choose.
    PrintOptionRows &options() { return *m_options; }
    const PrintOptionRows &options() const { return *m_options; }
    PageOptions pageOptions() const;

    void setTotals(int pages, int items);
    void setLastPrinted(const QString &text);

signals:
    /// Something that lays the pages out anew.
    void layoutChanged();
    /// The clerk chose an order.
    void orderChosen(const QString &order);

private:
    void applyMeasures();
    void rememberOffsets();
    void loadOffsets();
    QVBoxLayout *addSection(const QString &title);
    QWidget *addRow(QVBoxLayout *section, const QString &label, QWidget *editor);

    QWidget *m_content;
    QVBoxLayout *m_sections;
    QComboBox *m_printer;
    QLabel *m_noPrinter;
    QComboBox *m_paper;
    QSpinBox *m_copies;
    QLineEdit *m_pages;
    QVBoxLayout *m_rangeBox;
    QButtonGroup *m_ranges;
    QComboBox *m_order;
    QWidget *m_orderRow = nullptr;
    PrintOptionRows *m_options;
    QCheckBox *m_cutMarks;
    QCheckBox *m_perSheet;
    QCheckBox *m_duplex;
    QDoubleSpinBox *m_offsetX;
    QDoubleSpinBox *m_offsetY;
    QWidget *m_foot;
    QLabel *m_totals;
    QLabel *m_last;
    QList<QLabel *> m_labels;
    Unit m_unit = Unit::Cards;
    bool m_hasBacks = false;
    bool m_filling = false;
};

} // namespace xz
