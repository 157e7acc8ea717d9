#pragma once

#include <QList>
#include <QWidget>

#include "ui/importreview.h"

class QGridLayout;
class QLabel;
class QSpinBox;

namespace xz {
class Button;
class FilterCombo;
}

namespace xz::members {

/// Step 2: the header row, and the field each column of the file goes into.
class ImportMappingStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingStep(QWidget *parent = nullptr);

    void setFields(const QList<ReviewField> &fields);
    /// Columns with what they are mapped to; `faults` are sentences about the mapping (no name column …).
    void showColumns(const QList<ReviewColumn> &columns, int headerRow, const QStringList &faults);
    /// With several sheets in one roster: the one whose columns are shown is chosen here.
    void setSheets(const QStringList &names, int current);
    void setSavedMappings(const QStringList &names, const QString &current);

signals:
    void sheetChanged(int sheet);
    void fieldChanged(int column, const QString &field);
    void headerRowChanged(int row);
    void mappingChosen(const QString &name);
    void saveClicked();
    void automaticClicked();

private:
    QList<ReviewField> m_fields;
    QSpinBox *m_headerRow;
    FilterCombo *m_sheet;
    FilterCombo *m_saved;
    QLabel *m_faults;
    QWidget *m_list;
    QGridLayout *m_grid;
};

} // namespace xz::members
