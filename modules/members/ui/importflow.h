#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

#include "core/common/result.h"
#include "domain/import/rosterplan.h"
#include "domain/import/rostertable.h"
#include "ui/importreview.h"
#include "ui/importtable.h"

class QWidget;

namespace xz {
class Workspace;
}

namespace xz::members {

class RosterFile;
class RosterImporter;

/// The import from file to database, without a widget: what the wizard shows and does. Reading, comparing and writing run off the GUI
/// thread; the page `owner` shows how far they are.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Workspace &workspace, QWidget *owner);
    ~ImportFlow() override;

    // Choosing the file
    /// Opens a file and reads its roster sheet; fileRead() or failed().
    void open(const QString &path);
    QString path() const { return m_path; }
    QString fileFacts() const;
    /// Names of the sheets; when several hold the roster, a last one for all of these.
    QStringList sheets() const;
    QString sheetName() const;
    int sheet() const; ///< index into sheets()
    void setSheet(int sheet);
    /// The sheet's first rows as text, for showing.
    QList<QStringList> sample() const;
    /// Numbers and names of the terms there are, and of the one the file names.
    QList<QPair<QVariant, QString>> terms() const;
    int term() const { return m_term; }
    void setTerm(int number) { m_term = number; }

    // Mapping of columns
    static QList<ReviewField> fields();
    QList<ReviewColumn> columns() const;
    int headerRow() const { return m_mapping.headerRow; }
    void setHeaderRow(int row);
    void setField(int column, const QString &field);
    void matchAutomatically();
    QStringList mappingFaults() const; ///< empty: rows can be compared
    QStringList savedMappings() const;
    QString currentMapping() const { return m_mappingName; }
    void useMapping(const QString &name);
    Outcome saveMapping(const QString &name);

    // Comparing
    /// Compares all rows with the database; compared() or failed(). Decisions made before are kept.
    void compare();
    bool isCompared() const { return m_plan != nullptr; }
    std::shared_ptr<ImportTable> table() const { return m_preview; }
    const RosterPlan *plan() const { return m_plan.get(); }
    ReviewCounts counts() const;
    QStringList notes() const { return m_notes; } ///< what reading tidied up
    ReviewDetail detail(qint64 key) const;
    void setTaken(qint64 key, bool taken);
    void setFieldTaken(qint64 key, const QString &field, bool taken);
    void setProblemRows(ProblemRows rows);
    /// Creates a sector that the database does not know; the rows are compared anew.
    void acceptSector(const QString &name);
    /// Puts a text in place of what the file has in a cell; the rows are compared anew. The file stays as it is.
    void mend(qint64 key, const QString &field, const QString &text);
    /// What becomes of a row with a problem, whatever the policy for the others is.
    void choose(qint64 key, RowChoice choice);
    /// The row is another person than the one it looks like; the rows are compared anew.
    void setDistinct(qint64 key);

    // Writing
    /// Writes what the plan says in one change set; written() or failed().
    void write();
    /// What was written, as sentences; what was left out.
    QStringList summary() const { return m_summary; }
    /// After writing or giving up: back to choosing a file.
    void reset();

signals:
    void fileRead();
    void mappingChanged();
    void compared();
    void reviewChanged(); ///< decisions changed: lines of table() and counts are others
    void written();
    void failed(const xz::Error &error);

private:
    struct Reading;
    struct Comparison;

    void readSheet(int sheet);
    void takeTable(const Reading &reading);
    void decided(qint64 key);
    PlannedRow *row(qint64 key);

    Workspace &m_workspace;
    QWidget *m_owner;
    QString m_path;
    std::shared_ptr<RosterFile> m_file;
    std::shared_ptr<const RosterTable> m_table;
    int m_sheet = 0;
    int m_term = 0;
    RosterMapping m_mapping;
    QString m_mappingName;
    PlanOptions m_options;
    ProblemRows m_problemRows = ProblemRows::Skip;
    std::shared_ptr<RosterImporter> m_importer; ///< the one that made m_plan
    std::shared_ptr<RosterPlan> m_plan;
    std::shared_ptr<ImportTable> m_preview;
    QStringList m_notes;
    QStringList m_summary;
};

} // namespace xz::members
