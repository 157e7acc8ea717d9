#include <gtest/gtest.h>

#include "support/temporary.h"
#include "tabularsupport.h"

using namespace xz;
using namespace xz::test;

namespace {

const QByteArray table = "姓名,性别,备注\n王　刚,男,\"多行\n备注, 带\"\"引号\"\"\"\n\n欧阳慧敏,女\n";
const QStringList wanted = {QStringLiteral("1: 姓名|性别|备注"), QStringLiteral("2: 王　刚|男|多行\n备注, 带\"引号\""), QStringLiteral("4: 欧阳慧敏|女")};

Read readBytes(const QByteArray &bytes)
{
    TemporaryFolder folder;
    return readAll(folder.write(QStringLiteral("名册.csv"), bytes));
}

QByteArray wide(const QString &text, bool big, bool mark)
{
    QByteArray bytes;
    for (const QChar c : mark ? QChar(0xFEFF) + text : text) {
        bytes += static_cast<char>(big ? c.unicode() >> 8 : c.unicode() & 0xFF);
        bytes += static_cast<char>(big ? c.unicode() & 0xFF : c.unicode() >> 8);
    }
    return bytes;
}

// The sample in GB18030: two-byte characters, and 𬀩 in four bytes.
const QByteArray gb = "\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0\r\n\xCD\xF5\xB8\xD5,\xC4\xD0\r\n\xC9\xF2\x99\x30\xA8\x33,\xC4\xD0\r\n";

} // namespace

TEST(Csv, Utf8WithAndWithoutMark)
{
    for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
        const Read read = readBytes(mark + table);
        ASSERT_TRUE(read.ok) << read.error.text.toStdString();
        EXPECT_EQ(read.rows, wanted);
        EXPECT_EQ(read.encoding, QStringLiteral("UTF-8"));
        EXPECT_EQ(read.sheets, QStringList({QStringLiteral("名册")}));
    }
}

TEST(Csv, Utf16)
{
    for (const bool big : {false, true}) {
        const Read marked = readBytes(wide(QString::fromUtf8(table), big, true));
        EXPECT_EQ(marked.rows, wanted) << marked.error.text.toStdString();
        EXPECT_EQ(marked.encoding, QStringLiteral("UTF-16"));
        EXPECT_EQ(readBytes(wide(QString::fromUtf8(table), big, false)).rows, wanted);
    }
}

TEST(Csv, Gb18030)
{
    const Read read = readBytes(gb);
    ASSERT_TRUE(read.ok) << read.error.text.toStdString();
    EXPECT_EQ(read.encoding, QStringLiteral("GB18030"));
    ASSERT_EQ(read.rows.size(), 3);
    EXPECT_EQ(read.rows[0], QStringLiteral("1: 姓名|性别"));
    EXPECT_EQ(read.rows[1], QStringLiteral("2: 王刚|男"));
}

// A GB18030 character far behind ASCII: the whole file decides, not its beginning.
TEST(Csv, EncodingIsTakenFromTheWholeFile)
{
    QByteArray bytes;
    for (int i = 0; i < 100000; ++i)
        bytes += "a,b\n";
    const Read read = readBytes(bytes + gb);
    EXPECT_EQ(read.encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(read.rows.value(100000), QStringLiteral("100001: 姓名|性别"));
}

TEST(Csv, WrongEncodingNamesTheLine)
{
    const Read read = readBytes("姓名,性别\n王刚,男\n" + QByteArray("\xFF\xFE\xFF\xFF,x\n"));
    EXPECT_FALSE(read.ok);
    EXPECT_EQ(read.error.code, ErrorCode::BadInput);
    EXPECT_TRUE(read.error.text.contains(QLatin1Char('3'))) << read.error.text.toStdString();
}

TEST(Csv, DelimitersAreSniffed)
{
    EXPECT_EQ(readBytes("姓名\t单位\n王刚\t某局,某科\n李四\t某局\n").rows.value(1), QStringLiteral("2: 王刚|某局,某科"));
    EXPECT_EQ(readBytes("姓名;单位\r王刚;某局,某科\r").rows.value(1), QStringLiteral("2: 王刚|某局,某科"));
    EXPECT_EQ(readBytes("王刚\n欧阳慧敏\n").rows, QStringList({QStringLiteral("1: 王刚"), QStringLiteral("2: 欧阳慧敏")}));
    EXPECT_EQ(readBytes("姓名,电话\n王刚,=\"0139\"\n").rows.value(1), QStringLiteral("2: 王刚|0139"));
}

TEST(Csv, LastRowWithoutLineBreak)
{
    EXPECT_EQ(readBytes("a,b\nc,\"d\"").rows.value(1), QStringLiteral("2: c|d"));
    EXPECT_EQ(readBytes("a,b\nc,").rows.value(1), QStringLiteral("2: c"));
}

TEST(Csv, OpenQuotationMarkIsAnErrorNotALostFile)
{
    const Read read = readBytes("a,b\n\"王刚,男\n李四,女\n");
    EXPECT_FALSE(read.ok);
    EXPECT_TRUE(read.error.text.contains(QLatin1Char('2'))) << read.error.text.toStdString();
}

TEST(Csv, BinaryIsNoTable)
{
    // What is no text in either encoding does not become a table of chance characters.
    EXPECT_EQ(readBytes(QByteArray("\x89PNG\r\n\x1A\n") + QByteArray("\0\1\2", 3).repeated(300)).error.code, ErrorCode::BadInput);
    EXPECT_EQ(readBytes(QByteArray("\xD0\xD5\xC3\xFB,\xBD\xE7\n") + QByteArray("\xFF\xFE\0\xD8\x80\x80\xFF\n", 8).repeated(5)).error.code, ErrorCode::BadInput);
    EXPECT_EQ(readBytes(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)).error.code, ErrorCode::BadInput);
    EXPECT_EQ(readBytes("<html><table></table></html>").error.code, ErrorCode::BadInput);
    EXPECT_EQ(readBytes("%PDF-1.4 ...").error.code, ErrorCode::BadInput);
}
