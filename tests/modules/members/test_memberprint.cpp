#include <QFile>

#include <gtest/gtest.h>

#include "print/layout/layoutengine.h"
#include "print/memberlistdata.h"
#include "core/records/changeset.h"
#include "membersworkspace.h"
#include "print/archiveprintsource.h"
#include "print/dossierprintsource.h"
#include "print/memberprintsource.h"
#include "print/scoreprintsource.h"

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

/// Three members whose orders by strokes, pinyin, rank and sector all differ.
class MemberPrintOrders : public test::MembersWorkspace
{
protected:
    void SetUp() override
    {
        test::MembersWorkspace::SetUp();
        ChangeSet changes(*m_workspace, QStringLiteral("members"));
        const qint64 first = code(changes, CodeTable::Sector, QStringLiteral("民革"), 1), second = code(changes, CodeTable::Sector, QStringLiteral("经济"), 2);
        const auto add = [&](const char *name, qint64 sector, int rank) {
            Person person;
            person.name = QString::fromUtf8(name);
            person.sex = QStringLiteral("女");
            Membership membership;
            membership.sectorId = sector;
            membership.rank = rank;
            member(changes, person, membership);
        };
        add("丁一", second, 3);  // 2 strokes, D
        add("王安", first, 1);   // 4 strokes, W
        add("陈安", second, 2);  // 7 strokes, C
        ASSERT_TRUE(changes.commit());
    }

    QString names(const QString &templateId, const QVariantMap &options = {}) const
    {
        const auto data = MemberPrintSource().data(*m_workspace, {templateId, {}, options});
        if (!data)
            return data.error().text;
        QStringList names;
        for (const QVariant &group : data->values.value("groups").toList()) {
            const QVariantMap map = group.toMap();
            if (!map.value("heading").toString().isEmpty())
                names << map.value("heading").toString();
            for (const QVariant &member : map.value("members").toList())
                names << member.toMap().value("printName").toString().remove(QChar(0x3000)) + member.toMap().value("remark").toString();
        }
        for (const QVariant &row : data->values.value("rows").toList())
            names << row.toMap().value("cells").toList().value(1).toString().remove(QChar(0x3000));
        return names.join(u' ');
    }
    QString note(const QString &templateId, const QString &order) const
    {
        return MemberPrintSource().data(*m_workspace, {templateId, {}, {{"order", order}}})->values.value("note").toString();
    }
};

TEST_F(MemberPrintOrders, EachListComesInEveryOrderItNames)
{
    EXPECT_EQ(names("members.list-strokes"), "丁一（女） 王安（女） 陈安（女）");
    EXPECT_EQ(names("members.list-strokes", {{"order", "pinyin"}}), "陈安（女） 丁一（女） 王安（女）");
    EXPECT_EQ(names("members.list-strokes", {{"order", "rank"}}), "王安（女） 陈安（女） 丁一（女）");
    EXPECT_EQ(names("members.list-sector"), "民革（1人） 王安（女） 经济（2人） 丁一（女） 陈安（女）");
    EXPECT_EQ(names("members.list-sector", {{"order", "pinyin"}}), "民革（1人） 王安（女） 经济（2人） 陈安（女） 丁一（女）");
    EXPECT_EQ(names("members.list-sector", {{"order", "rank"}}), "民革（1人） 王安（女） 经济（2人） 陈安（女） 丁一（女）");
    EXPECT_EQ(names("members.roster"), "丁一 王安 陈安");
    EXPECT_EQ(names("members.roster", {{"order", "sector"}}), "王安 丁一 陈安");
    EXPECT_EQ(names("members.roster", {{"order", "pinyin"}}), "陈安 丁一 王安");
    EXPECT_EQ(names("members.roster", {{"order", "rank"}}), "王安 陈安 丁一");
    EXPECT_EQ(note("members.list-sector", "pinyin"), "（共3人，分界别按姓名拼音为序）");
    EXPECT_EQ(note("members.list-strokes", "rank"), "（共3人，按排名为序）");
    // An order a template has not falls back to its own.
    EXPECT_EQ(names("members.list-sector", {{"order", "seat"}}), names("members.list-sector"));
}

TEST_F(MemberPrintOrders, RemarksCanBeLeftOut)
{
    EXPECT_EQ(names("members.list-strokes", {{"remarks", "false"}}), "丁一 王安 陈安");
    const MemberPrintSource source;
    const auto options = source.options(*m_workspace, {"members.list-strokes", {}, {}});
    ASSERT_EQ(options.size(), 1);
    EXPECT_EQ(options.first().id, "remarks");
    EXPECT_EQ(options.first().standard, "true");
    EXPECT_EQ(source.options(*m_workspace, {"members.list-standing", {}, {}}).first().standard, "false");
    EXPECT_TRUE(source.options(*m_workspace, {"members.roster", {}, {}}).isEmpty());
}

TEST_F(MemberPrintOrders, EveryTemplateNamesItsOrders)
{
    const auto ids = [](const PrintSource &source, const QString &templateId) {
        QStringList named;
        for (const PrintSource::Order &order : source.orders(templateId)) {
            EXPECT_FALSE(order.label.isEmpty());
            named << order.id;
        }
        return named.join(u' ');
    };
    EXPECT_EQ(ids(MemberPrintSource(), "members.list-sector"), "strokes pinyin rank");
    EXPECT_EQ(ids(MemberPrintSource(), "members.list-standing"), "strokes pinyin sector rank");
    EXPECT_EQ(ids(ArchivePrintSource(), "members.contacts"), "strokes pinyin rank sector");
    EXPECT_EQ(ids(ArchivePrintSource(), "members.birthdays"), "strokes pinyin rank");
    EXPECT_EQ(ids(ArchivePrintSource(), "members.summary"), "");
    EXPECT_EQ(ids(ScorePrintSource(), "members.bulletin"), "");
    EXPECT_EQ(ids(ScorePrintSource(), "members.ranking"), "strokes pinyin sector rank");
    EXPECT_EQ(ids(ScorePrintSource(), "members.attendance"), "sector strokes pinyin rank");
    EXPECT_EQ(ids(DossierPrintSource(), "members.dossier"), "strokes pinyin sector rank");
    // What is the whole term's has nobody to choose.
    EXPECT_TRUE(ArchivePrintSource().ranges(*m_workspace, {"members.composition-sector", {}, {}}).isEmpty());
    EXPECT_FALSE(ArchivePrintSource().ranges(*m_workspace, {"members.contacts", {}, {}}).isEmpty());
}

} // namespace xz::members
