#include <gtest/gtest.h>

#include "domain/scoring/schemereader.h"

using namespace xz::members;

namespace {

/// One fault at one place, and no other.
void expectFault(const QByteArray &json, const char *path)
{
    const SchemeReading reading = readScheme(json);
    QStringList paths;
    for (const SchemeFault &fault : reading.faults) {
        paths << fault.path;
        EXPECT_FALSE(fault.text.isEmpty());
    }
    EXPECT_EQ(paths, QStringList{QString::fromUtf8(path)}) << json.constData();
    EXPECT_FALSE(reading.result().ok());
}

QByteArray withItem(const QByteArray &more, const QByteArray &groupMore = {}, const QByteArray &schemeMore = {})
{
    return R"({"id":"a","name":"甲",)" + schemeMore + R"("groups":[{"id":"g","name":"组",)" + groupMore + R"("items":[{"id":"i","name":"项",)" + more
           + R"("rules":[{"kinds":["提案"],"points":10}]}]}]})";
}

QByteArray withBands(const QByteArray &bands) { return withItem({}, {}, R"("bands":[)" + bands + "],"); }

QByteArray withRule(const QByteArray &rule)
{
    return R"({"id":"a","name":"甲","groups":[{"id":"g","name":"组","items":[{"id":"i","name":"项","rules":[)" + rule + R"(]}]}]})";
}

QByteArray withTwo(const QByteArray &first, const QByteArray &second)
{
    return R"({"id":"a","name":"甲","groups":[{"id":"g","name":"组","items":[{"id":"i","name":"项",)" + first + R"("rules":[{"kinds":["提案"],"points":1}]},{"id":"k","name":"目",)"
           + second + R"("rules":[{"kinds":["提案"],"points":1}]}]}]})";
}

} // namespace

TEST(SchemeReader, TakesASoundScheme)
{
    EXPECT_TRUE(readScheme(withItem(R"("cap":10,)")).ok());
    EXPECT_TRUE(readScheme(withBands(R"({"name":"优","from":85},{"name":"良","from":60,"below":85},{"name":"差","below":60})")).ok());
    EXPECT_TRUE(readScheme(withTwo(R"("notCountedIn":["k"],)", {})).ok());
}

TEST(SchemeReader, BandsThatOverlapOrLeaveAGap)
{
    expectFault(withBands(R"({"name":"优","from":85},{"name":"良","from":60,"below":86},{"name":"差","below":60})"), "bands[0]");
    expectFault(withBands(R"({"name":"优","from":85},{"name":"良","from":60,"below":84},{"name":"差","below":60})"), "bands[0]");
    expectFault(withBands(R"({"name":"优","from":85},{"name":"良","from":60,"below":85})"), "bands[1].from");
    expectFault(withBands(R"({"name":"优","from":85,"below":90},{"name":"良","below":85})"), "bands[0].below");
    expectFault(withBands(R"({"name":"优","from":85},{"name":"良"})"), "bands[0]");
    expectFault(withBands(R"({"name":"优","from":85},{"name":"优","below":85})"), "bands[0].name");
}

TEST(SchemeReader, CapsBelowTheirItems)
{
    expectFault(withItem(R"("cap":9,)"), "groups[0].items[0].cap");
    expectFault(withItem(R"("base":20,"cap":15,)"), "groups[0].items[0].cap");
    expectFault(withItem(R"("cap":12,)", R"("cap":11,)"), "groups[0].cap");
    expectFault(withItem({}, R"("cap":5,)"), "groups[0].cap");
    expectFault(withItem(R"("cap":12,"floor":13,)"), "groups[0].items[0].floor");
    expectFault(withItem({}, {}, R"("minimum":5,"maximum":4,)"), "maximum");
}

TEST(SchemeReader, UnknownWordsAndKeys)
{
    expectFault(withRule(R"({"kinds":["提案","提安"],"points":1})"), "groups[0].items[0].rules[0].kinds[1]");
    expectFault(withRule(R"({"kinds":["提案"],"roles":["主编"],"points":1})"), "groups[0].items[0].rules[0].roles[0]");
    expectFault(withRule(R"({"kinds":["提案"],"outcomes":["通过"],"points":1})"), "groups[0].items[0].rules[0].outcomes[0]");
    expectFault(withRule(R"({"kinds":["提案"],"levels":["乡"],"points":1})"), "groups[0].items[0].rules[0].levels[0]");
    expectFault(withRule(R"({"kinds":["提案"],"points":1,"per":"day"})"), "groups[0].items[0].rules[0].per");
    expectFault(withRule(R"({"kinds":["提案"],"points":1,"pionts":1})"), "groups[0].items[0].rules[0].pionts");
    expectFault(withRule(R"({"points":1})"), "groups[0].items[0].rules[0].kinds");
    expectFault(withRule(R"({"kinds":["提案"]})"), "groups[0].items[0].rules[0].points");
    expectFault(withRule(R"({"kinds":["提案"],"points":"1"})"), "groups[0].items[0].rules[0].points");
    expectFault(withItem(R"("hat":1,)"), "groups[0].items[0].hat");
    expectFault(withItem(R"("skipFirst":1.5,)"), "groups[0].items[0].skipFirst");
}

TEST(SchemeReader, ReferencesThatLeadNowhereOrInACircle)
{
    expectFault(withTwo(R"("notCountedIn":["x"],)", {}), "groups[0].items[0].notCountedIn[0]");
    expectFault(withTwo(R"("onlyWith":"x",)", {}), "groups[0].items[0].onlyWith");
    expectFault(withTwo(R"("onlyWith":"k",)", R"("notCountedIn":["i"],)"), "groups[0].items[0].onlyWith");
    expectFault(withTwo(R"("notCountedIn":["i"],)", {}), "groups[0].items[0].notCountedIn");
    expectFault(R"({"id":"a","name":"甲","groups":[{"id":"g","name":"组","items":[{"id":"i","name":"项","rules":[{"kinds":["提案"],"points":1}]},
        {"id":"i","name":"目","rules":[{"kinds":["提案"],"points":1}]}]}]})", "groups[0].items[1].id");
}

TEST(SchemeReader, NamesEveryFaultAndThePlaceOfBrokenJson)
{
    EXPECT_EQ(readScheme(R"({"id":"a","nmae":"甲","groups":[{"id":"g","items":[]}]})").faults.size(), 4);
    const SchemeReading broken = readScheme("{\n \"id\": \"a\",\n \"name\" \"x\"}");
    ASSERT_EQ(broken.faults.size(), 1);
    EXPECT_TRUE(broken.faults.first().path.contains(u'3')) << qPrintable(broken.faults.first().path);
    EXPECT_FALSE(readScheme("[]").ok());
    EXPECT_FALSE(readScheme("").ok());
}
