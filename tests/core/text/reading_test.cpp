#include <QSet>

#include <gmock/gmock.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

#include "core/text/nameorder.h"
#include "core/text/namesort.h"

namespace xz {
namespace {

QString text(const char16_t *s)
{
    return QString::fromUtf16(s);
}

TEST(Reading, SurnamesAreReadAsSurnames)
{
    const NameOrder order;
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"欧阳慧敏", u"ōuyáng huìmǐn"}, {u"王刚", u"wáng gāng"},       {u"仇振声", u"qiú zhènshēng"}, {u"解长松", u"xiè chángsōng"},
        {u"查平", u"zhā píng"},          {u"曾令仪", u"zēng lìngyí"},   {u"单玉琴", u"shàn yùqín"},    {u"尉迟明", u"yùchí míng"},
        {u"长孙平", u"zhǎngsūn píng"},   {u"万俟平", u"mòqí píng"},     {u"万平", u"wàn píng"},        {u"区平", u"ōu píng"},
        {u"朴英", u"piáo yīng"},         {u"任平", u"rén píng"},        {u"华平", u"huà píng"},        {u"盖平", u"gě píng"},
        {u"冼平", u"xiǎn píng"},         {u"员平", u"yùn píng"},        {u"吕布", u"lǚ bù"},           {u"刘一安", u"liú yī'ān"},
        {u"令狐平", u"línghú píng"},     {u"单于平", u"chányú píng"},   {u"韦平（壮族）", u"wéi píng"}, {u"王　刚", u"wáng gāng"},
    };
    for (const auto &[name, pinyin] : cases)
        EXPECT_EQ(order.pinyin(text(name)), text(pinyin)) << text(name).toStdString();
    EXPECT_EQ(order.pinyin(u"艾则孜·阿不都热合曼"_qs), u"àizézī·ābùdūrèhémàn"_qs);
    EXPECT_EQ(order.pinyin(QString()), QString());
}

TEST(Reading, PlainAndInitials)
{
    const NameOrder order;
    EXPECT_EQ(order.pinyinPlain(u"欧阳慧敏"_qs), u"ouyanghuimin"_qs);
    EXPECT_EQ(order.initials(u"欧阳慧敏"_qs), u"oyhm"_qs);
    EXPECT_EQ(order.initials(u"王建林"_qs), u"wjl"_qs);
    EXPECT_EQ(order.pinyinPlain(u"吕绿"_qs), u"lvlv"_qs);
    EXPECT_EQ(order.pinyinPlain(u"艾则孜·买买提"_qs), u"aizezimaimaiti"_qs);
    EXPECT_EQ(order.initials(u"王Ａnna"_qs), u"wanna"_qs);
}

TEST(Reading, CharactersWithoutAReadingAreLeftOut)
{
    const NameOrder order;
    const QString own = QString(QChar(0xE123));
    EXPECT_EQ(order.pinyin(u"王"_qs + own + u"平"_qs), u"wáng píng"_qs);
    EXPECT_EQ(order.pinyin(own), QString());
    EXPECT_EQ(order.pinyinPlain(own + u"平"_qs), u"ping"_qs);
    EXPECT_EQ(order.initials(own + u"平"_qs), u"p"_qs);
    EXPECT_FALSE(order.pinyinKey(own).isEmpty());
}

TEST(Reading, AnOverrideOfThePersonInAnyNotation)
{
    const NameOrder order;
    for (const QString &own : {u"tán wén"_qs, u"tan2 wen2"_qs, u"Tánwén"_qs, u"tan2wen2"_qs}) {
        EXPECT_EQ(order.pinyinPlain(u"覃文"_qs, own), u"tanwen"_qs);
        EXPECT_EQ(order.pinyin(u"覃文"_qs, own), u"tán wén"_qs);
        EXPECT_EQ(order.initials(u"覃文"_qs, own), u"tw"_qs);
        EXPECT_EQ(order.pinyinKey(u"覃文"_qs, own), order.pinyinKey(u"覃文"_qs, u"tán wén"_qs));
    }
    EXPECT_EQ(order.pinyinPlain(u"覃文"_qs), u"qinwen"_qs);
    EXPECT_EQ(order.pinyinPlain(u"吕平"_qs, u"lü3 ping2"_qs), u"lvping"_qs);
    EXPECT_EQ(order.pinyinPlain(u"艾则孜"_qs, u"Aziz"_qs), u"aziz"_qs); // a spelling of its own, not syllables
    EXPECT_EQ(order.pinyin(u"艾则孜"_qs, u"Aziz"_qs), u"Aziz"_qs);
}

TEST(Reading, AnOverrideOfTheOfficeHoldsForSurnamesToo)
{
    NameOrder order;
    order.setReadingOverride(U'覃', u"tan2"_qs);
    EXPECT_EQ(order.pinyin(u"覃文"_qs), u"tán wén"_qs);
    order.setReadingOverride(U'覃', u"no reading"_qs);
    EXPECT_EQ(order.pinyin(u"覃文"_qs), u"tán wén"_qs);
    order.setReadingOverride(U'覃', QString());
    EXPECT_EQ(order.pinyin(u"覃文"_qs), u"qín wén"_qs);
}

TEST(Reading, PinyinOrderBySyllableToneStrokes)
{
    const auto sorted = [](const QString &names) { return sortNames(names.split(u' '), NameSort::Pinyin).names.join(u' '); };
    EXPECT_EQ(sorted(u"曾平 王刚 陈平 查平 安平 仇平"_qs), u"安平 陈平 仇平 王刚 曾平 查平"_qs);
    EXPECT_EQ(sorted(u"王平 汪平 万平"_qs), u"万平 汪平 王平"_qs);   // wan4 before wang1 before wang2
    EXPECT_EQ(sorted(u"李平 黎平 黎安"_qs), u"黎安 黎平 李平"_qs);
    EXPECT_EQ(sorted(u"罗平 吕平 卢平 栾平"_qs), u"卢平 吕平 栾平 罗平"_qs); // lu, lü, luan, luo
    EXPECT_EQ(sorted(u"张一 章一 张"_qs), u"张 张一 章一"_qs);        // one reading: fewer strokes first, surnames stay together
}

// The tables are ours; ICU reads the same characters as names, with the exceptions written down here.
TEST(Reading, SurnamesAgreeWithIcu)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> names(icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
    ASSERT_TRUE(U_SUCCESS(status));
    const QString surnames = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
                             "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊"
                             "纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘解应宗丁宣邓郁单"
                             "杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾"
                             "暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦"
                             "雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙东欧殳沃利"
                             "蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉岳帅缑亢况郈有琴商牟佘佴伯赏"_qs;
    // 现代汉语词典 gives these surnames another reading than ICU has.
    const QSet<QString> otherwise{u"那"_qs, u"乜"_qs, u"牟"_qs, u"能"_qs, u"都"_qs, u"薄"_qs, u"莘"_qs, u"相"_qs, u"缪"_qs, u"阚"_qs};
    const NameOrder order;
    for (const char32_t c : surnames.toStdU32String()) {
        const QString surname = QString::fromUcs4(&c, 1);
        icu::UnicodeString name(reinterpret_cast<const char16_t *>(surname.utf16()));
        name.append(u"平");
        names->transliterate(name);
        const QString icu = QString::fromUtf16(name.getTerminatedBuffer()).section(u' ', 0, 0);
        const QString ours = order.pinyin(surname + u"平"_qs).section(u' ', 0, 0);
        EXPECT_EQ(ours != icu, otherwise.contains(surname)) << surname.toStdString() << " " << ours.toStdString() << " " << icu.toStdString();
    }
}

} // namespace
} // namespace xz
