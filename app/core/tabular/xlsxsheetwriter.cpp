#include "core/tabular/xlsxsheetwriter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include "core/tabular/faults.h"
#include "core/tabular/numberformat.h"

namespace xz::tabular {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xz::SheetWriter)
};

constexpr qsizetype longestText = 32767;
constexpr qsizetype flushBytes = 256 * 1024;

const char xmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

// In the order of Style.
const char styles[] =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
    "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"16\"/><name val=\"宋体\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"6\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\"/></xf>"
    "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

// A sheet's name has 1 to 31 characters, none of []:*?/\ and no apostrophe at an end.
QString allowedName(QString name)
{
    for (const QChar c : QStringLiteral("[]:*?/\\"))
        name.remove(c);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(31);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

QByteArray escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            safe.append(QLatin1String("&amp;"));
        else if (c == u'<')
            safe.append(QLatin1String("&lt;"));
        else if (c == u'>')
            safe.append(QLatin1String("&gt;"));
        else if (c == u'"')
            safe.append(QLatin1String("&quot;"));
        else if ((c < QChar(0x20) && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            safe.append(QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        else
            safe.append(c);
    }
    return safe.toUtf8();
}

double serial(const QDate &date)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    return static_cast<double>(days < 61 ? days - 1 : days);
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString &path, const QString &sheetName)
    : m_target(path), m_sheetName(allowedName(sheetName)), m_pending(path), m_zip(std::make_unique<QuaZip>(m_pending.path()))
{
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_part)
        m_part->close();
    if (m_zip->isOpen())
        m_zip->close();
}

Result<std::unique_ptr<SheetWriter>> XlsxSheetWriter::create(const QString &path, const QString &sheetName)
{
    std::unique_ptr<XlsxSheetWriter> writer(new XlsxSheetWriter(path, sheetName));
    if (auto done = writer->m_pending.check(); !done)
        return done.error();
    writer->m_zip->setDataDescriptorWritingEnabled(false);
    if (!writer->m_zip->open(QuaZip::mdCreate))
        return PendingFile::failed(path, QStringLiteral("zip error %1").arg(writer->m_zip->getZipError()));
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    writer->part(QStringLiteral("[Content_Types].xml"),
                 "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                 "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                 "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                 "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                 "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
                 "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/></Types>");
    writer->part(QStringLiteral("_rels/.rels"),
                 relations + "<Relationship Id=\"rId1\" Type=\"" + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    writer->part(QStringLiteral("xl/_rels/workbook.xml.rels"),
                 relations + "<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                 "<Relationship Id=\"rId2\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>");
    writer->part(QStringLiteral("xl/styles.xml"), styles);
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

bool XlsxSheetWriter::openPart(const QString &name)
{
    m_part = std::make_unique<QuaZipFile>(m_zip.get());
    if (m_part->open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
        return true;
    m_failure = QStringLiteral("%1: zip error %2").arg(name).arg(m_part->getZipError());
    return false;
}

void XlsxSheetWriter::closePart()
{
    flush();
    m_part->close();
    if (m_part->getZipError() != ZIP_OK)
        m_failure = QStringLiteral("zip error %1").arg(m_part->getZipError());
    m_part.reset();
}

void XlsxSheetWriter::part(const QString &name, const QByteArray &bytes)
{
    if (!m_failure.isEmpty() || !openPart(name))
        return;
    m_buffer = xmlHead + bytes;
    closePart();
}

void XlsxSheetWriter::flush()
{
    if (m_failure.isEmpty() && m_part && m_part->write(m_buffer) != m_buffer.size())
        m_failure = QStringLiteral("zip error %1").arg(m_part->getZipError());
    m_buffer.resize(0);
}

void XlsxSheetWriter::title(const QString &text, int columns)
{
    m_titleText = text;
    m_titleColumns = columns;
}

// Widths and the frozen rows stand before the first row in the part, so that the title waits for the header.
void XlsxSheetWriter::beginSheet(const QList<double> &widths, int frozenRows)
{
    m_sheetBegun = true;
    if (!m_failure.isEmpty() || !openPart(QStringLiteral("xl/worksheets/sheet1.xml")))
        return;
    m_buffer = xmlHead;
    m_buffer += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\">";
    if (frozenRows > 0)
        m_buffer += "<pane ySplit=\"" + QByteArray::number(frozenRows) + "\" topLeftCell=\"A" + QByteArray::number(frozenRows + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/>";
    m_buffer += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!widths.isEmpty()) {
        m_buffer += "<cols>";
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QByteArray at = QByteArray::number(i + 1);
            m_buffer += "<col min=\"" + at + "\" max=\"" + at + "\" width=\"" + QByteArray::number(widths[i] + 0.7, 'f', 2) + "\" customWidth=\"1\"/>";
        }
        m_buffer += "</cols>";
    }
    m_buffer += "<sheetData>";
    if (!m_titleText.isEmpty()) {
        beginRow(30);
        text(1, m_titleText, Title);
        endRow();
        if (m_titleColumns > 1)
            m_merged = "<mergeCells count=\"1\"><mergeCell ref=\"A1:" + columnLetters(m_titleColumns).toLatin1() + "1\"/></mergeCells>";
    }
}

void XlsxSheetWriter::beginRow(double height)
{
    if (++m_row > maximumRows && m_limit.text.isEmpty())
        m_limit = {ErrorCode::BadInput, Texts::tr("A sheet holds at most 1,048,576 rows. Filter the list or export it as .csv."), {}};
    m_buffer += "<row r=\"" + QByteArray::number(m_row) + '"';
    if (height > 0)
        m_buffer += " ht=\"" + QByteArray::number(height) + "\" customHeight=\"1\"";
    m_buffer += '>';
}

void XlsxSheetWriter::endRow()
{
    m_buffer += "</row>";
    if (m_buffer.size() > flushBytes)
        flush();
}

QByteArray XlsxSheetWriter::reference(int column) const
{
    return " r=\"" + columnLetters(column).toLatin1() + QByteArray::number(m_row) + '"';
}

void XlsxSheetWriter::number(int column, double value, Style style)
{
    m_buffer += "<c" + reference(column) + (style == Plain ? QByteArray() : " s=\"" + QByteArray::number(style) + '"') + "><v>"
                + QByteArray::number(value, 'g', QLocale::FloatingPointShortest) + "</v></c>";
}

void XlsxSheetWriter::text(int column, const QString &value, Style style)
{
    if (value.size() > longestText && m_limit.text.isEmpty())
        m_limit = {ErrorCode::BadInput, Texts::tr("A text is longer than the 32,767 characters a cell holds. Export the list as .csv."), {}};
    m_buffer += "<c" + reference(column) + " s=\"" + QByteArray::number(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value)
                + "</t></is></c>";
}

void XlsxSheetWriter::header(const QStringList &labels, const QList<double> &widthsInCharacters)
{
    m_headerRow = m_row + (m_sheetBegun || m_titleText.isEmpty() ? 1 : 2);
    if (!m_sheetBegun)
        beginSheet(widthsInCharacters, m_headerRow);
    beginRow();
    for (qsizetype i = 0; i < labels.size(); ++i)
        text(static_cast<int>(i) + 1, labels[i], Header);
    endRow();
}

void XlsxSheetWriter::cell(int column, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        number(column, value.toDouble(), Plain);
        break;
    case QMetaType::Bool:
        m_buffer += "<c" + reference(column) + " t=\"b\"><v>" + (value.toBool() ? "1" : "0") + "</v></c>";
        break;
    case QMetaType::QDate:
        if (const QDate date = value.toDate(); date.isValid() && date.year() >= 1900)
            number(column, serial(date), Date);
        else if (date.isValid())
            text(column, date.toString(Qt::ISODate), Text);
        break;
    case QMetaType::QDateTime:
        if (const QDateTime moment = value.toDateTime(); moment.isValid())
            number(column, serial(moment.date()) + moment.time().msecsSinceStartOfDay() / 86400000.0, DateTime);
        break;
    default:
        if (const QString shown = value.toString(); !shown.isEmpty())
            text(column, shown, Text);
    }
}

void XlsxSheetWriter::row(const QVariantList &values)
{
    if (!m_sheetBegun)
        beginSheet({}, 0);
    beginRow();
    for (qsizetype i = 0; i < values.size(); ++i)
        cell(static_cast<int>(i) + 1, values[i]);
    endRow();
}

Outcome XlsxSheetWriter::finish()
{
    if (!m_zip->isOpen())
        return PendingFile::failed(m_target, QStringLiteral("finished twice"));
    if (!m_sheetBegun)
        beginSheet({}, 0);
    if (m_part) {
        m_buffer += "</sheetData>" + m_merged + "</worksheet>";
        closePart();
    }
    QByteArray names;
    if (m_headerRow > 0) {
        const QByteArray rows = '$' + QByteArray::number(m_headerRow);
        const QByteArray quoted = '\'' + escaped(QString(m_sheetName).replace(u'\'', QStringLiteral("''"))) + '\'';
        names = "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + quoted + '!' + rows + ':' + rows + "</definedName></definedNames>";
    }
    part(QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"" + escaped(m_sheetName)
             + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" + names + "</workbook>");
    m_zip->close();
    if (m_failure.isEmpty() && m_zip->getZipError() != ZIP_OK)
        m_failure = QStringLiteral("zip error %1").arg(m_zip->getZipError());
    if (!m_limit.text.isEmpty())
        return m_limit;
    if (!m_failure.isEmpty())
        return PendingFile::failed(m_target, m_failure);
    return m_pending.replace();
}

} // namespace xz::tabular
