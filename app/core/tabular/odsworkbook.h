#pragma once

#include <QHash>
#include <QSet>

#include "core/tabular/sheet.h"
#include "core/tabular/xmlscanner.h"
#include "core/tabular/ziparchive.h"

namespace xz::tabular {

/// OpenDocument spreadsheets (ISO/IEC 26300), read as a stream.
class OdsWorkbook : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    QStringList sheets() const override;
    QStringList hiddenSheets() const override { return m_hiddenSheets; }
    Outcome read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress) override;
    QList<MergedRange> merged(int sheet) const override;

private:
    struct Sheet {
        QString name;
        int index = 0; ///< among all tables of the file
    };

    explicit OdsWorkbook(std::unique_ptr<ZipArchive> archive);
    Outcome readDirectory();

    std::unique_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
    QStringList m_hiddenSheets;
    QHash<int, QList<MergedRange>> m_merged;
};

} // namespace xz::tabular
