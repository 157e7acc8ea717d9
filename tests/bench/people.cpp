#include "people.h"

namespace xz::bench {

namespace {

const QString surnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤仇解查单");
const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文华建国志红玉兰春梅海燕晓云飞天宇浩然子涵雨欣嘉怡思远知遥慧君若溪清川一苇承屿维舟书恒以宁");
const QStringList compound{QStringLiteral("欧阳"), QStringLiteral("上官"), QStringLiteral("司马"), QStringLiteral("诸葛"), QStringLiteral("夏侯")};
const QStringList units{QStringLiteral("市第一中学"), QStringLiteral("市人民医院"), QStringLiteral("振声律师事务所"), QStringLiteral("澜江精密铸造有限公司"),
                        QStringLiteral("市农业科学研究所"), QStringLiteral("澜州学院"), QStringLiteral("云岭乡农技推广站"), QStringLiteral("市群众艺术馆")};
const QStringList posts{QStringLiteral("主任"), QStringLiteral("副研究员"), QStringLiteral("教授"), QStringLiteral("董事长"), QStringLiteral("站长")};

/// Spreads consecutive numbers (splitmix64).
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

template <typename List>
auto pick(const List &list, quint64 &state)
{
    state = mixed(state);
    return list[qsizetype(state % quint64(list.size()))];
}

} // namespace

const QStringList &sectors()
{
    static const QStringList list = QStringLiteral("中共 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 无党派 共青团 青联 总工会 妇联 工商联 科协 台联 侨联 文艺 科技 "
                                                   "社科 经济 农业 教育 体育 新闻出版 医药卫生 少数民族 宗教 特邀").split(QLatin1Char(' '));
    return list;
}

MadeUpPerson madeUpPerson(qint64 number)
{
    quint64 state = mixed(quint64(number));
    MadeUpPerson person;
    person.name = state % 50 == 0 ? pick(compound, state) : QString(pick(surnames, state));
    person.name += pick(given, state);
    if (mixed(state) % 10 < 8)
        person.name += pick(given, state);
    person.sex = state % 3 == 0 ? QStringLiteral("女") : QStringLiteral("男");
    person.birth = QStringLiteral("%1-%2").arg(1955 + int(state % 45)).arg(1 + int(state % 12), 2, 10, QLatin1Char('0'));
    person.ethnicity = state % 12 == 0 ? QStringLiteral("壮族") : QStringLiteral("汉族");
    person.sector = sectors()[qsizetype(quint64(number) % quint64(sectors().size()))];
    person.organisation = pick(units, state) + pick(posts, state);
    person.phone = QStringLiteral("139%1").arg(number % 100000000, 8, 10, QLatin1Char('0'));
    return person;
}

QStringList madeUpNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << madeUpPerson(i).name;
    return names;
}

} // namespace xz::bench
