#include <QFile>
#include <QRandomGenerator>

#include <gmock/gmock.h>

#include "core/text/nameorder.h"
#include "core/text/namesort.h"
#include "support/temporary.h"

namespace xz {
namespace {

QString sorted(const QString &names, NameSort by = NameSort::Strokes)
{
    return sortNames(names.split(u' ', Qt::SkipEmptyParts), by).names.join(u' ');
}

char32_t only(const QString &character)
{
    return character.toStdU32String().at(0);
}

TEST(StrokeOrder, SequencesOfWellKnownCharacters)
{
    const NameOrder order;
    const std::pair<const char16_t *, const char *> cases[] = {
        {u"王", "1121"},          {u"乙", "5"},           {u"刘", "413422"},     {u"陈", "5215234"},         {u"龙", "13534"},
        {u"欧", "13453534"},      {u"丁", "12"},          {u"长", "3154"},       {u"孙", "521234"},          {u"水", "2534"},
        {u"永", "45534"},         {u"肃", "51123234"},    {u"字", "445521"},     {u"必", "45434"},           {u"女", "531"},
        {u"德", "332122522114544"}, {u"麟", "41352211535431234354152"}, {u"奡", "132511113432"}, {u"䶮", "135341134"}, {u"𬀩", "25111152"},
        {u"〇", "5"},             {u"陳", "5212511234"},  {u"锺", "31115312511211"},
    };
    for (const auto &[character, strokes] : cases)
        EXPECT_EQ(order.strokes(only(QString::fromUtf16(character))), QString::fromLatin1(strokes)) << QString::fromUtf16(character).toStdString();
}

TEST(StrokeOrder, CountsOfTheFirstCharacter)
{
    const NameOrder order;
    EXPECT_EQ(order.strokeCount(u"丁若兰"_qs), 2);
    EXPECT_EQ(order.strokeCount(u"欧阳慧敏"_qs), 8);
    EXPECT_EQ(order.strokeCount(u"　解长松"_qs), 13);
    EXPECT_EQ(order.strokeCount(u"𬀩"_qs), 8);
    EXPECT_EQ(order.strokeCount(QString()), 0);
    EXPECT_EQ(order.strokeCount(QString(QChar(0xE000))), 0);
}

// The state's own table of characters is ordered by the same standard: every pair of its first two levels agrees, and of the third all
// but four. One rare character is unknown.
TEST(StrokeOrder, AgreesWithTheTableOfStandardCharacters)
{
    QFile file(test::fixture(u"text/standard-order.txt"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    const NameOrder order;
    QStringList otherwise, unknown;
    int pairs = 0;
    for (const QString &level : lines.mid(1)) {
        QString before;
        for (const char32_t c : level.toStdU32String()) {
            const QString character = QString::fromUcs4(&c, 1);
            unknown += order.unknownCharacters(character);
            if (!before.isEmpty() && order.strokeKey(before) >= order.strokeKey(character) && order.unknownCharacters(before).isEmpty())
                otherwise.append(before + character);
            before = character;
            ++pairs;
        }
    }
    EXPECT_EQ(pairs, 8105);
    EXPECT_EQ(unknown.join(u' '), u"𬒔"_qs);
    EXPECT_EQ(otherwise.join(u' '), u"𫟅𬘯 𪣻𡎚 铽𨱇 鄜麀"_qs);
}

TEST(StrokeOrder, ShorterNameFirstThenSecondCharacter)
{
    EXPECT_EQ(sorted(u"王建林 王刚"_qs), u"王刚 王建林"_qs);
    // 一 1 < 二 2 in the second place, although 王一平 ends with more strokes
    EXPECT_EQ(sorted(u"王建民 王一平 王二小 王二"_qs), u"王二 王一平 王二小 王建民"_qs);
    EXPECT_EQ(sorted(u"王小平 王小川"_qs), u"王小川 王小平"_qs);
}

TEST(StrokeOrder, PublishedOrderOfSurnames)
{
    const QString published = u"丁 卜 刁 于 万 马 王 韦 仇 邓 艾 石 龙 卢 叶 田 冯 宁 吉 成 毕 朱 任 刘 江 许 孙 "
                              "杜 李 杨 何 张 陈 林 欧 单 赵 胡 查 段 秦 袁 郭 黄 曾 解 谭 魏"_qs;
    QStringList shuffled = published.split(u' ');
    std::reverse(shuffled.begin(), shuffled.end());
    EXPECT_EQ(sorted(shuffled.join(u' ')), published);
}

TEST(StrokeOrder, TheRosterOfTheReferencePage)
{
    const QString page = u"丁若兰 王恺 王靖川 韦平 仇振声 艾则孜·阿不都热合曼 龙慧芬 田雨禾 刘一苇 李承屿 杨知遥 何秋萍 陈䶮 欧阳慧敏 单玉琴 "
                         "郝明轩 曾令仪 解长松"_qs;
    QStringList shuffled = page.split(u' ');
    std::reverse(shuffled.begin(), shuffled.end());
    EXPECT_EQ(sorted(shuffled.join(u' ')), page);
}

TEST(StrokeOrder, RareCharacters)
{
    EXPECT_EQ(sorted(u"李奡 李䶮 李𬀩 李丁"_qs), u"李丁 李𬀩 李䶮 李奡"_qs);
    EXPECT_TRUE(NameOrder().unknownCharacters(u"李奡䶮𬀩〇"_qs).isEmpty());
}

TEST(StrokeOrder, SpacesDotsAndRemarksTakeNoPart)
{
    const NameOrder order;
    EXPECT_EQ(order.strokeKey(u"王　刚"_qs), order.strokeKey(u"王刚"_qs));
    EXPECT_EQ(order.strokeKey(u"韦平（女，壮族）"_qs), order.strokeKey(u"韦平"_qs));
    EXPECT_EQ(order.strokeKey(u"韦平(壮族)"_qs), order.strokeKey(u"韦平"_qs));
    EXPECT_EQ(order.strokeKey(u"珠康·土登克珠"_qs), order.strokeKey(u"珠康•土登克珠"_qs));
    EXPECT_EQ(order.strokeKey(u"珠康·土登克珠"_qs), order.strokeKey(u"珠康土登克珠"_qs));
}

TEST(StrokeOrder, UnknownCharactersAreNamedAndStandLast)
{
    const QString unknown = QString(QChar(0xE123));
    const SortedNames result = sortNames({unknown + u"平"_qs, u"魏民"_qs, u"张"_qs + unknown, u"张伟"_qs});
    EXPECT_EQ(result.names, QStringList({u"张伟"_qs, u"张"_qs + unknown, u"魏民"_qs, unknown + u"平"_qs}));
    EXPECT_EQ(result.unknown, QStringList({unknown}));
    EXPECT_TRUE(NameOrder().unknownCharacters(u"王 Anna 2（女）·，ａ"_qs).isEmpty());
}

TEST(StrokeOrder, SameSequenceMainFormFirstThenFewerBends)
{
    EXPECT_EQ(sorted(u"丁 十"_qs), u"十 丁"_qs);     // 竖 before 竖钩
    EXPECT_EQ(sorted(u"寸 下"_qs), u"下 寸"_qs);
    EXPECT_EQ(sorted(u"士 土 工"_qs), u"工 土 士"_qs);
    EXPECT_EQ(sorted(u"巳 已 己"_qs), u"己 已 巳"_qs);
    EXPECT_EQ(sorted(u"入 人 八"_qs), u"八 人 入"_qs);
    EXPECT_EQ(sorted(u"田平 由平 甲平 申平"_qs), u"甲平 申平 田平 由平"_qs);
}

// Two surnames of one stroke sequence never mix: 土 with a long name before 士 with a short one.
TEST(StrokeOrder, SurnamesStayTogether)
{
    EXPECT_EQ(sorted(u"士平 土小小 土平 士小小"_qs), u"土平 土小小 士平 士小小"_qs);
}

TEST(StrokeOrder, OverridesOfTheOffice)
{
    NameOrder order;
    const char32_t privateUse = 0xE123;
    const QString own = QString::fromUcs4(&privateUse, 1);
    order.setStrokeOverride(privateUse, u"1121"_qs);
    EXPECT_TRUE(order.unknownCharacters(own).isEmpty());
    EXPECT_EQ(order.strokeCount(own), 4);
    EXPECT_GT(order.strokeKey(own), order.strokeKey(u"王"_qs));
    EXPECT_LT(order.strokeKey(own), order.strokeKey(u"韦"_qs)); // 1152
    order.setStrokeOverride(privateUse, u"19"_qs);              // no strokes: nothing changes
    EXPECT_EQ(order.strokeCount(own), 4);
    order.setStrokeOverride(privateUse, QString());
    EXPECT_EQ(order.strokeCount(own), 0);
    const QString shipped = order.strokeKey(u"王"_qs);
    order.setStrokeOverride(U'王', u"1121"_qs); // the same as shipped
    EXPECT_EQ(order.strokeKey(u"王"_qs), shipped);
}

// Compares as the rule says it, from strokes and not from keys.
int compareByRule(const NameOrder &order, const std::u32string &a, const std::u32string &b)
{
    const auto character = [&](char32_t x, char32_t y) {
        const QString p = order.strokes(x);
        const QString q = order.strokes(y);
        if (p.size() != q.size())
            return p.size() < q.size() ? -1 : 1;
        return p < q ? -1 : q < p ? 1 : 0;
    };
    if (const int first = character(a.front(), b.front()); first != 0)
        return first;
    if (a.front() != b.front())
        return 0; // the finer rules decide
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    for (size_t i = 1; i < a.size(); ++i) {
        if (const int next = character(a[i], b[i]); next != 0)
            return next;
        if (a[i] != b[i])
            return 0;
    }
    return 0;
}

TEST(StrokeOrder, KeysAgreeWithTheRuleAndAreATotalOrder)
{
    const NameOrder order;
    QRandomGenerator random(20260226);
    const QString surnames = u"王玉丁十七人八入土士工己已巳田由甲申刘陈李杨欧龙䶮奡𬀩"_qs;
    const std::u32string pool = surnames.toStdU32String();
    std::vector<std::u32string> names;
    for (int i = 0; i < 400; ++i) {
        std::u32string name;
        const int length = random.bounded(1, 5);
        for (int j = 0; j < length; ++j)
            name += random.bounded(3) ? pool[random.bounded(quint32(pool.size()))] : char32_t(random.bounded(0x4E00, 0x9FA5));
        names.push_back(name);
    }
    const auto key = [&](const std::u32string &name) { return order.strokeKey(QString::fromStdU32String(name)); };
    for (const auto &a : names) {
        for (const auto &b : names) {
            const QString ka = key(a);
            const QString kb = key(b);
            EXPECT_EQ(ka == kb, a == b);
            const int rule = compareByRule(order, a, b);
            if (rule != 0) {
                EXPECT_EQ(ka < kb, rule < 0) << QString::fromStdU32String(a).toStdString() << " " << QString::fromStdU32String(b).toStdString();
            }
            EXPECT_EQ(ka < kb, ka.toUtf8() < kb.toUtf8());
        }
        for (const QChar c : key(a))
            EXPECT_TRUE(c > u' ' && c <= u'~');
    }
}

} // namespace
} // namespace xz
