#include "core/tabular/xlsxworkbook.h"

#include <QBuffer>

#include "core/tabular/faults.h"
#include "core/tabular/xlsxsheetreader.h"
#include "core/tabular/xmlscanner.h"

namespace xz::tabular {

namespace {

using Token = XmlScanner::Token;

// Target of a relation, seen from the folder of the part that names it.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList folders = part.split(u'/');
    folders.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == QLatin1String("..")) {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != QLatin1String(".") && !step.isEmpty()) {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

} // namespace

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(archive)));
    if (auto done = workbook->readDirectory(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

// Relation id → (type, target part).
Result<QHash<QString, std::pair<QString, QString>>> XlsxWorkbook::relations(const QString &part)
{
    auto bytes = m_archive->read(relationsOf(part), maximumPartBytes);
    if (!bytes)
        return bytes.error();
    QHash<QString, std::pair<QString, QString>> found;
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlScanner scanner(buffer, maximumPartBytes);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Broken)
            return Faults::damaged(scanner.fault());
        if (token == Token::Finished)
            return found;
        if (token == Token::Start && scanner.name() == "Relationship") {
            const QString type = scanner.attributeText("Type");
            found.insert(scanner.attributeText("Id"), {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, scanner.attributeText("Target"))});
        }
    }
}

Outcome XlsxWorkbook::readDirectory()
{
    auto roots = relations(QString());
    if (!roots)
        return roots.error();
    QString bookPart;
    for (const auto &[type, target] : std::as_const(*roots)) {
        if (type == QLatin1String("officeDocument"))
            bookPart = target;
    }
    if (bookPart.isEmpty())
        return Faults::notATable(QStringLiteral("no office document in the container"));
    auto links = relations(bookPart);
    if (!links)
        return links.error();
    QString stylesPart;
    for (const auto &[type, target] : std::as_const(*links)) {
        if (type == QLatin1String("sharedStrings"))
            m_stringsPart = target;
        else if (type == QLatin1String("styles"))
            stylesPart = target;
    }
    auto bytes = m_archive->read(bookPart, maximumPartBytes);
    if (!bytes)
        return bytes.error();
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlScanner scanner(buffer, maximumPartBytes);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Broken)
            return Faults::damaged(scanner.fault());
        if (token == Token::Finished)
            break;
        if (token != Token::Start)
            continue;
        if (scanner.name() == "workbookPr") {
            const std::string_view base = scanner.attribute("date1904");
            m_base1904 = base == "1" || base == "true";
        } else if (scanner.name() == "sheet") {
            const auto link = links->value(scanner.attributeText("id"));
            const std::string_view state = scanner.attribute("state");
            if (link.first != QLatin1String("worksheet"))
                continue;
            if (state == "hidden" || state == "veryHidden")
                m_hiddenSheets.append(scanner.attributeText("name"));
            else
                m_sheets.append({scanner.attributeText("name"), link.second});
        }
    }
    if (m_sheets.isEmpty())
        return Faults::noSheet();
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        if (!m_archive->contains(sheet.part))
            return Faults::damaged(QStringLiteral("no part %1").arg(sheet.part));
    }
    if (stylesPart.isEmpty() || !m_archive->contains(stylesPart))
        return {};
    return readStyles(stylesPart);
}

Outcome XlsxWorkbook::readStyles(const QString &part)
{
    auto bytes = m_archive->read(part, maximumPartBytes);
    if (!bytes)
        return bytes.error();
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlScanner scanner(buffer, maximumPartBytes);
    QHash<int, NumberFormat> custom;
    bool inCellFormats = false;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Broken)
            return Faults::damaged(scanner.fault());
        if (token == Token::Finished)
            return {};
        if (token == Token::End && scanner.name() == "cellXfs")
            inCellFormats = false;
        if (token != Token::Start)
            continue;
        if (scanner.name() == "numFmt" && scanner.depth() == 3) {
            custom.insert(scanner.attributeText("numFmtId").toInt(), NumberFormat::ofCode(scanner.attributeText("formatCode")));
        } else if (scanner.name() == "cellXfs") {
            inCellFormats = true;
        } else if (inCellFormats && scanner.name() == "xf") {
            const int id = scanner.attributeText("numFmtId").toInt();
            m_formats.append(custom.contains(id) ? custom.value(id) : NumberFormat::ofBuiltIn(id));
        }
    }
}

Outcome XlsxWorkbook::readStrings(Progress &progress)
{
    if (m_stringsRead || m_stringsPart.isEmpty())
        return {};
    const std::unique_ptr<QIODevice> device = m_archive->device(m_stringsPart);
    if (!device)
        return Faults::damaged(QStringLiteral("no part %1").arg(m_stringsPart));
    XmlScanner scanner(*device, maximumStringsBytes);
    QStringList strings;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Finished)
            break;
        if (token == Token::Start && scanner.name() == "si") {
            QString text;
            if (XlsxSheetReader::readStringItem(scanner, text)) {
                strings.append(text);
                if (strings.size() % 4096 == 0 && progress.isCancelled())
                    return Error::cancelled();
                continue;
            }
        }
        if (!scanner.fault().isEmpty())
            return scanner.tooLarge() ? Faults::tooLarge(m_stringsPart) : Faults::damaged(m_stringsPart + u' ' + scanner.fault());
    }
    if (auto done = ZipArchive::verify(*device); !done)
        return done;
    m_strings = std::move(strings);
    m_stringsRead = true;
    return {};
}

QStringList XlsxWorkbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Outcome XlsxWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return Faults::noSheet();
    progress.begin(Faults::tr("Reading “%1”").arg(m_sheets[sheet].name), 0);
    if (auto done = readStrings(progress); !done)
        return done;
    const std::unique_ptr<QIODevice> device = m_archive->device(m_sheets[sheet].part);
    if (!device)
        return Faults::damaged(QStringLiteral("no part %1").arg(m_sheets[sheet].part));
    XlsxSheetReader reader(*device, m_sheets[sheet].name, {m_strings, m_formats, m_base1904});
    if (auto done = reader.read(row, progress); !done)
        return done;
    m_merged.insert(sheet, reader.merged());
    return reader.wasStopped() ? Outcome() : ZipArchive::verify(*device);
}

QList<MergedRange> XlsxWorkbook::merged(int sheet) const
{
    return m_merged.value(sheet);
}

} // namespace xz::tabular
