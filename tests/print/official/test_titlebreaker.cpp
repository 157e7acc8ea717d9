#include <gtest/gtest.h>

#include "print/official/titlebreaker.h"

namespace xz {

TEST(TitleBreaker, TheWorkedExamples)
{
    EXPECT_EQ(breakTitle("政协望川市委员会关于做好重点提案督办工作的通知"), (QStringList{"政协望川市委员会", "关于做好重点提案督办工作的通知"}));
    EXPECT_EQ(breakTitle("政协望川市委员会关于召开第五届委员会第六次会议的请示"), (QStringList{"政协望川市委员会关于召开", "第五届委员会第六次会议的请示"}));
    EXPECT_EQ(breakTitle("政协望川市委员会办公室关于征集文史资料的函"), (QStringList{"政协望川市委员会办公室", "关于征集文史资料的函"}));
    EXPECT_EQ(breakTitle("政协望川市第五届委员会第二十三次主席会议纪要"), (QStringList{"政协望川市第五届委员会", "第二十三次主席会议纪要"}));
    EXPECT_EQ(breakTitle("重点提案督办方案编写要点"), QStringList{"重点提案督办方案编写要点"});
    EXPECT_EQ(breakTitle("甲乙\n丙丁"), (QStringList{"甲乙", "丙丁"}));
}

TEST(TitleBreaker, NothingIsLostAndNoLineTooLong)
{
    const QString one = QStringLiteral("关于进一步加强和改进新时代人民政协专门委员会工作的意见");
    for (int times = 1; times <= 5; ++times) {
        const QString title = one.repeated(times).left(120);
        const QStringList lines = breakTitle(title);
        EXPECT_EQ(lines.join(QString()), title);
        for (const QString &line : lines)
            EXPECT_LE(line.size(), 20) << qPrintable(line);
    }
    EXPECT_EQ(breakTitle(QString(45, QChar('x'))).join(QString()).size(), 45);
    EXPECT_EQ(breakTitle(QStringLiteral("𬀩").repeated(30)).join(QString()), QStringLiteral("𬀩").repeated(30));
}

} // namespace xz
