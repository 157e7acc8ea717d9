#include "core/tabular/faults.h"

namespace xz::tabular {

Error Faults::cannotOpen(const QFile &file)
{
    if (!file.exists())
        return {ErrorCode::NotFound, tr("The file “%1” does not exist. Check its name and folder.").arg(file.fileName()), {}};
    return {ErrorCode::Denied,
            tr("The file “%1” cannot be opened. Close it in other programs and check that you may read it.").arg(file.fileName()),
            file.errorString()};
}

Error Faults::cutOff(const QString &detail)
{
    return {ErrorCode::BadInput, tr("The file is incomplete: its end is missing. Copy or download it again."), detail};
}

Error Faults::damaged(const QString &detail)
{
    return {ErrorCode::BadInput, tr("The file is damaged. Open it in the spreadsheet program, save it as .xlsx and try again."), detail};
}

Error Faults::damagedRow(const QString &sheet, int row, const QString &detail)
{
    return {ErrorCode::BadInput,
            tr("The sheet “%1” is damaged after row %2. Open the file in the spreadsheet program, save it as .xlsx and try again.")
                .arg(sheet)
                .arg(row),
            detail};
}

Error Faults::encrypted()
{
    return {ErrorCode::BadInput, tr("The file is protected by a password. Open it in the spreadsheet program, remove the password, save it and try again."), {}};
}

Error Faults::noSheet()
{
    return {ErrorCode::BadInput, tr("The file has no visible sheet. Unhide the sheet that is wanted and try again."), {}};
}

Error Faults::tooLarge(const QString &detail)
{
    return {ErrorCode::BadInput, tr("The sheet is larger than a spreadsheet can be. Delete what does not belong to the table and try again."), detail};
}

Error Faults::notATable(const QString &detail)
{
    return {ErrorCode::BadInput, tr("The file is not a table. Choose an .xlsx, .ods, .xls or .csv file."), detail};
}

} // namespace xz::tabular
