#include <gtest/gtest.h>

#include "domain/import/codenames.h"
#include "domain/import/rosterfield.h"
#include "domain/import/rostervalues.h"

using namespace xz;
using namespace xz::members;

namespace {

Cell text(const char *value)
{
    return {Cell::Type::Text, QString::fromUtf8(value), 0};
}

Cell number(double value)
{
    return {Cell::Type::Number, QString::number(value, 'g', 15), value};
}

QString q(const char *value)
{
    return QString::fromUtf8(value);
}

} // namespace

TEST(RosterValues, Headers)
{
    const QList<std::pair<const char *, RosterField>> cases = {
        {"姓名", RosterField::Name}, {"姓　名", RosterField::Name}, {"姓 名*", RosterField::Name}, {"姓名（按身份证）", RosterField::Name},
        {"出生年月", RosterField::Birth}, {"出生\n年月", RosterField::Birth}, {"出生日期", RosterField::Birth}, {"界别", RosterField::Sector},
        {"党派", RosterField::Party}, {"政治面貌", RosterField::Party}, {"党派（政治面貌）", RosterField::Party}, {"专委会", RosterField::Committee},
        {"专门委员会", RosterField::Committee}, {"单位及职务", RosterField::Organisation}, {"工作单位及职务", RosterField::Organisation},
        {"单位职务", RosterField::Organisation}, {"工作单位", RosterField::Unit}, {"职务", RosterField::Duty}, {"政协职务", RosterField::Post},
        {"手机", RosterField::Phone}, {"联系电话", RosterField::Phone}, {"手机号码", RosterField::Phone}, {"办公电话", RosterField::OfficePhone},
        {"委员证号", RosterField::Certificate}, {"备注", RosterField::Remark}, {"E-mail", RosterField::Email}, {"学历", RosterField::Education},
        {"序号", RosterField::None}, {"", RosterField::None}, {"政协某市第五届委员会委员名册", RosterField::None}};
    for (const auto &[header, field] : cases)
        EXPECT_EQ(fieldId(fieldOfHeader(q(header))), fieldId(field)) << header;
    for (const RosterField field : mappableFields()) {
        EXPECT_EQ(fieldOfId(fieldId(field)), field);
        EXPECT_FALSE(fieldLabel(field).isEmpty());
    }
}

TEST(RosterValues, Dates)
{
    const auto date = [](const Cell &cell, bool month = true, OctoberStyle style = OctoberStyle::Unknown) { return cleanDate(cell, month, style).toStdString(); };
    EXPECT_EQ(date(text("1975.08")), "1975-08");
    EXPECT_EQ(date(text("1975年8月")), "1975-08");
    EXPECT_EQ(date(text("1975/8/1")), "1975-08");
    EXPECT_EQ(date(text("1975/8/1"), false), "1975-08-01");
    EXPECT_EQ(date(number(27608)), "1975-08");
    EXPECT_EQ(date(number(27608), false), "1975-08-02");
    EXPECT_EQ(date(number(1975.08)), "1975-08");
    EXPECT_EQ(date(number(1975.1), true, OctoberStyle::TwoDigits), "1975-10");
    EXPECT_EQ(date(text("1975.13")), "");
    EXPECT_EQ(date(text("2199.01")), "");
    EXPECT_EQ(date(text("不详")), "");
    EXPECT_EQ(date({Cell::Type::Date, QStringLiteral("1975-08-01"), 27607}), "1975-08");
    bool doubtful = false;
    EXPECT_EQ(cleanDate(number(1975.1), true, OctoberStyle::Unknown, &doubtful), QStringLiteral("1975-01"));
    EXPECT_TRUE(doubtful);
}

TEST(RosterValues, Phones)
{
    const auto phones = [](const Cell &cell) {
        const PhoneNumbers numbers = cleanPhones(cell);
        return (numbers.mobile + u'|' + numbers.office + u'|' + numbers.bad.join(u',')).toStdString();
    };
    EXPECT_EQ(phones(number(13900002174)), "13900002174||");
    EXPECT_EQ(phones(text("139 0000 2174")), "13900002174||");
    EXPECT_EQ(phones(text("139-0000-2174")), "13900002174||");
    EXPECT_EQ(phones(text("１３９００００２１７４")), "13900002174||");
    EXPECT_EQ(phones(text("13900002174/0999-8203316")), "13900002174|0999-8203316|");
    EXPECT_EQ(phones(text("（0999）8203316")), "|0999-8203316|");
    EXPECT_EQ(phones(number(8203316)), "||8203316");
    EXPECT_EQ(phones(text("1.39E+10")), "||1.39E+10");
    EXPECT_EQ(phones(text("无")), "||无");
}

TEST(RosterValues, Headings)
{
    const auto heading = [](const char *value) {
        const HeadingText parsed = parseHeading(QString::fromUtf8(value));
        return (parsed.name + u'|' + QString::number(parsed.count)).toStdString();
    };
    EXPECT_EQ(heading("民革（7人）"), "民革|7");
    EXPECT_EQ(heading("民革(7人)"), "民革|7");
    EXPECT_EQ(heading("民革 ７人"), "民革|7");
    EXPECT_EQ(heading("二、民革界（共12名）"), "民革界|12");
    EXPECT_EQ(heading("（三）农工党：十二人"), "农工党|12");
    EXPECT_EQ(heading("常务委员（60人，按姓氏笔画为序）"), "常务委员|60");
    EXPECT_EQ(heading("社会福利和社会保障（6人）"), "社会福利和社会保障|6");
    EXPECT_EQ(heading("王建林"), "|-1");
    EXPECT_EQ(heading("韦平（壮族）"), "|-1");
}

TEST(RosterValues, Words)
{
    EXPECT_EQ(cleanText(q("　市 政协　副主席 \n 党组书记 ")), q("市政协副主席、党组书记"));
    EXPECT_EQ(cleanText(q("ABC  公司 经理")), q("ABC 公司经理"));
    EXPECT_EQ(cleanSex(q(" 男 ")), q("男"));
    EXPECT_EQ(cleanSex(q("南")), QString());
    EXPECT_EQ(cleanEthnicity(q("汉")), q("汉族"));
    EXPECT_EQ(cleanEthnicity(q("维吾尔族")), q("维吾尔族"));
    EXPECT_TRUE(isKnownEthnicity(q("土家族")));
    EXPECT_FALSE(isKnownEthnicity(q("穿青人")));
    EXPECT_EQ(cleanPost(q("常务委员")), q("常委"));
    EXPECT_EQ(cleanPost(q("市政协副主席")), q("副主席"));
    EXPECT_EQ(cleanGroup(q("3")), q("第三小组"));
    EXPECT_EQ(splitCommittee(q("提案委员会副主任")).first, q("提案委员会"));
    EXPECT_EQ(splitCommittee(q("提案委员会副主任")).second, q("副主任"));
    EXPECT_EQ(splitCommittee(q("提案委员会")).first, q("提案委员会"));
    EXPECT_EQ(joinedOrganisation(q("市民政局"), q("局长")), q("市民政局局长"));
    EXPECT_EQ(joinedOrganisation(q("市民政局"), q("市民政局局长")), q("市民政局局长"));
    EXPECT_EQ(joinedOrganisation(q("市民政局"), QString()), q("市民政局"));
}

TEST(RosterValues, CodeNames)
{
    CodeNames names;
    names.add(q("中共党员"), q("中共"));
    names.add(q("文艺"));
    names.addAlias(q("文艺"), q("文化艺术界"));
    names.addAlias(q("中共"), q("中国共产党"));
    EXPECT_EQ(names.canonical(q("中共")), q("中共党员"));
    EXPECT_EQ(names.canonical(q("中国共产党党员")), q("中共党员"));
    EXPECT_EQ(names.canonical(q("文艺界")), q("文艺"));
    EXPECT_EQ(names.canonical(q("文化艺术界")), q("文艺"));
    EXPECT_EQ(names.canonical(q("体育")), QString());
}
