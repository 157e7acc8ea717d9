#pragma once

#include <memory>

#include "core/common/progress.h"
#include "core/tabular/sheet.h"
#include "domain/import/rostertable.h"

namespace xz::members {

/// A spreadsheet opened to import a roster from.
class RosterFile
{
public:
    /// Errors as Workbook::open().
    static Result<RosterFile> open(const QString &path);

    QString path() const { return m_path; }
    QString name() const;
    QStringList sheets() const { return m_workbook->sheets(); }
    QString encoding() const { return m_workbook->encoding(); }
    QStringList hiddenSheets() const { return m_workbook->hiddenSheets(); }
    /// In place of a sheet's index: all that hold a roster, one below the other, each with columns of its own.
    static constexpr int allSheets = -1;
    /// All rows of a sheet. BadInput when it has none, or far more than a roster can have.
    Result<RosterTable> read(int sheet, Progress &progress = Progress::none());
    /// The first sheet with a header row that names people; 0 when none has one; allSheets when each is named after a sector.
    int rosterSheet();
    /// Sheets that hold a roster, by their headers and names; empty for a file of one sheet.
    QList<int> rosterSheets();

private:
    RosterFile(QString path, std::unique_ptr<Workbook> workbook) : m_path(std::move(path)), m_workbook(std::move(workbook)) {}

    Result<RosterTable> readSheet(int sheet, Progress &progress);

    QString m_path;
    std::optional<QList<int>> m_rosterSheets;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace xz::members
