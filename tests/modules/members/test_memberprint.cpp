#include <QFile>

#include <gtest/gtest.h>

#include "print/layout/layoutengine.h"
#include "print/memberlistdata.h"
#include "print/memberprintsource.h"

namespace xz::members {

TEST(MemberPrint, CommitteeOfATerm)
{
    EXPECT_EQ(committeeName("政协澜州市委员会", "第五届"), "政协澜州市第五届委员会");
    EXPECT_EQ(committeeName("政协澜州市第五届委员会", "第五届"), "政协澜州市第五届委员会");
    EXPECT_EQ(committeeName("", "第五届"), "第五届委员会");
}

TEST(MemberPrint, NamesAndRemarksArePartedForThePage)
{
    MemberList list;
    list.title = "名单";
    list.note = "（共2人，分界别按姓氏笔画为序）";
    list.sections = {{"民革（2人）", {"王　刚（女，壮族）", "沈　𬀩"}}};
    const PrintData data = listData(list, true);
    const QVariantMap group = data.values.value("groups").toList().first().toMap();
    EXPECT_EQ(group.value("columns"), 3);
    const QVariantList members = group.value("members").toList();
    EXPECT_EQ(members.at(0).toMap().value("printName"), "王　刚");
    EXPECT_EQ(members.at(0).toMap().value("remark"), "（女，壮族）");
    EXPECT_EQ(members.at(1).toMap().value("printName"), "沈　𬀩");
    EXPECT_EQ(members.at(1).toMap().value("remark"), "");
    EXPECT_EQ(listData(list, false).values.value("groups").toList().first().toMap().value("columns"), 6);
}

TEST(MemberPrint, SamplesOfEveryTemplateAreLaidOut)
{
    const MemberPrintSource source;
    for (const PrintTemplate &entry : source.templates()) {
        QFile file(entry.file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(entry.file);
        const Result<DocumentPtr> document = LayoutEngine::layout(entry, file.readAll(), source.sample(entry.id));
        ASSERT_TRUE(document) << qPrintable(document.error().text);
        EXPECT_EQ((*document)->pageCount(), 1) << qPrintable(entry.id);
        EXPECT_GT((*document)->itemCount(), 2) << qPrintable(entry.id);
    }
}

} // namespace xz::members
