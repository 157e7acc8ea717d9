#include <gtest/gtest.h>

#include <QFile>
#include <QRandomGenerator>

#include "support/temporary.h"
#include "tabularsupport.h"

using namespace xz;
using namespace xz::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void expectBadInput(const Read &read, const char *word)
{
    EXPECT_FALSE(read.ok);
    EXPECT_EQ(read.error.code, ErrorCode::BadInput);
    EXPECT_TRUE(read.error.text.contains(QLatin1String(word))) << read.error.text.toStdString();
}

class Stopwatch : public Progress
{
public:
    void begin(const QString &, qint64) override {}
    void advance(qint64) override { ++m_calls; }
    bool isCancelled() const override { return m_calls > 2; }

private:
    int m_calls = 0;
};

} // namespace

TEST(Faults, RenamedDocument)
{
    TemporaryFolder folder;
    const QString path = zipFile(folder.path(QStringLiteral("名册.xlsx")),
                                 {{QStringLiteral("[Content_Types].xml"),
                                   "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"},
                                  {QStringLiteral("word/document.xml"), "<document/>"}});
    expectBadInput(readAll(path), "text document");
    const QString odt = zipFile(folder.path(QStringLiteral("a.ods")), {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                                                                     {QStringLiteral("content.xml"), "<document-content/>"}});
    expectBadInput(readAll(odt), "text document");
    expectBadInput(readAll(folder.write(QStringLiteral("a.xls"), compoundFile({{QStringLiteral("WordDocument"), "x"}}))), "text document");
    expectBadInput(readAll(zipFile(folder.path(QStringLiteral("b.xlsx")), {{QStringLiteral("readme.txt"), "x"}})), "archive");
}

TEST(Faults, Truncated)
{
    TemporaryFolder folder;
    for (const QString &name : {QStringLiteral("calc.xlsx"), QStringLiteral("calc.ods"), QStringLiteral("calc.xls")}) {
        const QByteArray whole = bytesOf(fixture(QStringLiteral("tabular/") + name));
        for (const double part : {0.3, 0.6, 0.9}) {
            const Read read = readAll(folder.write(name, whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * part))));
            EXPECT_FALSE(read.ok) << name.toStdString() << part;
            EXPECT_EQ(read.error.code, ErrorCode::BadInput);
        }
    }
}

TEST(Faults, Encrypted)
{
    TemporaryFolder folder;
    expectBadInput(readAll(folder.write(QStringLiteral("a.xlsx"), compoundFile({{QStringLiteral("EncryptionInfo"), "x"},
                                                                              {QStringLiteral("EncryptedPackage"), "y"}}))),
                   "password");
    const QByteArray globals = record(0x0809, littleEndian(0x0600, 2) + littleEndian(5, 2) + QByteArray(12, '\0')) + record(0x002F, QByteArray(54, 'x'));
    expectBadInput(readAll(folder.write(QStringLiteral("a.xls"), compoundFile({{QStringLiteral("Workbook"), globals + record(0x0A, {})}}))), "password");
    expectBadInput(readAll(zipFile(folder.path(QStringLiteral("a.ods")),
                                   {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                                    {QStringLiteral("META-INF/manifest.xml"), "<manifest><encryption-data/></manifest>"},
                                    {QStringLiteral("content.xml"), "garbage"}})),
                   "password");
}

TEST(Faults, MissingEmptyAndFolder)
{
    TemporaryFolder folder;
    EXPECT_EQ(readAll(folder.path(QStringLiteral("none.xlsx"))).error.code, ErrorCode::NotFound);
    EXPECT_EQ(readAll(folder.write(QStringLiteral("empty.xlsx"), {})).error.code, ErrorCode::BadInput);
    EXPECT_EQ(readAll(folder.path()).error.code, ErrorCode::BadInput);
}

TEST(Faults, NoVisibleSheet)
{
    TemporaryFolder folder;
    expectBadInput(readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")), {.sheet = "<worksheet/>", .sheetState = "state='hidden'"})), "sheet");
}

TEST(Faults, AMillionEmptyRows)
{
    TemporaryFolder folder;
    QByteArray xml = "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>姓名</t></is></c></row>";
    for (int i = 2; i <= 1000000; ++i)
        xml += "<row r='" + QByteArray::number(i) + "'><c r='A" + QByteArray::number(i) + "' s='0'/></row>";
    xml += "<row r='1000001'><c t='inlineStr'><is><t>末行</t></is></c></row></sheetData></worksheet>";
    const QString path = xlsxFile(folder.path(QStringLiteral("a.xlsx")), {.sheet = xml});
    const Read read = readAll(path);
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 姓名"), QStringLiteral("1000001: 末行")}));
    auto book = Workbook::open(path);
    Stopwatch progress;
    EXPECT_EQ((*book)->read(0, [](const SheetRow &) { return true; }, progress).error().code, ErrorCode::Cancelled);
}

TEST(Faults, OdsBombs)
{
    TemporaryFolder folder;
    const auto ods = [&](const QByteArray &table) {
        return zipFile(folder.path(QStringLiteral("a.ods")),
                       {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                        {QStringLiteral("content.xml"), "<document-content><body><spreadsheet><table name='表'>" + table
                                                            + "</table></spreadsheet></body></document-content>"}});
    };
    const Read empty = readAll(ods("<table-row number-rows-repeated='1048570'><table-cell number-columns-repeated='16384'/></table-row>"
                                   "<table-row><table-cell value-type='string'><p>末</p></table-cell></table-row>"));
    EXPECT_EQ(empty.rows, QStringList({QStringLiteral("1048571: 末")}));
    expectBadInput(readAll(ods("<table-row number-rows-repeated='1048576'><table-cell number-columns-repeated='16384' value-type='string'><p>x</p>"
                               "</table-cell></table-row>")),
                   "larger");
}

TEST(Faults, TooManyColumnsOrRows)
{
    TemporaryFolder folder;
    const auto sheet = [](const QByteArray &rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; };
    expectBadInput(readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")), {.sheet = sheet("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>")})), "larger");
    expectBadInput(readAll(xlsxFile(folder.path(QStringLiteral("b.xlsx")), {.sheet = sheet("<row r='1048577'><c><v>1</v></c></row>")})), "larger");
}

TEST(Faults, BrokenXmlNamesTheRow)
{
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")),
                                       {.sheet = "<worksheet><sheetData><row r='41'><c><v>1</v></c></row><row r='42'><c></row>"}));
    expectBadInput(read, "41");
    expectBadInput(readAll(xlsxFile(folder.path(QStringLiteral("b.xlsx")),
                                    {.sheet = "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>"})),
                   "damaged");
    expectBadInput(readAll(xlsxFile(folder.path(QStringLiteral("c.xlsx")),
                                    {.sheet = "<worksheet><sheetData><row><c t='s'><v>5</v></c></row></sheetData></worksheet>"})),
                   "damaged");
}

TEST(Faults, WrongChecksumIsNotReadAsAName)
{
    TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.ods"));
    QByteArray bytes = bytesOf(zipFile(path, {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                                              {QStringLiteral("content.xml"), "<document-content><body><spreadsheet><table name='t'><table-row>"
                                               "<table-cell value-type='string'><p>abcdefgh</p></table-cell></table-row></table></spreadsheet></body></document-content>"}}));
    // The checksum stands in the central directory and in the local header: both are changed.
    const QByteArray name = "content.xml";
    const qsizetype local = bytes.indexOf(name) - 16, central = bytes.lastIndexOf(name) - 30;
    bytes[local] = static_cast<char>(bytes[local] ^ 0x55);
    bytes[central] = static_cast<char>(bytes[central] ^ 0x55);
    EXPECT_EQ(readAll(folder.write(QStringLiteral("b.ods"), bytes)).error.code, ErrorCode::BadInput);
}

// Any bytes at all may come: an error or some rows, never a crash, a hang or a flood.
TEST(Faults, MutatedFilesNeverCrash)
{
    TemporaryFolder folder;
    QRandomGenerator random(20260226);
    for (const QString &name : {QStringLiteral("calc.xlsx"), QStringLiteral("openpyxl.xlsx"), QStringLiteral("calc.ods"), QStringLiteral("calc.xls")}) {
        const QByteArray good = bytesOf(fixture(QStringLiteral("tabular/") + name));
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = good;
            const int changes = random.bounded(1, 12);
            for (int i = 0; i < changes; ++i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (round % 10 == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            const Read read = readAll(folder.write(QStringLiteral("m.") + name, bytes));
            EXPECT_TRUE(read.ok || !read.error.text.isEmpty());
        }
    }
}

// Behind the compression, where a change of a byte reaches the parser itself.
TEST(Faults, MutatedPartsNeverCrash)
{
    TemporaryFolder folder;
    QRandomGenerator random(412);
    const XlsxParts good{
        .sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='1'><v>27607</v></c></row><row r='2'><c r='A2' t='inlineStr'>"
                 "<is><r><t>&#29579;</t></r><rPh><t>x</t></rPh></is></c><c r='C2' t='b'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>",
        .strings = "<sst><si><t>王_x000D_</t></si></sst>",
        .styles = "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='yyyy\"年\"m'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs></styleSheet>",
        .workbookProperties = "<workbookPr/>",
        .sheetState = {}};
    const QByteArray alphabet = "<>&'\"=/;#x!-[]09AZ \xE5";
    for (int round = 0; round < 1500; ++round) {
        XlsxParts parts = good;
        QByteArray &part = round % 3 == 0 ? parts.sheet : round % 3 == 1 ? parts.strings : parts.styles;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const int at = random.bounded(static_cast<int>(part.size()));
            if (random.bounded(3) == 0)
                part.remove(at, random.bounded(1, 10));
            else
                part.insert(at, alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
        }
        const Read read = readAll(xlsxFile(folder.path(QStringLiteral("m.xlsx")), parts));
        EXPECT_TRUE(read.ok || !read.error.text.isEmpty());
    }
}
