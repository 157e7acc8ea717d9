#include "core/tabular/sheet.h"

#include <QFile>
#include <QFileInfo>

#include "core/tabular/compoundfile.h"
#include "core/tabular/csvworkbook.h"
#include "core/tabular/faults.h"
#include "core/tabular/odsworkbook.h"
#include "core/tabular/xlsworkbook.h"
#include "core/tabular/xlsxworkbook.h"
#include "core/tabular/ziparchive.h"

namespace xz {

using namespace tabular;

namespace {

constexpr qint64 largestCompoundFile = Q_INT64_C(512) << 20;

Error otherDocument(const QString &detail)
{
    return {ErrorCode::BadInput,
            Faults::tr("The file is a text document or presentation, not a spreadsheet, whatever its name says. Copy the table into a spreadsheet and save it as .xlsx."),
            detail};
}

Result<std::unique_ptr<Workbook>> openZip(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const QString typesPart = QStringLiteral("[Content_Types].xml");
    if ((*archive)->contains(typesPart)) {
        auto types = (*archive)->read(typesPart, maximumPartBytes);
        if (!types)
            return types.error();
        if (types->contains("wordprocessingml") || types->contains("presentationml"))
            return otherDocument(QStringLiteral("OOXML"));
        if (types->contains("sheet.binary"))
            return Error{ErrorCode::BadInput, Faults::tr("The file is a binary workbook (.xlsb). Save it as .xlsx and try again."), {}};
        if (types->contains("spreadsheetml"))
            return XlsxWorkbook::open(std::move(*archive));
        return Faults::notATable(QStringLiteral("container of unknown type"));
    }
    if ((*archive)->contains(QStringLiteral("content.xml"))) {
        const auto type = (*archive)->read(QStringLiteral("mimetype"), 1024);
        if (type && !type->contains("opendocument.spreadsheet"))
            return otherDocument(QString::fromLatin1(*type));
        return OdsWorkbook::open(std::move(*archive));
    }
    return Error{ErrorCode::BadInput, Faults::tr("The file is a compressed archive. Unpack it and choose the spreadsheet in it."), {}};
}

Result<std::unique_ptr<Workbook>> openCompound(QFile &file)
{
    if (file.size() > largestCompoundFile)
        return Faults::tooLarge(file.fileName());
    file.seek(0);
    auto compound = CompoundFile::parse(file.readAll());
    if (!compound)
        return compound.error();
    if (compound->contains(QStringLiteral("EncryptedPackage")) || compound->contains(QStringLiteral("EncryptionInfo")))
        return Faults::encrypted();
    if (compound->contains(QStringLiteral("Workbook")) || compound->contains(QStringLiteral("Book")))
        return XlsWorkbook::open(*compound);
    if (compound->contains(QStringLiteral("WordDocument")) || compound->contains(QStringLiteral("PowerPoint Document")))
        return otherDocument(QStringLiteral("OLE"));
    return Faults::notATable(QStringLiteral("OLE container without workbook"));
}

bool isMarkup(const QByteArray &head)
{
    QByteArray start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml") || start.startsWith("<table")
           || start.startsWith("<head") || start.startsWith("<meta") || start.startsWith("mime-version");
}

} // namespace

Workbook::~Workbook() = default;

QStringList Workbook::hiddenSheets() const
{
    return {};
}

QString Workbook::encoding() const
{
    return {};
}

const Cell &SheetRow::cell(int column) const
{
    static const Cell empty;
    return column >= 1 && column <= cells.size() ? cells[column - 1] : empty;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::BadInput, Faults::tr("“%1” is a folder. Choose a file in it.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Faults::cannotOpen(file);
    const QByteArray head = file.read(512);
    if (head.isEmpty())
        return Error{ErrorCode::BadInput, Faults::tr("The file is empty. Choose another one."), {}};
    if (CompoundFile::isCompound(head))
        return openCompound(file);
    file.close();
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openZip(path);
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf"))
        return otherDocument(QStringLiteral("PDF or RTF"));
    if (isMarkup(head))
        return Error{ErrorCode::BadInput,
                     Faults::tr("The file is a web page with the ending of a spreadsheet. Open it in the spreadsheet program, save it as .xlsx and try again."),
                     {}};
    return CsvWorkbook::open(path);
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return letters;
}

} // namespace xz
