#include "domain/composition.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace xz::members {

namespace {

const QString unknown = QStringLiteral("不详");
const QString man = QStringLiteral("男");
const QString woman = QStringLiteral("女");
const QString han = QStringLiteral("汉族");

struct Band {
    QString name;
    int least, most;
};

const QList<Band> &bands()
{
    static const QList<Band> made{{QStringLiteral("35岁及以下"), 0, 35}, {QStringLiteral("36—45岁"), 36, 45}, {QStringLiteral("46—55岁"), 46, 55},
                                  {QStringLiteral("56—60岁"), 56, 60}, {QStringLiteral("61岁及以上"), 61, 200}};
    return made;
}

const QStringList &levels()
{
    static const QStringList made{QStringLiteral("研究生"), QStringLiteral("大学"), QStringLiteral("大专"), QStringLiteral("中专及以下")};
    return made;
}

int levelOf(const QString &text)
{
    const auto has = [&text](const char *word) { return text.contains(QString::fromUtf8(word)); };
    if (text.isEmpty())
        return -1;
    if (has("博士") || has("硕士") || has("研究生"))
        return 0;
    if (has("大学") || has("本科") || has("学士"))
        return 1;
    if (has("大专") || has("专科"))
        return 2;
    return 3;
}

bool isMinority(const QString &ethnicity) { return !ethnicity.isEmpty() && ethnicity != han; }

QString percent(int part, int all)
{
    return all == 0 ? QString() : QString::number(100.0 * part / all, 'f', 1);
}

QStringList rowOf(const QString &name, const QList<ComposedMember> &members, const QDate &day)
{
    const auto count = [&members](auto is) { return int(std::count_if(members.cbegin(), members.cend(), is)); };
    const int all = int(members.size());
    const int women = count([](const ComposedMember &member) { return member.sex == woman; });
    const int minorities = count([](const ComposedMember &member) { return isMinority(member.ethnicity); });
    const int communists = count([](const ComposedMember &member) { return isCommunist(member.party); });
    QStringList row{name, QString::number(all), QString::number(women), percent(women, all), QString::number(minorities), percent(minorities, all),
                    QString::number(communists), QString::number(all - communists), percent(all - communists, all)};
    double years = 0;
    int aged = 0;
    QList<int> inBand(bands().size(), 0);
    QHash<QString, int> educated;
    for (const ComposedMember &member : members) {
        ++educated[educationLevel(member)];
        const int age = ageOn(member.birth, day);
        if (age < 0)
            continue;
        years += age;
        ++aged;
        for (qsizetype i = 0; i < bands().size(); ++i)
            inBand[i] += age >= bands()[i].least && age <= bands()[i].most ? 1 : 0;
    }
    for (const int number : std::as_const(inBand))
        row << QString::number(number);
    row << (aged == 0 ? QString() : QString::number(years / aged, 'f', 1));
    for (const QString &level : levels())
        row << QString::number(educated.value(level));
    row << QString::number(educated.value(unknown));
    return row;
}

} // namespace

int ageOn(const QString &birth, const QDate &day)
{
    const QStringList parts = birth.split(u'-');
    const int year = parts.value(0).toInt();
    if (year <= 0)
        return -1;
    const int month = parts.size() > 1 ? parts[1].toInt() : 1, ofMonth = parts.size() > 2 ? parts[2].toInt() : 1;
    return day.year() - year - (day.month() < month || (day.month() == month && day.day() < ofMonth) ? 1 : 0);
}

QString educationLevel(const ComposedMember &member)
{
    int best = -1;
    for (const QString &text : {member.education, member.degree, member.serviceEducation, member.serviceDegree}) {
        const int level = levelOf(text);
        if (level >= 0 && (best < 0 || level < best))
            best = level;
    }
    return best < 0 ? unknown : levels().at(best);
}

bool isCommunist(const QString &party)
{
    return party.startsWith(QStringLiteral("中共")) || party.contains(QStringLiteral("中国共产党"));
}

QList<CompositionGroup> compositionOf(const QList<ComposedMember> &members, const QDate &day)
{
    QMap<int, int> ages;
    QHash<QString, int> sexes, levelCounts;
    QHash<QString, int> parties, peoples;
    for (const ComposedMember &member : members) {
        ++sexes[member.sex.isEmpty() ? unknown : member.sex];
        ++levelCounts[educationLevel(member)];
        ++parties[member.party.isEmpty() ? unknown : member.party];
        ++peoples[member.ethnicity.isEmpty() ? unknown : member.ethnicity];
        const int age = ageOn(member.birth, day);
        int at = -1;
        for (qsizetype i = 0; age >= 0 && i < bands().size(); ++i) {
            if (age >= bands()[i].least && age <= bands()[i].most)
                at = int(i);
        }
        ++ages[at];
    }
    const auto inOrder = [](const QString &title, const QStringList &order, const QHash<QString, int> &counts) {
        CompositionGroup group{title, {}};
        for (const QString &name : order) {
            if (counts.value(name) > 0)
                group.values.append({name, counts.value(name)});
        }
        return group;
    };
    // Most first; what is not known last.
    const auto bySize = [](const QString &title, const QHash<QString, int> &counts) {
        CompositionGroup group{title, {}};
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            group.values.append({it.key(), it.value()});
        std::sort(group.values.begin(), group.values.end(), [](const auto &a, const auto &b) {
            if ((a.first == unknown) != (b.first == unknown))
                return b.first == unknown;
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        return group;
    };
    CompositionGroup age{QStringLiteral("年龄"), {}};
    for (qsizetype i = 0; i < bands().size(); ++i)
        age.values.append({bands()[i].name, ages.value(int(i))});
    if (ages.value(-1) > 0)
        age.values.append({unknown, ages.value(-1)});
    return {inOrder(QStringLiteral("性别"), {man, woman, unknown}, sexes), age, bySize(QStringLiteral("政治面貌"), parties),
            bySize(QStringLiteral("民族"), peoples), inOrder(QStringLiteral("学历"), levels() + QStringList{unknown}, levelCounts)};
}

CompositionTable compositionTable(const QList<ComposedMember> &members, const QString &bodyTitle, const QDate &day)
{
    CompositionTable table;
    table.columns = {bodyTitle, QStringLiteral("人数"), QStringLiteral("女"), QStringLiteral("占%"), QStringLiteral("少数民族"), QStringLiteral("占%"),
                     QStringLiteral("中共"), QStringLiteral("非中共"), QStringLiteral("占%")};
    for (const Band &band : bands())
        table.columns << band.name;
    table.columns << QStringLiteral("平均年龄");
    table.columns += levels();
    table.columns << QStringLiteral("学历不详");
    QMap<QPair<int, QString>, QList<ComposedMember>> bodies;
    for (const ComposedMember &member : members)
        bodies[{member.body.isEmpty() ? 1000000 : member.position, member.body.isEmpty() ? QStringLiteral("未定") : member.body}] << member;
    for (auto it = bodies.cbegin(); it != bodies.cend(); ++it)
        table.rows << rowOf(it.key().second, it.value(), day);
    table.rows << rowOf(QStringLiteral("合计"), members, day);
    return table;
}

} // namespace xz::members
