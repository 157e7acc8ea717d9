#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

#include "core/common/result.h"
#include "domain/import/rosterplan.h"
#include "domain/import/rostertable.h"
#include "ui/importreview.h"
#include "ui/importsource.h"
#include "ui/importtable.h"

class QWidget;

namespace xz {
class Workspace;
}

namespace xz::members {

class RosterImporter;

/// The import from file to database, without a widget: what the wizard shows and does. Comparing and writing run off the GUI thread; the
/// page `owner` shows how far they are.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Workspace &workspace, QWidget *owner);
    ~ImportFlow() override;

    /// The file and its mapping; what it emits goes before all here.
    ImportSource &source() { return m_source; }
    const ImportSource &source() const { return m_source; }

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
    /// Creates a sector that the database does not know, by its name in the file or another; the rows are compared anew.
    void acceptSector(const QString &name, const QString &asName);
    void acceptAllSectors();
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
    void compared();
    void reviewChanged(); ///< decisions changed: lines of table() and counts are others
    void written();
    void failed(const xz::Error &error);

private:
    struct Comparison;

    void decided(qint64 key);
    PlannedRow *row(qint64 key);

    Workspace &m_workspace;
    QWidget *m_owner;
    ImportSource m_source;
    PlanOptions m_options;
    ProblemRows m_problemRows = ProblemRows::Skip;
    std::shared_ptr<RosterImporter> m_importer; ///< the one that made m_plan
    std::shared_ptr<RosterPlan> m_plan;
    std::shared_ptr<ImportTable> m_preview;
    QStringList m_notes;
    QStringList m_summary;
};

} // namespace xz::members
