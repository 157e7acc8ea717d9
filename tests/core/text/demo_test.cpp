#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gmock/gmock.h>

#include "core/text/chinese.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "support/temporary.h"

namespace xz {
namespace {

QJsonDocument read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll());
}

QString demo(const QString &name)
{
    return test::sourcePath(QStringLiteral("resources/demo/") + name);
}

// The demo committee holds what is hard about names, and the rules of this folder cope with all of it.
TEST(DemoPeople, AreFitForEveryRule)
{
    const QJsonArray people = read(test::fixture(u"rosters/people.json"_qs)).array();
    ASSERT_EQ(people.size(), 412);
    const NameOrder order;
    QSet<QString> sectors, names, numbers;
    int women = 0;
    int compound = 0;
    for (const QJsonValue &value : people) {
        const QString name = value[u"name"].toString();
        EXPECT_TRUE(order.unknownCharacters(name).isEmpty()) << name.toStdString();
        EXPECT_FALSE(order.pinyinPlain(name).isEmpty());
        EXPECT_EQ(parseName(name).name, name);
        EXPECT_EQ(parseLooseDate(value[u"birth"].toString()), value[u"birth"].toString());
        EXPECT_TRUE(value[u"phone"].toString().startsWith(u"1390000")); // numbers of nobody
        women += value[u"sex"].toString() == u"女";
        compound += surnameLength(name) > 1;
        sectors.insert(value[u"sector"].toString());
        names.insert(name);
        numbers.insert(QString::number(value[u"number"].toInt()));
    }
    EXPECT_EQ(sectors.size(), 30);
    EXPECT_EQ(numbers.size(), 412);
    EXPECT_EQ(names.size(), 411); // two people are called alike
    EXPECT_GE(women, 412 * 25 / 100);
    EXPECT_LE(women, 412 * 31 / 100);
    EXPECT_GE(compound, 10);
    for (const QString &name : {u"李奡"_qs, u"陈䶮"_qs, u"沈𬀩"_qs, u"艾则孜·阿不都热合曼"_qs, u"欧阳慧敏"_qs, u"仇振声"_qs})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();

    const QJsonObject plan = read(demo(u"plan.json"_qs)).object();
    const QJsonArray rostrum = plan[u"attendees"][u"rostrum"].toArray();
    EXPECT_EQ(rostrum.size(), 27);
    for (const QJsonValue &leader : rostrum)
        EXPECT_TRUE(names.contains(leader.toString())) << leader.toString().toStdString();
    const QJsonObject hall = plan[u"halls"][0].toObject();
    EXPECT_EQ(hall[u"rostrum"][0].toInt() + hall[u"rostrum"][1].toInt(), rostrum.size());
    EXPECT_GE(hall[u"floor"][u"rows"].toInt() * hall[u"floor"][u"seatsPerRow"].toInt(), 412 - rostrum.size());

    const QJsonObject portraits = read(demo(u"portraits.json"_qs)).object();
    EXPECT_EQ(portraits.size(), 406) << "six have handed in no photo";
    for (const QString &certificate : portraits.keys())
        EXPECT_TRUE(QFile::exists(demo(u"portraits/"_qs + portraits[certificate].toString() + u".png"_qs))) << certificate.toStdString();
}

} // namespace
} // namespace xz
