#include "ui/widgets/recordform.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/common/result.h"
#include "support/temporary.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draftstore.h"

using namespace xz;

namespace {

class RecordForms : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Theme::app().install(*qApp);
        fill(form);
        form.setValues({{"name", "王　刚"}, {"sector", 2}, {"active", true}});
        form.resize(400, 500);
        form.show();
    }

    static void fill(RecordForm &form)
    {
        form.addGroup("个人");
        form.addField({.name = "name", .label = "姓名", .required = true, .half = true});
        form.addField({.name = "born", .label = "出生年月", .kind = FormField::Kind::Date, .half = true});
        form.addField({.name = "rank", .label = "排序号", .kind = FormField::Kind::Integer});
        form.addField({.name = "sector", .label = "界别", .kind = FormField::Kind::Choice, .choices = {{1, "文艺"}, {2, "经济"}}});
        form.addField({.name = "unit", .label = "单位", .kind = FormField::Kind::Suggest, .choices = {{1, "市教育局"}, {2, "市财政局"}}});
        form.addField({.name = "note", .label = "备注", .kind = FormField::Kind::Multiline});
        form.addField({.name = "active", .label = "在任", .kind = FormField::Kind::Check, .hint = "在任"});
        form.addField({.name = "phone", .label = "手机", .validate = [](const QVariant &value) {
                           return value.toString().size() == 11 ? QString() : QStringLiteral("手机号应为 11 位。");
                       }});
    }

    QLineEdit *line(const QString &name) { return qobject_cast<QLineEdit *>(form.editor(name)); }

    RecordForm form{"form"};
};

} // namespace

TEST_F(RecordForms, ReadsBackWhatItShows)
{
    EXPECT_EQ(form.value("name").toString(), "王　刚");
    EXPECT_EQ(form.value("sector").toInt(), 2);
    EXPECT_TRUE(form.value("active").toBool());
    EXPECT_FALSE(form.value("rank").isValid());
    EXPECT_FALSE(form.isDirty());
    line("rank")->setText("12");
    EXPECT_EQ(form.changes(), (QVariantMap{{"rank", qint64(12)}}));
    form.setValues({{"name", "韦平"}});
    EXPECT_FALSE(form.isDirty());
    EXPECT_FALSE(form.value("active").toBool());
}

TEST_F(RecordForms, DirtyComesAndGoes)
{
    QSignalSpy dirty(&form, &RecordForm::dirtyChanged);
    QTest::keyClicks(line("name"), "x");
    QTest::keyClick(line("name"), Qt::Key_Backspace);
    ASSERT_EQ(dirty.size(), 2);
    EXPECT_TRUE(dirty.at(0).first().toBool());
    EXPECT_FALSE(dirty.at(1).first().toBool());
}

TEST_F(RecordForms, FaultsStandUnderTheirFields)
{
    line("name")->clear();
    line("born")->setText("1975-13");
    line("rank")->setText("第三");
    line("phone")->setText("8203316");
    EXPECT_FALSE(form.validate());
    EXPECT_FALSE(form.error("name").isEmpty());
    EXPECT_FALSE(form.error("born").isEmpty());
    EXPECT_FALSE(form.error("rank").isEmpty());
    EXPECT_EQ(form.error("phone"), "手机号应为 11 位。");
    EXPECT_TRUE(form.findChild<QLabel *>("error.phone")->isVisible());
    EXPECT_TRUE(line("phone")->property("invalid").toBool());
    // Mended while typing: the fault goes without asking again.
    line("phone")->setText("13900002033");
    EXPECT_TRUE(form.error("phone").isEmpty());
    EXPECT_FALSE(form.findChild<QLabel *>("error.phone")->isVisible());
    line("name")->setText("韦平");
    line("born")->clear();
    line("rank")->setText("3");
    EXPECT_TRUE(form.validate());
}

TEST_F(RecordForms, DatesAreBroughtIntoOneForm)
{
    const QList<QPair<QString, QString>> cases{{"1975.8", "1975-08"}, {"1975年8月", "1975-08"}, {"1975/8/1", "1975-08-01"},
                                               {" 1975 ", "1975"}, {"1975-08-15", "1975-08-15"}};
    for (const auto &[typed, tidy] : cases) {
        line("born")->setText(typed);
        EXPECT_EQ(form.value("born").toString(), tidy);
        EXPECT_TRUE(form.validate()) << typed.toStdString();
    }
    for (const char *wrong : {"1975-02-30", "75-8", "昨天"}) {
        line("born")->setText(wrong);
        EXPECT_FALSE(form.validate()) << wrong;
    }
}

TEST_F(RecordForms, EnterGoesOnAndShiftEnterBack)
{
    line("name")->setFocus();
    QTest::keyClick(line("name"), Qt::Key_Return);
    EXPECT_EQ(form.focusWidget(), line("born"));
    QTest::keyClick(line("born"), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(form.focusWidget(), line("name"));
}

TEST_F(RecordForms, SavesOnlyWhatIsValid)
{
    QSignalSpy save(&form, &RecordForm::saveRequested), leave(&form, &RecordForm::leaveRequested);
    line("name")->clear();
    QTest::keyClick(line("name"), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(save.size(), 0);
    line("name")->setText("韦平");
    QTest::keyClick(line("name"), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(save.size(), 1);
    QTest::keyClick(line("name"), Qt::Key_Escape);
    EXPECT_EQ(leave.size(), 1);
}

TEST_F(RecordForms, ErrorsFoundElsewhereAreShown)
{
    form.setError("name", "已有同名的人。");
    EXPECT_EQ(form.error("name"), "已有同名的人。");
    form.setError("name", {});
    EXPECT_TRUE(form.error("name").isEmpty());
}

TEST_F(RecordForms, ChoicesAreReplacedUnderTheValue)
{
    form.setChoices("sector", {{2, "经济"}, {3, "科技"}});
    EXPECT_EQ(form.value("sector").toInt(), 2);
    EXPECT_FALSE(form.isDirty());
}

TEST_F(RecordForms, WhatIsTypedSurvivesACrash)
{
    test::TemporaryFolder folder;
    DraftStore drafts(folder.path("drafts"));
    form.keepDrafts(&drafts, "person/7");
    EXPECT_FALSE(form.draftTime().isValid());
    QSignalSpy saved(&form, &RecordForm::draftSaved);
    line("name")->setText("王刚毅");
    qobject_cast<QComboBox *>(form.editor("sector"))->setCurrentIndex(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }, 20000));

    // Another start of the program: the same record, a new form.
    RecordForm again("again");
    fill(again);
    again.setValues({{"name", "王　刚"}, {"sector", 2}, {"active", true}});
    DraftStore reopened(folder.path("drafts"));
    again.keepDrafts(&reopened, "person/7");
    ASSERT_TRUE(again.draftTime().isValid());
    again.takeDraft();
    EXPECT_EQ(again.value("name").toString(), "王刚毅");
    EXPECT_EQ(again.value("sector").toInt(), 1);
    EXPECT_EQ(again.changes().size(), 2);
    again.clearDraft();
    EXPECT_FALSE(again.draftTime().isValid());
}

TEST_F(RecordForms, TypingBackLeavesNoDraft)
{
    test::TemporaryFolder folder;
    DraftStore drafts(folder.path("drafts"));
    form.keepDrafts(&drafts, "person/7");
    line("name")->setText("甲");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drafts.keys().isEmpty(); }, 20000));
    line("name")->setText("王　刚");
    ASSERT_TRUE(QTest::qWaitFor([&] { return drafts.keys().isEmpty(); }, 20000));
}

TEST(DraftStores, BrokenOrForbiddenFilesAreTold)
{
    test::TemporaryFolder folder;
    DraftStore drafts(folder.path("drafts"));
    ASSERT_TRUE(drafts.save("会议/第 1 次", {{"title", "a"}}));
    EXPECT_EQ(drafts.keys(), QStringList{"会议/第 1 次"});
    EXPECT_EQ(drafts.load("会议/第 1 次")->values.value("title").toString(), "a");
    EXPECT_FALSE(drafts.load("other"));
    QFile file(folder.path("drafts") + "/" + QString::fromLatin1(QUrl::toPercentEncoding("会议/第 1 次")) + ".json");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    EXPECT_FALSE(drafts.load("会议/第 1 次"));
    DraftStore nowhere(folder.write("file", "x") + "/drafts");
    EXPECT_FALSE(nowhere.save("a", {{"b", 1}}));
}
