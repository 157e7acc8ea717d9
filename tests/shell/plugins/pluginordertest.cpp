#include "shell/plugins/pluginspec.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

#include <gtest/gtest.h>

#include "sdk/module.h"

namespace xz::test {

namespace {

PluginSpec spec(const QString &id, const QStringList &dependencies = {}, const QString &file = {})
{
    PluginSpec result;
    result.id = id;
    result.file = file.isEmpty() ? id + QLatin1String(".so") : file;
    result.dependencies = dependencies;
    return result;
}

QStringList ids(const QList<PluginSpec> &specs)
{
    QStringList result;
    for (const PluginSpec &each : specs)
        result << each.id;
    return result;
}

const PluginInfo *leftOver(const PluginOrder &order, const QString &id)
{
    const auto found = std::find_if(order.left.begin(), order.left.end(), [&](const PluginInfo &info) { return info.spec.id == id; });
    return found == order.left.end() ? nullptr : &*found;
}

QJsonObject metaData(QJsonObject json, const char *iid = XZ_MODULE_IID)
{
    return {{QStringLiteral("IID"), QString::fromLatin1(iid)}, {QStringLiteral("MetaData"), json}};
}

QJsonObject validJson()
{
    return {{QStringLiteral("id"), QStringLiteral("members")}, {QStringLiteral("name"), QStringLiteral("Members")},
            {QStringLiteral("name[zh_CN]"), QStringLiteral("委员")}, {QStringLiteral("version"), QStringLiteral("0.1.0")},
            {QStringLiteral("apiVersion"), moduleApiVersion}, {QStringLiteral("requires"), QJsonArray{QStringLiteral("other")}}};
}

} // namespace

TEST(PluginOrderTest, RequirementsComeFirstWhateverTheOrderOfFiles)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {"c"}), spec("b"), spec("c", {"b"})}, {});
    EXPECT_EQ(ids(order.order), (QStringList{"b", "c", "a"}));
    EXPECT_TRUE(order.left.isEmpty());
}

TEST(PluginOrderTest, CircleNamesItsMembersAndTakesOutOnlyThem)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {"b"}), spec("b", {"c"}), spec("c", {"a"}), spec("d")}, {});
    EXPECT_EQ(ids(order.order), QStringList{"d"});
    ASSERT_EQ(order.left.size(), 3);
    EXPECT_TRUE(leftOver(order, "c")->reason.contains(QStringLiteral("a → b → c → a"))) << qPrintable(leftOver(order, "c")->reason);
    EXPECT_EQ(leftOver(order, "a")->state, PluginInfo::State::Failed);
}

TEST(PluginOrderTest, RequiringItselfIsACircle)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {"a"})}, {});
    EXPECT_TRUE(order.order.isEmpty());
    EXPECT_TRUE(leftOver(order, "a")->reason.contains(QStringLiteral("a → a")));
}

TEST(PluginOrderTest, MissingRequirementTakesTheWholeChainOut)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {"b"}), spec("b", {"nowhere"}), spec("c")}, {});
    EXPECT_EQ(ids(order.order), QStringList{"c"});
    EXPECT_TRUE(leftOver(order, "b")->reason.contains(QStringLiteral("nowhere")));
    EXPECT_TRUE(leftOver(order, "a")->reason.contains(QStringLiteral("“b”")));
}

TEST(PluginOrderTest, DisabledOneIsNoFailureButTakesOutWhatNeedsIt)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {"b"}), spec("b"), spec("c")}, {"b"});
    EXPECT_EQ(ids(order.order), QStringList{"c"});
    EXPECT_EQ(leftOver(order, "b")->state, PluginInfo::State::Disabled);
    EXPECT_EQ(leftOver(order, "a")->state, PluginInfo::State::Failed);
}

TEST(PluginOrderTest, SecondFileWithTheSameIdIsNamed)
{
    const PluginOrder order = PluginOrder::resolve({spec("a", {}, "first.so"), spec("a", {}, "second.so")}, {});
    EXPECT_EQ(ids(order.order), QStringList{"a"});
    ASSERT_EQ(order.left.size(), 1);
    EXPECT_EQ(order.left[0].spec.file, QStringLiteral("second.so"));
    EXPECT_TRUE(order.left[0].reason.contains(QStringLiteral("first.so")));
}

TEST(PluginSpecTest, ReadsAValidDescription)
{
    const auto read = PluginSpec::fromMetaData("x.so", metaData(validJson()), "zh_CN");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->id, QStringLiteral("members"));
    EXPECT_EQ(read->name, QStringLiteral("委员"));
    EXPECT_EQ(read->version, QStringLiteral("0.1.0"));
    EXPECT_EQ(read->dependencies, QStringList{"other"});
    EXPECT_EQ(PluginSpec::fromMetaData("x.so", metaData(validJson()), "en")->name, QStringLiteral("Members"));
}

TEST(PluginSpecTest, RefusesEveryMalformedDescription)
{
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", {}));
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(validJson(), "org.example.Other/1")));
    for (const char *key : {"id", "name", "version", "apiVersion"}) {
        QJsonObject json = validJson();
        json.remove(QString::fromLatin1(key));
        EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(json))) << key;
    }
    QJsonObject json = validJson();
    json[QStringLiteral("id")] = QStringLiteral("../Etc");
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(json)));
    json = validJson();
    json[QStringLiteral("requires")] = QStringLiteral("other");
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(json)));
    json[QStringLiteral("requires")] = QJsonArray{1};
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(json)));
    json = validJson();
    json[QStringLiteral("apiVersion")] = QStringLiteral("1");
    EXPECT_FALSE(PluginSpec::fromMetaData("x.so", metaData(json)));
}

TEST(PluginSpecTest, NamesBothVersionsWhenTheInterfaceDiffers)
{
    QJsonObject json = validJson();
    json[QStringLiteral("apiVersion")] = 99;
    const auto read = PluginSpec::fromMetaData("x.so", metaData(json));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().text.contains(QStringLiteral("99")));
    EXPECT_TRUE(read.error().text.contains(QString::number(moduleApiVersion)));
}

} // namespace xz::test
