#include "core/tabular/sheetwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/tabular/csvsheetwriter.h"
#include "core/tabular/xlsxsheetwriter.h"

namespace xz {

SheetWriter::~SheetWriter() = default;

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString &path, const QString &sheetName)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return tabular::XlsxSheetWriter::create(path, sheetName);
    if (ending == QLatin1String("csv"))
        return tabular::CsvSheetWriter::create(path);
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("xz::SheetWriter", "Tables are written as .xlsx or .csv. Give the file one of these endings."), path};
}

} // namespace xz
