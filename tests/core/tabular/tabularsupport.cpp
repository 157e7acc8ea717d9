#include "tabularsupport.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QtEndian>

namespace xz::test {

QString zipFile(const QString &path, const QList<std::pair<QString, QByteArray>> &parts)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot create %s", qPrintable(path));
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        file.close();
    }
    zip.close();
    return path;
}

QString xlsxFile(const QString &path, const XlsxParts &parts)
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QList<std::pair<QString, QByteArray>> files = {
        {QStringLiteral("[Content_Types].xml"),
         "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>"},
        {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id='r1' Type='" + relation + "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id='s1' Type='" + relation + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='" + relation
             + "sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='y' Type='" + relation + "styles' Target='styles.xml'/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r='r'>" + parts.workbookProperties + "<sheets><sheet name='表' sheetId='1' r:id='s1' " + parts.sheetState + "/></sheets></workbook>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), parts.sheet},
        {QStringLiteral("xl/sharedStrings.xml"), parts.strings.isEmpty() ? QByteArray("<sst/>") : parts.strings},
        {QStringLiteral("xl/styles.xml"), parts.styles.isEmpty() ? QByteArray("<styleSheet/>") : parts.styles},
    };
    return zipFile(path, files);
}

QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result.append(static_cast<char>(value >> (8 * i) & 0xFF));
    return result;
}

QByteArray record(quint16 type, const QByteArray &content)
{
    return littleEndian(type, 2) + littleEndian(static_cast<quint64>(content.size()), 2) + content;
}

QByteArray compoundFile(const QList<std::pair<QString, QByteArray>> &streams)
{
    constexpr quint32 endOfChain = 0xFFFFFFFE, fatSector = 0xFFFFFFFD, free = 0xFFFFFFFF;
    QList<quint32> fat{fatSector, endOfChain}; // sector 0: the table itself, sector 1: the directory
    QByteArray data;
    QList<quint32> firsts;
    for (const auto &stream : streams) {
        firsts.append(static_cast<quint32>(fat.size()));
        QByteArray bytes = stream.second.leftJustified(std::max<qsizetype>(4096, (stream.second.size() + 511) / 512 * 512), '\0');
        for (qsizetype i = 0; i < bytes.size() / 512; ++i)
            fat.append(static_cast<quint32>(fat.size() + 1));
        fat.last() = endOfChain;
        data += bytes;
    }
    QByteArray directory;
    const auto entry = [&](const QString &name, int type, quint32 first, quint64 size) {
        QByteArray bytes;
        for (const QChar c : name)
            bytes += littleEndian(c.unicode(), 2);
        bytes = bytes.leftJustified(64, '\0') + littleEndian(static_cast<quint64>(name.size() * 2 + 2), 2) + littleEndian(static_cast<quint64>(type), 1);
        bytes = bytes.leftJustified(116, '\0') + littleEndian(first, 4) + littleEndian(size, 8);
        directory += bytes;
    };
    entry(QStringLiteral("Root Entry"), 5, endOfChain, 0);
    for (qsizetype i = 0; i < streams.size(); ++i)
        entry(streams[i].first, 2, firsts[i], static_cast<quint64>(std::max<qsizetype>(4096, streams[i].second.size())));
    QByteArray table;
    for (const quint32 next : fat)
        table += littleEndian(next, 4);
    while (table.size() < 512)
        table += littleEndian(free, 4);
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header = header.leftJustified(24, '\0') + littleEndian(0x3E, 2) + littleEndian(3, 2) + littleEndian(0xFFFE, 2) + littleEndian(9, 2) + littleEndian(6, 2);
    header = header.leftJustified(44, '\0') + littleEndian(1, 4) + littleEndian(1, 4) + littleEndian(0, 4) + littleEndian(4096, 4)
             + littleEndian(endOfChain, 4) + littleEndian(0, 4) + littleEndian(endOfChain, 4) + littleEndian(0, 4) + littleEndian(0, 4);
    while (header.size() < 512)
        header += littleEndian(free, 4);
    return header + table + directory.leftJustified(512, '\0') + data;
}

Read readAll(const QString &path, int sheet)
{
    Read result;
    auto book = Workbook::open(path);
    if (!book) {
        result.error = book.error();
        return result;
    }
    result.sheets = (*book)->sheets();
    result.encoding = (*book)->encoding();
    auto done = (*book)->read(sheet, [&](const SheetRow &row) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            static const QHash<Cell::Type, QString> marks{{Cell::Type::Number, QStringLiteral("n:")}, {Cell::Type::Date, QStringLiteral("d:")},
                                                          {Cell::Type::Boolean, QStringLiteral("b:")}, {Cell::Type::Error, QStringLiteral("e:")}};
            cells.append(marks.value(cell.type) + cell.text);
        }
        result.rows.append(QStringLiteral("%1: %2").arg(row.number).arg(cells.join(u'|')));
        return true;
    });
    result.ok = done.ok();
    if (!done)
        result.error = done.error();
    result.merged = (*book)->merged(sheet);
    return result;
}

} // namespace xz::test
