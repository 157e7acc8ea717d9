#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xz {
class FilterCombo;
}

namespace xz::members {

/// Step 1: which file, which sheet, which term; the sheet's first rows to recognise it by. A file may be dropped on it.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void showFile(const QString &path, const QString &facts, const QStringList &sheets, int sheet);
    void setTerms(const QList<QPair<QVariant, QString>> &terms, int number);
    /// Offers to leave out the rows that the spreadsheet hides; 0: there are none.
    void setHiddenRows(int rows);
    void showSample(const QList<QStringList> &rows);
    void clear();
    int term() const; ///< number of the term
    bool hasFile() const { return !m_path.isEmpty(); }

signals:
    void chooseClicked();
    void fileDropped(const QString &path);
    void sheetChanged(int sheet);
    void termChanged(int number);
    void hiddenSkipped(bool skipped);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_path;
    QStackedWidget *m_stack;
    QLabel *m_file;
    QLabel *m_facts;
    FilterCombo *m_sheet;
    FilterCombo *m_term;
    QCheckBox *m_hidden;
    QStandardItemModel *m_sample;
    QTableView *m_table;
};

} // namespace xz::members
