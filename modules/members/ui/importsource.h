#pragma once

#include <QObject>

#include <memory>

#include "core/common/result.h"
#include "domain/import/rostermapping.h"
#include "domain/import/rostertable.h"
#include "ui/importreview.h"

class QWidget;

namespace xz {
class Workspace;
}

namespace xz::members {

class RosterFile;

/// What an import starts from: the file, its sheet or sheets, the term, and the field each column goes into. Reading runs off the GUI
/// thread; the page `owner` shows how far it is.
class ImportSource : public QObject
{
    Q_OBJECT

public:
    ImportSource(Workspace &workspace, QWidget *owner);
    ~ImportSource() override;

    // The file
    /// Opens a file and reads its roster sheet; fileRead() or failed().
    void open(const QString &path);
    QString path() const { return m_path; }
    /// Rows, hidden sheets, encoding.
    QString fileFacts() const;
    /// Names of the sheets; when several hold a roster, a last one for all of these.
    QStringList sheets() const;
    QString sheetName() const;
    int sheet() const; ///< index into sheets()
    void setSheet(int sheet);
    /// The sheet's first rows as text, for showing.
    QList<QStringList> sample() const;
    int hiddenRows() const;
    bool skipsHidden() const { return m_skipsHidden; }
    void setSkipsHidden(bool skips) { m_skipsHidden = skips; }
    /// Numbers and names of the terms there are, and of the one the file names.
    QList<QPair<QVariant, QString>> terms() const;
    int term() const { return m_term; }
    void setTerm(int number) { m_term = number; }
    std::shared_ptr<const RosterTable> table() const { return m_table; }

    // Mapping of columns; with several sheets in one roster, of one of them at a time
    static QList<ReviewField> fields();
    const RosterMapping &mapping() const { return m_mapping; }
    QStringList mappedSheets() const; ///< empty: one sheet
    int mappedSheet() const { return m_mappedSheet; }
    void setMappedSheet(int sheet);
    QList<ReviewColumn> columns() const;
    int headerRow() const { return m_mapping.ofSheet(m_mappedSheet).headerRow; }
    void setHeaderRow(int row);
    void setField(int column, const QString &field);
    void matchAutomatically();
    QStringList mappingFaults() const; ///< empty: rows can be compared
    QStringList savedMappings() const;
    QString currentMapping() const { return m_mappingNames.value(m_mappedSheet); }
    void useMapping(const QString &name);
    Outcome saveMapping(const QString &name);

    /// Back to choosing a file.
    void reset();

signals:
    void fileRead();
    void mappingChanged();
    void failed(const xz::Error &error);

private:
    struct Reading;

    void readSheet(int sheet);
    void takeTable(const Reading &reading);

    Workspace &m_workspace;
    QWidget *m_owner;
    QString m_path;
    std::shared_ptr<RosterFile> m_file;
    std::shared_ptr<const RosterTable> m_table;
    int m_sheet = 0;
    int m_term = 0;
    bool m_skipsHidden = false;
    RosterMapping m_mapping;
    int m_mappedSheet = 0;
    QStringList m_mappingNames; ///< of the saved mapping each sheet uses, or empty
};

} // namespace xz::members
