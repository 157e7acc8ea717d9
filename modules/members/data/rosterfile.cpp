#include "data/rosterfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "data/rosterimporter.h"
#include "domain/import/rostermapping.h"
#include "domain/import/rostervalues.h"
#include "domain/import/sidebyside.h"

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
    Result<RosterTable> all = Error{ErrorCode::BadInput, Words::tr("No sheet of the file holds a roster."), {}};
    for (const int part : sheet == allSheets ? rosterSheets() : QList<int>{sheet}) {
        const auto table = readSheet(part, progress);
        if (!table)
            return table;
        for (const RosterTable &strip : sideBySide(*table)) {
            if (!all)
                all = strip;
            else
                all->append(strip);
        }
    }
    return all;
}

Result<RosterTable> RosterFile::readSheet(int sheet, Progress &progress)
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
    const QList<int> found = rosterSheets();
    if (found.size() < 2)
        return found.value(0, 0);
    // A sheet a sector is one roster. A sheet for all beside them holds the same people again.
    const CodeNames sectors = RosterImporter::nothing(0).codes.sectors;
    const auto isOfSector = [&](int sheet) {
        const QString name = m_workbook->sheets().value(sheet);
        const HeadingText heading = parseHeading(name);
        const QString text = heading.name.isEmpty() ? name.trimmed() : heading.name;
        return isSectorName(text) || sectors.isWord(text);
    };
    return std::all_of(found.cbegin(), found.cend(), isOfSector) ? allSheets : found.first();
}

QList<int> RosterFile::rosterSheets()
{
    if (m_rosterSheets)
        return *m_rosterSheets;
    // People who are there but no members, counts, and patterns to be filled in.
    static const QRegularExpression others(QStringLiteral("列席|旁听|工作人员|统计|汇总|样表|示例|说明"));
    QList<int> found;
    const qsizetype count = m_workbook->sheets().size();
    for (int sheet = 0; count > 1 && sheet < count; ++sheet) {
        RosterTable head;
        // A sheet that breaks is reported when it is read in full.
        if (auto done = m_workbook->read(sheet, [&](const SheetRow &row) { head.rows.append(row); return head.rows.size() < rowsForHeader; }); !done)
            continue;
        head.finish();
        const RosterMapping mapping = findMapping(head);
        if (mapping.has(RosterField::Name) && mapping.columns.size() > 1 && !others.match(m_workbook->sheets().value(sheet)).hasMatch())
            found << sheet;
    }
    m_rosterSheets = found;
    return found;
}

} // namespace xz::members
