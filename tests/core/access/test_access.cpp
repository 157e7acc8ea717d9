#include "support/coreworkspace.h"

#include "core/access/access.h"
#include "core/records/history.h"

namespace xz {

using AccessTest = test::CoreWorkspace;

TEST_F(AccessTest, RolesMayWhatTheyMay)
{
    Access &access = workspace().access();
    EXPECT_EQ(access.role(), Access::Role::Administrator);
    EXPECT_TRUE(access.mayWrite("name_override"));
    access.setRole(Access::Role::Clerk);
    EXPECT_TRUE(access.mayWrite("person"));
    EXPECT_FALSE(access.mayWrite("name_override"));
    EXPECT_TRUE(access.maySeeSecrets());
    access.setRole(Access::Role::Reader);
    EXPECT_FALSE(access.mayWrite("person"));
    EXPECT_FALSE(access.maySeeSecrets());
}

TEST_F(AccessTest, ModulesMayAskForMore)
{
    Access &access = workspace().access();
    access.require("task", Access::Role::Administrator);
    access.setRole(Access::Role::Clerk);
    ChangeSet changes(workspace(), "x");
    changes.insert("organisation", {{"name", "市教育局"}});
    changes.insert("task", {{"title", "甲"}, {"starts", "2026-01-05"}});
    const auto done = changes.commit();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Denied);
    EXPECT_EQ(done.error().exitCode(), 4);
    EXPECT_TRUE(done.error().text.contains("Task")) << qPrintable(done.error().text);
}

TEST_F(AccessTest, ShowingASecretIsLogged)
{
    ChangeSet changes(workspace(), "add");
    const qint64 id = changes.insert("person", {{"name", "欧阳慧敏"}, {"id_number", "999000197406150042"}});
    XZ_ASSERT_OK(changes.commit());
    XZ_ASSERT_OK(workspace().access().noteShown("person", id, "id_number"));
    const auto steps = workspace().history().steps(0, 1);
    XZ_ASSERT_OK(steps);
    EXPECT_EQ(steps->first().kind, HistoryStep::Kind::Quiet);
    EXPECT_EQ(steps->first().actor, "tester");
    EXPECT_TRUE(steps->first().title.contains("欧阳慧敏")) << qPrintable(steps->first().title);
    EXPECT_FALSE(steps->first().title.contains("999000")) << qPrintable(steps->first().title);
    EXPECT_EQ(workspace().access().noteShown("person", id + 1, "id_number").error().code, ErrorCode::NotFound);
    workspace().access().setRole(Access::Role::Reader);
    EXPECT_EQ(workspace().access().noteShown("person", id, "id_number").error().code, ErrorCode::Denied);
}

TEST(Masked, HidesTheMiddle)
{
    EXPECT_EQ(masked("450103197508011234"), "450103********1234");
    EXPECT_EQ(masked("1234567"), "*******");
    EXPECT_EQ(masked(""), "");
}

} // namespace xz
