#include <gtest/gtest.h>

#include "tabularsupport.h"
#include "support/temporary.h"

using namespace xz;
using namespace xz::test;

namespace {

struct Case {
    const char *code;
    const char *number;
    const char *shown;
};

} // namespace

// Formats are reached the way a file reaches them: through the styles of a workbook.
TEST(NumberFormat, CustomCodes)
{
    const QList<Case> cases = {
        {"General", "13900002174", "n:13900002174"},
        {"General", "1E+20", "n:1e+20"},
        {"General", "0.1", "n:0.1"},
        {"General", "0.30000000000000004", "n:0.3"},
        {"0", "13900002174", "n:13900002174"},
        {"#,##0", "13900002174", "n:13900002174"},
        {"00000", "42", "n:00042"},
        {"&quot;5-&quot;0000", "231", "n:5-0231"},
        {"0.00", "88.5", "n:88.50"},
        {"0.00;[Red]-0.00", "-88.5", "n:-88.50"},
        {"0%", "0.95", "n:95%"},
        {"0.00E+00", "1234", "n:1234"},
        {"# ?/?", "0.5", "n:0.5"},
        {"@", "12", "n:12"},
        {"yyyy&quot;年&quot;m&quot;月&quot;", "27607", "d:1975-08"},
        {"yyyy\\-mm\\-dd", "27607", "d:1975-08-01"},
        {"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "27607", "d:1975-08-01"},
        {"yyyy", "27607", "d:1975"},
        {"e&quot;年&quot;m&quot;月&quot;", "27607", "d:1975-08"},
        {"yyyy/m/d h:mm;@", "27607.5", "d:1975-08-01 12:00:00"},
        {"h:mm AM/PM", "0.75", "d:18:00:00"},
        {"[h]:mm:ss", "0.5", "d:12:00:00"},
        {"mm:ss.0", "0.0006944444", "d:00:01:00"},
        {"yyyy-mm-dd", "60", "d:1900-02-28"},
        {"yyyy-mm-dd", "61", "d:1900-03-01"},
        {"yyyy-mm-dd", "1", "d:1900-01-01"},
        {"[Blue]#,##0.0_);(#,##0.0)", "3.25", "n:3.3"},
        {"m/d", "27607", "d:1975-08-01"},
        {"aaaa", "27607", "d:1975-08-01"},
        {"¥#,##0.00", "5", "n:¥5.00"},
    };
    QByteArray formats, styles, row;
    QStringList wanted;
    for (int i = 0; i < cases.size(); ++i) {
        formats += "<numFmt numFmtId='" + QByteArray::number(200 + i) + "' formatCode='" + cases[i].code + "'/>";
        styles += "<xf numFmtId='" + QByteArray::number(200 + i) + "'/>";
        row += "<c s='" + QByteArray::number(i) + "'><v>" + cases[i].number + "</v></c>";
        wanted.append(QString::fromUtf8(cases[i].shown));
    }
    // Style 0 is the default style and may have a format as well.
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")),
                                       {.sheet = "<worksheet><sheetData><row r='1'>" + row + "</row></sheetData></worksheet>",
                                        .styles = "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>"}));
    ASSERT_TRUE(read.ok) << read.error.text.toStdString() << read.error.detail.toStdString();
    const QStringList cells = read.rows.value(0).mid(3).split(u'|');
    ASSERT_EQ(cells.size(), wanted.size());
    for (int i = 0; i < cells.size(); ++i)
        EXPECT_EQ(cells[i].toStdString(), wanted[i].toStdString()) << cases[i].code << " of " << cases[i].number;
}

TEST(NumberFormat, BuiltInIds)
{
    const QList<std::pair<int, const char *>> cases = {{0, "n:27607"}, {1, "n:27607"}, {2, "n:27607.00"}, {9, "n:2760700%"}, {14, "d:1975-08-01"},
                                                       {17, "d:1975-08"}, {22, "d:1975-08-01 00:00:00"}, {31, "d:1975-08-01"}, {49, "n:27607"},
                                                       {57, "d:1975-08"}, {58, "d:1975-08-01"}, {999, "n:27607"}};
    QByteArray styles, row;
    QStringList wanted;
    for (const auto &[id, shown] : cases) {
        row += "<c s='" + QByteArray::number(wanted.size()) + "'><v>27607</v></c>";
        styles += "<xf numFmtId='" + QByteArray::number(id) + "'/>";
        wanted.append(QString::fromUtf8(shown));
    }
    TemporaryFolder folder;
    const Read read = readAll(xlsxFile(folder.path(QStringLiteral("a.xlsx")),
                                       {.sheet = "<worksheet><sheetData><row r='1'>" + row + "</row></sheetData></worksheet>",
                                        .styles = "<styleSheet><cellXfs>" + styles + "</cellXfs></styleSheet>"}));
    EXPECT_EQ(read.rows.value(0).mid(3).split(u'|'), wanted);
}
