#include <gtest/gtest.h>

#include "support/temporary.h"
#include "tabularsupport.h"

using namespace xz;
using namespace xz::test;

namespace {

QStringList sampleRows(const QString &good, const QString &sum, const QString &error)
{
    return {
        QStringLiteral("1: 政协某市第五届委员会委员名册"),
        QStringLiteral("3: 序号|姓名|出生年月|任职日期|手机|证号|出勤率|常委|合计|界别|备注"),
        QStringLiteral("4: n:1|王　刚|d:1975-08|d:2022-01-14|n:13900002174|n:00042|n:95.5%|b:TRUE|") + sum + QStringLiteral("|民革"),
        QStringLiteral("5: n:2|欧阳慧敏（女）|1974.06|d:2022-01-14|n:13900002033|n:00007|n:100.0%|b:FALSE") + good,
        QStringLiteral("6: n:3|陈䶮𬀩|d:1969-12||0999-8203316|n:123456|n:50.0%|b:TRUE") + error,
        QStringLiteral("9: ||||||||||跳过的行 & <符号> \"引号\"\n第二行"),
    };
}

} // namespace

class WrittenByCalc : public ::testing::TestWithParam<const char *>
{
};

TEST_P(WrittenByCalc, GivesTheSameTable)
{
    const Read read = readAll(fixture(QStringLiteral("tabular/") + QString::fromLatin1(GetParam())));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString() << read.error.detail.toStdString();
    EXPECT_EQ(read.sheets, QStringList({QStringLiteral("委员名册"), QStringLiteral("第二张")}));
    QStringList wanted = sampleRows(QStringLiteral("|王　刚好"), QStringLiteral("n:42"), QStringLiteral("|e:#DIV/0!"));
    // Calc turns the booleans of a foreign file into numbers when it writes ods.
    if (QByteArray(GetParam()).endsWith("ods"))
        wanted.replaceInStrings(QStringLiteral("b:TRUE"), QStringLiteral("n:1")).replaceInStrings(QStringLiteral("b:FALSE"), QStringLiteral("n:0"));
    ASSERT_EQ(read.rows.size(), wanted.size());
    for (int i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(read.rows[i].toStdString(), wanted[i].toStdString());
    ASSERT_EQ(read.merged.size(), 2);
    int lastRow = 0;
    for (const MergedRange &range : read.merged) {
        if (range.firstColumn == 10) {
            EXPECT_EQ(range.firstRow, 4);
            lastRow = range.lastRow;
        }
    }
    EXPECT_EQ(lastRow, 6);
}

INSTANTIATE_TEST_SUITE_P(Programs, WrittenByCalc, ::testing::Values("calc.xlsx", "calc.ods", "calc.xls"));

TEST(Spreadsheets, OpenpyxlWithInlineStringsAndFormulasWithoutValues)
{
    const Read read = readAll(fixture(QStringLiteral("tabular/openpyxl.xlsx")));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.sheets, QStringList({QStringLiteral("委员名册"), QStringLiteral("第二张")}));
    const QStringList wanted = sampleRows(QStringLiteral("|e:=B4&\"好\""), QStringLiteral("e:=1+41"), QStringLiteral("|e:=1/0"));
    EXPECT_EQ(read.rows, wanted);
    EXPECT_EQ(readAll(fixture(QStringLiteral("tabular/openpyxl.xlsx")), 1).rows, QStringList({QStringLiteral("2: ||只有一格")}));
}

TEST(Spreadsheets, Libxlsxwriter)
{
    const Read read = readAll(fixture(QStringLiteral("tabular/libxlsxwriter.xlsx")));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.sheets, QStringList({QStringLiteral("委员名册")}));
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 政协某市第五届委员会委员名册"),
                                      QStringLiteral("2: 王　刚|d:1975-08|n:13900002174|n:00042|n:42"),
                                      QStringLiteral("4: 欧阳慧敏|b:TRUE|常委|𬀩 & <甲>")}));
}

TEST(Spreadsheets, SharedStringsJoinRunsAndPassOverPhonetics)
{
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(
        folder.path(QStringLiteral("a.xlsx")),
        {.sheet = "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>"
                  "</sheetData></worksheet>",
         .strings = "<sst><si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space='preserve'> 刚</t></r></si>"
                    "<si><t>解</t><rPh sb='0' eb='1'><t>xiè</t></rPh><phoneticPr fontId='1'/></si>"
                    "<si><t>甲_x000D_\n乙_x005F_x</t></si><si><t><![CDATA[A&B]]>&#x5F20;&amp;&#29579;</t></si></sst>"}));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 王 刚|解|甲\n乙_x|A&B张&王")}));
}

TEST(Spreadsheets, JumpingColumnsAndRowsOutOfOrder)
{
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(
        folder.path(QStringLiteral("a.xlsx")),
        {.sheet = "<x:worksheet xmlns:x='y'><x:sheetData><x:row r='7'><x:c r='D7'><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c>"
                  "<x:c r='B7'><x:v>3</x:v></x:c></x:row><x:row r='3'><x:c r='A3' t='inlineStr'><x:is><x:t>三</x:t></x:is></x:c></x:row>"
                  "<x:row><x:c r='AA4'><x:v>1.5</x:v></x:c></x:row></x:sheetData></x:worksheet>"}));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("7: |n:3||n:1|n:2"), QStringLiteral("3: 三"),
                                      QStringLiteral("4: ") + QString(26, u'|') + QStringLiteral("n:1.5")}));
}

TEST(Spreadsheets, Dates1904AndCachedFormulaStrings)
{
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(
        folder.path(QStringLiteral("a.xlsx")),
        {.sheet = "<worksheet><sheetData><row r='1'><c s='1'><v>0</v></c><c s='1'><v>26146</v></c><c t='str'><f>A1</f><v>式</v></c>"
                  "<c t='d'><v>1975-08-01T00:00:00</v></c><c t='e'><v>#N/A</v></c><c s='1'><v>-5000</v></c></row></sheetData></worksheet>",
         .styles = "<styleSheet><cellStyleXfs><xf numFmtId='2'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
         .workbookProperties = "<workbookPr date1904='1'/>"}));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: d:1904-01-01|d:1975-08-02|式|d:1975-08-01|e:#N/A|n:-5000")}));
}

TEST(Spreadsheets, Utf16Parts)
{
    TemporaryFolder folder;
    const QString xml = QStringLiteral("<worksheet><sheetData><row><c t='inlineStr'><is><t>统一码</t></is></c></row></sheetData></worksheet>");
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : xml)
        bytes += littleEndian(c.unicode(), 2);
    const Read read = readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")), {.sheet = bytes}));
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 统一码")})) << read.error.detail.toStdString();
}

TEST(Spreadsheets, Excel95InItsCodePage)
{
    TemporaryFolder folder;
    const QByteArray zhang = "\xD5\xC5\xC8\xFD"; // 张三 in GBK
    const QByteArray globals = record(0x0809, littleEndian(0x0500, 2) + littleEndian(5, 2) + QByteArray(4, '\0'))
                               + record(0x0042, littleEndian(936, 2));
    const QByteArray name = "\xB1\xED"; // 表
    const qint64 offset = globals.size() + 4 + 7 + name.size() + 4;
    const QByteArray bound = record(0x0085, littleEndian(static_cast<quint64>(offset), 4) + littleEndian(0, 2) + littleEndian(2, 1) + name);
    const QByteArray sheet = record(0x0809, littleEndian(0x0500, 2) + littleEndian(0x10, 2) + QByteArray(4, '\0'))
                             + record(0x0204, littleEndian(1, 2) + littleEndian(2, 2) + littleEndian(0, 2) + littleEndian(4, 2) + zhang)
                             + record(0x027E, littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian((1234 << 2) | 3, 4))
                             + record(0x000A, {});
    const QString path = folder.write(QStringLiteral("old.xls"),
                                      compoundFile({{QStringLiteral("Book"), globals + bound + record(0x000A, {}) + sheet}}));
    const Read read = readAll(path);
    ASSERT_TRUE(read.ok) << read.error.text.toStdString() << read.error.detail.toStdString();
    EXPECT_EQ(read.sheets, QStringList({QStringLiteral("表")}));
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: n:12.34"), QStringLiteral("2: ||张三")}));
}

TEST(Spreadsheets, StopsWhenTheCallerHasEnough)
{
    for (const QString &name : {QStringLiteral("tabular/calc.xlsx"), QStringLiteral("tabular/calc.ods"), QStringLiteral("tabular/calc.xls")}) {
        auto book = Workbook::open(fixture(name));
        ASSERT_TRUE(book.ok());
        int rows = 0;
        EXPECT_TRUE((*book)->read(0, [&](const SheetRow &) { return ++rows < 2; }).ok());
        EXPECT_EQ(rows, 2);
    }
}

TEST(Spreadsheets, ColumnLetters)
{
    EXPECT_EQ(columnLetters(1), QStringLiteral("A"));
    EXPECT_EQ(columnLetters(3), QStringLiteral("C"));
    EXPECT_EQ(columnLetters(26), QStringLiteral("Z"));
    EXPECT_EQ(columnLetters(27), QStringLiteral("AA"));
    EXPECT_EQ(columnLetters(16384), QStringLiteral("XFD"));
}
