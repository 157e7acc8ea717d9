#include <gtest/gtest.h>

#include "print/template/fieldtext.h"

namespace xz {

namespace {

QString render(const QString &text, const QVariantMap &values, FieldText::Escape escape = FieldText::Escape::None)
{
    FieldText::Fault fault;
    const FieldText compiled(text, escape, fault);
    EXPECT_FALSE(fault) << qPrintable(fault.message);
    return compiled.render({&values, nullptr});
}

FieldText::Fault check(const QString &text, const QVariantMap &values)
{
    FieldText::Fault fault;
    const FieldText compiled(text, FieldText::Escape::None, fault);
    return fault ? fault : compiled.check({&values, nullptr});
}

const QVariantMap person{{"name", "王刚"}, {"age", 52}, {"leader", true}, {"empty", ""}, {"none", QVariantList{}},
                         {"seat", QVariantMap{{"row", 3}}}, {"posts", QVariantList{QVariantMap{{"post", "主席"}}, QVariantMap{{"post", "委员"}}}}};

} // namespace

TEST(FieldText, Fields)
{
    EXPECT_EQ(render("{{name}}（{{age}}）", person), "王刚（52）");
    EXPECT_EQ(render("{{ name }}，{{seat.row}}排", person), "王刚，3排");
    EXPECT_EQ(render("无", person), "无");
    EXPECT_EQ(render("", person), "");
}

TEST(FieldText, Sections)
{
    EXPECT_EQ(render("{{#posts}}{{post}}，{{name}}；{{/posts}}", person), "主席，王刚；委员，王刚；");
    EXPECT_EQ(render("{{#leader}}领导{{/leader}}{{^leader}}委员{{/leader}}", person), "领导");
    EXPECT_EQ(render("{{#empty}}有{{/empty}}{{^empty}}无{{/empty}}{{#none}}有{{/none}}", person), "无");
    EXPECT_EQ(render("{{! 注 }}{{name}}", person), "王刚");
}

TEST(FieldText, Escaping)
{
    const QVariantMap values{{"a", "<&>"}, {"on", true}};
    EXPECT_EQ(render("{{a}}", values), "<&>");
    EXPECT_EQ(render("{{a}}{{{a}}}", values, FieldText::Escape::Xml), "&lt;&amp;&gt;<&>");
    EXPECT_EQ(render("{{#on}}{{a}}{{&a}}{{/on}}", values, FieldText::Escape::Xml), "&lt;&amp;&gt;<&>");
}

TEST(FieldText, RecordBeforeCommon)
{
    const QVariantMap record{{"a", "1"}};
    const QVariantMap common{{"a", "2"}, {"b", "3"}};
    FieldText::Fault fault;
    EXPECT_EQ(FieldText("{{a}}{{b}}", FieldText::Escape::None, fault).render({&record, &common}), "13");
}

TEST(FieldText, UnknownFieldsHaveTheirPlace)
{
    EXPECT_EQ(check("{{name}} {{nmae}}", person).offset, 9);
    EXPECT_EQ(check("{{name}} {{nmae}}", person).field, "nmae");
    EXPECT_EQ(check("{{#posts}}{{pots}}{{/posts}}", person).offset, 10);
    EXPECT_EQ(check("{{#psots}}{{post}}{{/psots}}", person).offset, 0);
    EXPECT_EQ(check("{{post}}", person).offset, 0); // known inside the section only
    // What may stand there is named, the nearest first.
    EXPECT_TRUE(check("{{#posts}}{{pots}}{{/posts}}", person).message.contains("post、")) << check("{{#posts}}{{pots}}{{/posts}}", person).message.toStdString();
    EXPECT_TRUE(check("{{nmae}}", person).message.contains("name"));
    EXPECT_FALSE(check("{{#posts}}{{post}}{{name}}{{/posts}}", person));
    EXPECT_FALSE(check("{{#none}}{{anything}}{{/none}}", person));
}

TEST(FieldText, MalformedTexts)
{
    EXPECT_EQ(check("a{{name", person).offset, 1);
    EXPECT_EQ(check("a{{#posts}}", person).offset, 1);
    EXPECT_EQ(check("{{/posts}}", person).offset, 0);
    EXPECT_EQ(check("{{#posts}}{{/name}}", person).offset, 10);
    EXPECT_EQ(check("{{}}", person).offset, 0);
    EXPECT_EQ(check("{{>partial}}", person).offset, 0);
    EXPECT_EQ(check("{{#posts}}x{{/posts}}{{#posts}}", person).offset, 21);
}

} // namespace xz
