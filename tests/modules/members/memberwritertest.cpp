#include "archivefixture.h"

#include "core/files/attachments.h"
#include "core/records/history.h"
#include "data/memberarchive.h"
#include "data/memberwriter.h"

using namespace xz;
using namespace xz::members;

using MemberWriterTest = test::ArchiveWorkspace;

TEST_F(MemberWriterTest, NewMemberWithPhotoIsOneUndo)
{
    MemberEdit after;
    after.person.name = QStringLiteral("龙慧芬");
    after.membership.termId = term.id;
    after.membership.sectorId = culture;
    after.photo = QByteArray("\xFF\xD8 no real picture");
    const auto saved = MemberWriter(workspace()).save({}, after);
    ASSERT_TRUE(saved) << saved.error().text.toStdString() << saved.error().detail.toStdString();

    const Person person = this->person(*saved);
    EXPECT_EQ(person.name, QStringLiteral("龙慧芬"));
    ASSERT_NE(person.photoId, 0);
    const auto bytes = workspace().attachments().read(person.photoId);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(*bytes, *after.photo);
    const auto archive = MemberArchives(workspace()).load(*saved);
    ASSERT_TRUE(archive);
    ASSERT_EQ(archive->terms.size(), 1);
    EXPECT_EQ(archive->terms[0].sector, QStringLiteral("文艺"));

    ASSERT_TRUE(workspace().history().undo());
    EXPECT_FALSE(workspace().directory().person(*saved));
}

TEST_F(MemberWriterTest, EditChangesPersonAndMembershipTogether)
{
    const auto archive = MemberArchives(workspace()).load(wang);
    ASSERT_TRUE(archive);
    MemberEdit before{archive->person, archive->terms[0].membership, {}};
    MemberEdit after = before;
    after.person.organisation = QStringLiteral("市委统战部部长");
    after.membership.postId = standing;
    ASSERT_TRUE(MemberWriter(workspace()).save(before, after));
    const auto changed = MemberArchives(workspace()).load(wang);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->person.organisation, QStringLiteral("市委统战部部长"));
    EXPECT_EQ(changed->terms[0].post, QStringLiteral("常委"));

    // Somebody who read the record before that is told, and nothing of his is written.
    MemberEdit stale = before;
    stale.person.phone = QStringLiteral("13900000000");
    const auto refused = MemberWriter(workspace()).save(before, stale);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(person(wang).phone.isEmpty());
}

TEST_F(MemberWriterTest, TakingThePhotoAway)
{
    const auto archive = MemberArchives(workspace()).load(wang);
    MemberEdit before{archive->person, archive->terms[0].membership, {}};
    MemberEdit with = before;
    with.photo = QByteArray("photo");
    ASSERT_TRUE(MemberWriter(workspace()).save(before, with));
    const auto shown = MemberArchives(workspace()).load(wang);
    ASSERT_NE(shown->person.photoId, 0);
    MemberEdit now{shown->person, shown->terms[0].membership, {}};
    MemberEdit without = now;
    without.photo = QByteArray();
    ASSERT_TRUE(MemberWriter(workspace()).save(now, without));
    EXPECT_EQ(person(wang).photoId, 0);
    const auto left = workspace().attachments().of(QStringLiteral("person"), wang);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->isEmpty());
}

TEST_F(MemberWriterTest, NamesakesAreNamedByTheirOrganisation)
{
    const auto found = MemberWriter(workspace()).namesakes(QStringLiteral("王恺"), 0);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->join(QLatin1Char('|')).toStdString(), "市委统战部副部长");
    const auto self = MemberWriter(workspace()).namesakes(QStringLiteral("王恺"), wang);
    ASSERT_TRUE(self);
    EXPECT_TRUE(self->isEmpty());
}

TEST_F(MemberWriterTest, RemovedMemberComesBackWithUndo)
{
    ASSERT_TRUE(MemberWriter(workspace()).remove(person(wei)));
    EXPECT_FALSE(workspace().directory().person(wei));
    ASSERT_TRUE(workspace().history().undo());
    const auto archive = MemberArchives(workspace()).load(wei);
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->terms.size(), 1);
}

TEST_F(MemberWriterTest, LookingAtTheIdentityNumberIsLoggedAndNoUndo)
{
    workspace().setActor(QStringLiteral("陈映秋"));
    const auto before = workspace().history().undoable();
    ASSERT_TRUE(before);
    ASSERT_TRUE(MemberArchives(workspace()).logIdNumberShown(person(ouyang)));
    const auto steps = workspace().history().steps(0, 1);
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->first().actor, QStringLiteral("陈映秋"));
    EXPECT_TRUE(steps->first().title.contains(QStringLiteral("欧阳慧敏")));
    EXPECT_FALSE(steps->first().title.contains(QStringLiteral("999000")));
    const auto after = workspace().history().undoable();
    ASSERT_TRUE(after);
    EXPECT_EQ(after->id, before->id);
}
