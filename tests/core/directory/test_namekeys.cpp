#include "support/coreworkspace.h"

#include "core/database/dialect.h"
#include "core/directory/directory.h"
#include "core/directory/namekeys.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "core/text/nameorder.h"

namespace xz {

namespace {

class NameKeysTest : public test::CoreWorkspace
{
protected:
    void SetUp() override
    {
        test::CoreWorkspace::SetUp();
        ChangeSet changes(workspace(), "people");
        Term term;
        term.number = 5;
        term.name = "第五届";
        m_term = workspace().directory().addTerm(changes, term);
        for (const char *name : {"王刚", "丁一", "仇英"}) {
            Person person;
            person.name = QString::fromUtf8(name);
            Membership membership;
            membership.personId = workspace().directory().addPerson(changes, person);
            membership.termId = m_term;
            workspace().directory().addMembership(changes, membership, person);
        }
        XZ_ASSERT_OK(changes.commit());
    }
    QStringList names()
    {
        QStringList all;
        for (const MemberRow &row : *workspace().directory().members(m_term, Directory::Order::Strokes))
            all << row.name;
        return all;
    }

    qint64 m_term = 0;
};

} // namespace

TEST_F(NameKeysTest, FreshKeysAreRight)
{
    const auto stale = NameKeys::stale(workspace());
    XZ_ASSERT_OK(stale);
    EXPECT_TRUE(stale->isEmpty());
    EXPECT_EQ(*NameKeys::refresh(workspace()), 0);
}

TEST_F(NameKeysTest, StaleKeysAreNamedAndMended)
{
    const QStringList before = names();
    XZ_ASSERT_OK(dialect::runScript(workspace().database().connection(),
                                    "UPDATE membership SET stroke_key = 'zzz' WHERE id = 1; UPDATE person SET initials = '' WHERE id = 2"));
    EXPECT_EQ(*NameKeys::stale(workspace()), (QStringList{"丁一", "王刚"}));
    EXPECT_EQ(*NameKeys::refresh(workspace()), 2);
    EXPECT_EQ(names(), before);
    EXPECT_EQ(workspace().history().undoable()->title, "people") << "not offered to undo";
}

TEST_F(NameKeysTest, NewTablesRefreshAtTheNextStart)
{
    XZ_ASSERT_OK(workspace().settings().setValue("names.version", "of an older program"));
    XZ_ASSERT_OK(dialect::runScript(workspace().database().connection(), "UPDATE person SET stroke_key = 'old'"));
    open();
    EXPECT_TRUE(NameKeys::stale(workspace())->isEmpty());
    EXPECT_EQ(workspace().settings().value("names.version").toString(), NameOrder::version());
}

TEST_F(NameKeysTest, AnOverrideMovesTheNames)
{
    EXPECT_EQ(names(), (QStringList{"丁一", "王刚", "仇英"}));
    XZ_ASSERT_OK(NameOverrides::set(workspace(), {0, 0, "丁", NameOverride::Kind::Strokes, "1212121212"}));
    EXPECT_EQ(names(), (QStringList{"王刚", "仇英", "丁一"}));
    open();
    EXPECT_EQ(workspace().nameOrder().strokeCount("丁一"), 10) << "after a restart, too";
    EXPECT_TRUE(NameKeys::stale(workspace())->isEmpty());
    XZ_ASSERT_OK(NameOverrides::set(workspace(), {0, 0, "丁", NameOverride::Kind::Strokes, "12"}));
    EXPECT_EQ(names().first(), "丁一");
    const auto entries = NameOverrides::list(workspace());
    XZ_ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 1);
    XZ_ASSERT_OK(NameOverrides::remove(workspace(), entries->first()));
    EXPECT_TRUE(NameOverrides::list(workspace())->isEmpty());
}

TEST_F(NameKeysTest, NonsenseIsRefused)
{
    for (const NameOverride &entry :
         {NameOverride{0, 0, "丁一", NameOverride::Kind::Strokes, "12"}, NameOverride{0, 0, "丁", NameOverride::Kind::Strokes, "16"},
          NameOverride{0, 0, "仇", NameOverride::Kind::Reading, "qiu"}, NameOverride{0, 0, "", NameOverride::Kind::Reading, "qiu2"}})
        EXPECT_EQ(NameOverrides::set(workspace(), entry).error().code, ErrorCode::BadInput);
}

} // namespace xz
