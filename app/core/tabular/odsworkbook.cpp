#include "core/tabular/odsworkbook.h"

#include "core/tabular/faults.h"
#include "core/tabular/odstablereader.h"

namespace xz::tabular {

namespace {

using Token = XmlScanner::Token;

} // namespace

OdsWorkbook::OdsWorkbook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(archive)));
    if (auto done = workbook->readDirectory(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Outcome OdsWorkbook::readDirectory()
{
    if (m_archive->contains(QStringLiteral("META-INF/manifest.xml"))) {
        const auto manifest = m_archive->read(QStringLiteral("META-INF/manifest.xml"), maximumPartBytes);
        if (manifest && manifest->contains("encryption-data"))
            return Faults::encrypted();
    }
    const std::unique_ptr<QIODevice> device = m_archive->device(QStringLiteral("content.xml"));
    if (!device)
        return Faults::damaged(QStringLiteral("no part content.xml"));
    XmlScanner scanner(*device, maximumSheetBytes);
    QSet<QString> hiddenStyles;
    QString style;
    int index = -1;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Broken)
            return scanner.tooLarge() ? Faults::tooLarge(scanner.fault()) : Faults::damaged(scanner.fault());
        if (token == Token::Finished)
            break;
        if (token != Token::Start)
            continue;
        if (scanner.name() == "style") {
            style = scanner.attribute("family") == "table" ? scanner.attributeText("name") : QString();
        } else if (scanner.name() == "table-properties") {
            if (!style.isEmpty() && scanner.attribute("display") == "false")
                hiddenStyles.insert(style);
        } else if (scanner.name() == "table" && scanner.depth() == 4) {
            ++index;
            if (!hiddenStyles.contains(scanner.attributeText("style-name")))
                m_sheets.append({scanner.attributeText("name"), index});
            else
                m_hiddenSheets.append(scanner.attributeText("name"));
        }
    }
    return m_sheets.isEmpty() ? Outcome(Faults::noSheet()) : Outcome();
}

QStringList OdsWorkbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Outcome OdsWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return Faults::noSheet();
    const std::unique_ptr<QIODevice> device = m_archive->device(QStringLiteral("content.xml"));
    if (!device)
        return Faults::damaged(QStringLiteral("no part content.xml"));
    progress.begin(Faults::tr("Reading “%1”").arg(m_sheets[sheet].name), 0);
    XmlScanner scanner(*device, maximumSheetBytes);
    int index = -1;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return Faults::damaged(scanner.fault());
        // document-content / body / spreadsheet / table
        if (token != Token::Start || scanner.name() != "table" || scanner.depth() != 4 || ++index != m_sheets[sheet].index)
            continue;
        OdsTableReader reader(scanner, m_sheets[sheet].name);
        if (auto done = reader.read(row, progress); !done)
            return done;
        m_merged.insert(sheet, reader.merged());
        return reader.wasStopped() ? Outcome() : ZipArchive::verify(*device);
    }
}

QList<MergedRange> OdsWorkbook::merged(int sheet) const
{
    return m_merged.value(sheet);
}

} // namespace xz::tabular
