#include "data/rosterfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "domain/import/rostermapping.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterFile)
};

constexpr int mostRows = 200000;
constexpr int rowsForHeader = 50;

} // namespace

Result<RosterFile> RosterFile::open(const QString &path)
{
    auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    return RosterFile(path, std::move(*workbook));
}

QString RosterFile::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<RosterTable> RosterFile::read(int sheet, Progress &progress)
{
    RosterTable table;
    table.file = name();
    table.sheet = m_workbook->sheets().value(sheet);
    bool tooMany = false;
    auto done = m_workbook->read(
        sheet,
        [&](const SheetRow &row) {
            tooMany = table.rows.size() >= mostRows;
            if (!tooMany)
                table.rows.append(row);
            return !tooMany;
        },
        progress);
    if (!done)
        return done.error();
    if (tooMany)
        return Error{ErrorCode::BadInput, Words::tr("The sheet “%1” has more than %2 rows: this is no roster. Choose another sheet.").arg(table.sheet).arg(mostRows), {}};
    if (table.rows.isEmpty())
        return Error{ErrorCode::BadInput, Words::tr("The sheet “%1” is empty. Choose another sheet.").arg(table.sheet), {}};
    table.merged = m_workbook->merged(sheet);
    table.finish();
    return table;
}

int RosterFile::rosterSheet()
{
    const qsizetype count = m_workbook->sheets().size();
    for (int sheet = 0; count > 1 && sheet < count; ++sheet) {
        RosterTable head;
        // A sheet that breaks is reported when it is read in full.
        if (auto done = m_workbook->read(sheet, [&](const SheetRow &row) { head.rows.append(row); return head.rows.size() < rowsForHeader; }); !done)
            continue;
        head.finish();
        if (findMapping(head).has(RosterField::Name))
            return sheet;
    }
    return 0;
}

} // namespace xz::members
