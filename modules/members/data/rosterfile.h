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
    /// All rows of a sheet. BadInput when it has none, or far more than a roster can have.
    Result<RosterTable> read(int sheet, Progress &progress = Progress::none());
    /// The first sheet with a header row that names people; 0 when none has one.
    int rosterSheet();

private:
    RosterFile(QString path, std::unique_ptr<Workbook> workbook) : m_path(std::move(path)), m_workbook(std::move(workbook)) {}

    QString m_path;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace xz::members
