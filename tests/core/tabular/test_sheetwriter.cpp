#include <gtest/gtest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

#include "core/tabular/sheetwriter.h"
#include "support/temporary.h"
#include "tabularsupport.h"

using namespace xz;
using namespace xz::test;

namespace {

Outcome writeSample(const QString &path)
{
    auto writer = SheetWriter::create(path, QStringLiteral("委员[1]"));
    if (!writer)
        return writer.error();
    (*writer)->title(QStringLiteral("委员名册"), 5);
    (*writer)->header({QStringLiteral("姓名"), QStringLiteral("手机"), QStringLiteral("得分"), QStringLiteral("生日"), QStringLiteral("备注")}, {12, 16, 8, 12, 30});
    (*writer)->row({QStringLiteral("王刚"), QStringLiteral("013900002174"), 88.5, QDate(1975, 8, 1), QStringLiteral("甲,\"乙\"\n丙")});
    (*writer)->row({QStringLiteral("沈𬀩"), QVariant(), 412, QDate(), true});
    return (*writer)->finish();
}

} // namespace

TEST(SheetWriter, XlsxComesBackAsWritten)
{
    TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    auto done = writeSample(path);
    ASSERT_TRUE(done.ok()) << done.error().text.toStdString() << done.error().detail.toStdString();
    const Read read = readAll(path);
    EXPECT_EQ(read.sheets, QStringList({QStringLiteral("委员1")}));
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 委员名册"), QStringLiteral("2: 姓名|手机|得分|生日|备注"),
                                      QStringLiteral("3: 王刚|013900002174|n:88.5|d:1975-08-01|甲,\"乙\"\n丙"), QStringLiteral("4: 沈𬀩||n:412||b:TRUE")}));
    ASSERT_EQ(read.merged.size(), 1);
    EXPECT_EQ(read.merged[0].lastColumn, 5);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(SheetWriter, CsvComesBackAsWritten)
{
    TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.csv"));
    ASSERT_TRUE(writeSample(path).ok());
    const Read read = readAll(path);
    EXPECT_EQ(read.rows, QStringList({QStringLiteral("1: 姓名|手机|得分|生日|备注"), QStringLiteral("2: 王刚|013900002174|88.5|1975-08-01|甲,\"乙\"\n丙"),
                                      QStringLiteral("3: 沈𬀩||412||true")}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xEF\xBB\xBF"));
}

TEST(SheetWriter, UnfinishedWritingLeavesTheFormerFile)
{
    TemporaryFolder folder;
    for (const QString &name : {QStringLiteral("a.xlsx"), QStringLiteral("a.csv")}) {
        const QString path = folder.write(name, "former");
        {
            auto writer = SheetWriter::create(path);
            ASSERT_TRUE(writer.ok());
            (*writer)->row({1, 2});
        }
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), QByteArray("former"));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    EXPECT_TRUE(writeSample(folder.path(QStringLiteral("a.xlsx"))).ok());
    EXPECT_EQ(readAll(folder.path(QStringLiteral("a.xlsx"))).rows.size(), 4);
}

TEST(SheetWriter, SaysWhyItCannot)
{
    TemporaryFolder folder;
    EXPECT_EQ(SheetWriter::create(folder.path(QStringLiteral("a.pdf"))).error().code, ErrorCode::BadInput);
    EXPECT_EQ(SheetWriter::create(folder.path(QStringLiteral("no/a.xlsx"))).error().code, ErrorCode::NotFound);
    auto writer = SheetWriter::create(folder.path(QStringLiteral("long.xlsx")));
    ASSERT_TRUE(writer.ok());
    (*writer)->row({QString(40000, u'x')});
    EXPECT_EQ((*writer)->finish().error().code, ErrorCode::BadInput);
}
