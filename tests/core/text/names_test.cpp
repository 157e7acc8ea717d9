#include <gmock/gmock.h>

#include "core/text/names.h"

namespace xz {
namespace {

struct NameCase {
    const char16_t *text;
    const char16_t *name;
    const char16_t *sex;
    const char16_t *ethnicity;
    const char16_t *remark;
};

TEST(Names, ParsedAsTheyArrive)
{
    const NameCase cases[] = {
        {u"王　刚", u"王刚", u"", u"", u""},
        {u" 王 刚 ", u"王刚", u"", u"", u""},
        {u"韦　平（壮族）", u"韦平", u"", u"壮族", u""},
        {u"龙慧芬（女）", u"龙慧芬", u"女", u"", u""},
        {u"马兰(女,回)", u"马兰", u"女", u"回族", u""},
        {u"马兰（女，回族，特邀）", u"马兰", u"女", u"回族", u"特邀"},
        {u"金花（女、朝鲜族、无党派）", u"金花", u"女", u"朝鲜族", u"无党派"},
        {u"李明（兼）（男）", u"李明", u"男", u"", u"兼"},
        {u"艾则孜•阿不都热合曼（维吾尔族）", u"艾则孜·阿不都热合曼", u"", u"维吾尔族", u""},
        {u"艾则孜・阿不都", u"艾则孜·阿不都", u"", u"", u""},
        {u"艾则孜．阿不都", u"艾则孜·阿不都", u"", u"", u""},
        {u"艾则孜 . 阿不都", u"艾则孜·阿不都", u"", u"", u""},
        {u"·艾则孜··阿不都·", u"艾则孜·阿不都", u"", u"", u""},
        {u"李𬀩（女", u"李𬀩", u"女", u"", u""},
        {u"王\u200b刚\ufeff", u"王刚", u"", u"", u""},
        {u"⻢⼥", u"马女", u"", u"", u""},
        {u"John  Smith", u"John Smith", u"", u"", u""},
        {u"（女）", u"", u"女", u"", u""},
        {u"", u"", u"", u"", u""},
    };
    for (const NameCase &c : cases) {
        const ParsedName parsed = parseName(QString::fromUtf16(c.text));
        const std::string text = QString::fromUtf16(c.text).toStdString();
        EXPECT_EQ(parsed.name, QString::fromUtf16(c.name)) << text;
        EXPECT_EQ(parsed.sex, QString::fromUtf16(c.sex)) << text;
        EXPECT_EQ(parsed.ethnicity, QString::fromUtf16(c.ethnicity)) << text;
        EXPECT_EQ(parsed.remark, QString::fromUtf16(c.remark)) << text;
    }
}

TEST(Names, ParsingTwiceChangesNothing)
{
    for (const QString &text : {u"王　刚"_qs, u"艾则孜 • 阿不都"_qs, u"John  Smith"_qs, u"李𬀩（女）"_qs}) {
        const QString once = parseName(text).name;
        EXPECT_EQ(parseName(once).name, once);
    }
}

TEST(Names, SpacedForPrint)
{
    EXPECT_EQ(spacedName(u"王刚"_qs), u"王　刚"_qs);
    EXPECT_EQ(spacedName(u"李𬀩"_qs), u"李　𬀩"_qs);
    EXPECT_EQ(spacedName(u"王建林"_qs), u"王建林"_qs);
    EXPECT_EQ(spacedName(u"王"_qs), u"王"_qs);
    EXPECT_EQ(spacedName(u"Al"_qs), u"Al"_qs);
    EXPECT_EQ(spacedName(QString()), QString());
}

TEST(Names, RemarkNamesWomenAndMinoritiesOnly)
{
    EXPECT_EQ(nameRemark(u"女"_qs, u"壮族"_qs), u"（女，壮族）"_qs);
    EXPECT_EQ(nameRemark(u"男"_qs, u"壮族"_qs), u"（壮族）"_qs);
    EXPECT_EQ(nameRemark(u"女"_qs, u"汉族"_qs), u"（女）"_qs);
    EXPECT_EQ(nameRemark(u"男"_qs, u"汉族"_qs), QString());
    EXPECT_EQ(nameRemark(QString(), QString()), QString());
}

TEST(Names, SurnameLength)
{
    EXPECT_EQ(surnameLength(u"王建林"_qs), 1);
    EXPECT_EQ(surnameLength(u"欧阳慧敏"_qs), 2);
    EXPECT_EQ(surnameLength(u"欧阳"_qs), 1); // 欧 and a given name
    EXPECT_EQ(surnameLength(u"爱新觉罗启平"_qs), 4);
    EXPECT_EQ(surnameLength(u"𬀩平"_qs), 2); // one character of two UTF-16 units
    EXPECT_EQ(surnameLength(QString()), 0);
}

} // namespace
} // namespace xz
