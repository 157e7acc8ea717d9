#include <QJsonDocument>

#include <gtest/gtest.h>

#include "print/official/officialjson.h"

namespace xz {

namespace {

const char notice[] = R"({"kind":"通知","layout":"公文","issuer":["政协望川市委员会"],"number":"望协发〔2026〕3号",
 "title":"政协望川市委员会关于做好重点提案督办工作的通知","addressees":["各县（市、区）政协"],
 "body":[{"level":0,"text":"现将有关事项通知如下。"},{"level":1,"text":"规范督办程序"}],
 "attachments":["安排表",{"title":"要点","body":[{"level":1,"text":"基本情况"}]},
                {"title":"宽表","landscape":true,"table":{"columns":["序号","案由"],"rows":[["1","养老"]]}}],
 "date":"2026年4月2日","seal":true,"copies":["中共望川市委办公室"],"printedBy":"办公室","printedOn":"2026-04-02",
 "urgency":"特急","copyNumber":"18","attendance":{"present":["林怀瑾"]}})";

QStringList problemsOf(const QByteArray &json)
{
    QStringList texts;
    for (const Problem &problem : readOfficialJson(json, "a.json").problems)
        texts << problem.text;
    return texts;
}

} // namespace

TEST(OfficialJson, EveryFieldIsReadAndWrittenBack)
{
    const ReadOfficial read = readOfficialJson(notice, "a.json");
    ASSERT_TRUE(read.ok()) << qPrintable(read.problems.value(0).text);
    EXPECT_EQ(read.document.issuers, QStringList{"政协望川市委员会"});
    EXPECT_EQ(read.document.body.size(), 2);
    EXPECT_EQ(read.document.body.at(1).level, 1);
    ASSERT_EQ(read.document.attachments.size(), 3);
    EXPECT_FALSE(read.document.attachments.at(0).hasPages());
    EXPECT_EQ(read.document.attachments.at(1).body.at(0).text, "基本情况");
    EXPECT_TRUE(read.document.attachments.at(2).landscape);
    EXPECT_EQ(read.document.date, QDate(2026, 4, 2));
    EXPECT_TRUE(read.document.seal);
    const ReadOfficial again = readOfficialJson(QJsonDocument(officialJson(read.document)).toJson(), "b.json");
    EXPECT_TRUE(again.ok());
    EXPECT_EQ(again.document, read.document);
}

TEST(OfficialJson, FaultsAreNamedByTheirPath)
{
    const QStringList all = problemsOf(R"({"issuer":["甲"],"body":[{"level":5,"text":"一"},{"level":1,"txt":"二"}],"date":"2026-13-40",
        "attachments":[{"title":""},7],"attendance":{"guests":[]},"seal":"yes","colour":"red"})");
    const QString joined = all.join('\n');
    for (const char *path : {"title: ", "body[0].level: ", "body[1].txt: ", "date: ", "attachments[0]: ", "attachments[1]: ", "attendance.guests: ",
                             "seal: ", "colour: "})
        EXPECT_TRUE(joined.contains(path)) << path << '\n' << qPrintable(joined);
    EXPECT_EQ(all.size(), 9) << qPrintable(joined);
}

TEST(OfficialJson, BrokenJsonHasItsLine)
{
    const QList<Problem> problems = readOfficialJson("{\"kind\":\n \"通知\",,}", "a.json").problems;
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.at(0).row, 2);
    EXPECT_FALSE(readOfficialJson("[]", "a.json").ok());
}

TEST(OfficialDocument, NumbersOfTheLevels)
{
    EXPECT_EQ(officialNumber(1, 3), "三、");
    EXPECT_EQ(officialNumber(2, 11), "（十一）");
    EXPECT_EQ(officialNumber(3, 2), "2.");
    EXPECT_EQ(officialNumber(4, 5), "（5）");
    EXPECT_EQ(officialNumber(0, 1), "");
}

TEST(OfficialDocument, ClassifiedIsKnownByItsMarkAndNotByTheWord)
{
    EXPECT_EQ(classificationIn(QStringLiteral("机密★1年")), "机密");
    EXPECT_EQ(classificationIn(QStringLiteral("各单位：\n绝 密\n正文")), "绝密");
    EXPECT_EQ(classificationIn(QStringLiteral("秘密 长期")), "秘密");
    EXPECT_EQ(classificationIn(QStringLiteral("加强保守国家秘密工作，机密文件按规定管理。")), "");
    OfficialDocument document;
    document.security = "工作秘密";
    EXPECT_EQ(classificationIn(document), "");
    document.security = "机密";
    EXPECT_EQ(classificationIn(document), "机密");
    document.security.clear();
    document.attachments = {{"名单", {{0, "秘密★10年"}}, {}, {}, false}};
    EXPECT_EQ(classificationIn(document), "秘密");
    EXPECT_EQ(classifiedError("秘密").code, ErrorCode::Denied);
    EXPECT_EQ(classifiedError("秘密").exitCode(), 4);
}

} // namespace xz
