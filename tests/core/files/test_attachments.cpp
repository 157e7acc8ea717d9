#include "support/coreworkspace.h"

#include <QDir>
#include <QFile>

#include "core/files/attachments.h"
#include "core/records/history.h"

namespace xz {

namespace {

class AttachmentsTest : public test::CoreWorkspace
{
protected:
    Attachments &attachments() { return workspace().attachments(); }
    Attachment add(const QByteArray &bytes, const QString &name = "说明.txt", qint64 owner = 1)
    {
        ChangeSet changes(workspace(), "add " + name);
        const auto id = attachments().addBytes(changes, bytes, name, "person", owner, "text");
        EXPECT_TRUE(id) << qPrintable(id.error().text);
        const auto done = changes.commit();
        EXPECT_TRUE(done) << qPrintable(done.error().text);
        return *attachments().find(*id);
    }
    QList<AttachmentFault::Kind> faults(bool contents = true)
    {
        QList<AttachmentFault::Kind> kinds;
        const auto found = attachments().check(contents);
        EXPECT_TRUE(found);
        for (const AttachmentFault &fault : *found)
            kinds << fault.kind;
        return kinds;
    }
};

} // namespace

TEST_F(AttachmentsTest, BytesComeBackAndAreKeptByHash)
{
    const Attachment attachment = add("你好");
    EXPECT_EQ(attachment.sha256, "670d9743542cae3ea7ebe36af56bd53648b0a1126162e78d81a32934a711302e");
    EXPECT_EQ(attachment.size, 6);
    EXPECT_EQ(attachment.mediaType, "text/plain");
    EXPECT_EQ(attachments().path(attachment.sha256), m_folder.path("office.files/67/" + attachment.sha256));
    EXPECT_EQ(*attachments().read(attachment.id), QByteArray("你好"));
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(AttachmentsTest, FileIsCopied)
{
    const QString source = m_folder.write("照片.jpg", QByteArray(3'000'000, 'x'));
    ChangeSet changes(workspace(), "photo");
    const auto id = attachments().add(changes, source, "person", 7, "photo");
    XZ_ASSERT_OK(id);
    XZ_ASSERT_OK(changes.commit());
    QFile::remove(source);
    EXPECT_EQ(attachments().read(*id)->size(), 3'000'000);
    const auto photos = attachments().of("person", 7, "photo");
    XZ_ASSERT_OK(photos);
    ASSERT_EQ(photos->size(), 1);
    EXPECT_EQ(photos->first().name, "照片.jpg");
    EXPECT_TRUE(attachments().of("person", 7, "text")->isEmpty());
    EXPECT_TRUE(faults().isEmpty()) << "no temporary file is left";
}

TEST_F(AttachmentsTest, SameContentsAreKeptOnce)
{
    const Attachment one = add("same", "a.txt"), two = add("same", "b.txt");
    EXPECT_NE(one.id, two.id);
    EXPECT_EQ(one.sha256, two.sha256);
    EXPECT_EQ(QDir(m_folder.path("office.files/" + one.sha256.left(2))).entryList(QDir::Files).size(), 1);
}

TEST_F(AttachmentsTest, MissingSourceIsNamed)
{
    ChangeSet changes(workspace(), "x");
    const auto id = attachments().add(changes, m_folder.path("none.pdf"), "person", 1, "text");
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(changes.isEmpty());
}

TEST_F(AttachmentsTest, MissingAndDamagedFilesAreFound)
{
    const Attachment lost = add("one"), spoiled = add("two"), cut = add("three");
    ASSERT_TRUE(QFile::remove(attachments().path(lost.sha256)));
    QFile file(attachments().path(spoiled.sha256));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("twO");
    file.close();
    QFile::resize(attachments().path(cut.sha256), 2);
    using Kind = AttachmentFault::Kind;
    EXPECT_EQ(faults(), (QList<Kind>{Kind::Missing, Kind::Damaged, Kind::Damaged}));
    EXPECT_EQ(faults(false), (QList<Kind>{Kind::Missing, Kind::Damaged})) << "the size alone tells of the third";
    EXPECT_EQ(attachments().read(lost.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(attachments().read(spoiled.id).error().code, ErrorCode::Damaged);
}

TEST_F(AttachmentsTest, DamagedFileIsMendedByStoringItAgain)
{
    const Attachment spoiled = add("two");
    QFile file(attachments().path(spoiled.sha256));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("twO");
    file.close();
    add("two");
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(AttachmentsTest, WhatUndoCanBringBackIsNoOrphan)
{
    const Attachment kept = add("kept"), removed = add("removed");
    {
        ChangeSet dropped(workspace(), "never committed");
        XZ_ASSERT_OK(attachments().addBytes(dropped, "dropped", "x.txt", "person", 1, "text"));
    }
    ChangeSet changes(workspace(), "remove");
    attachments().remove(changes, removed);
    XZ_ASSERT_OK(changes.commit());
    EXPECT_EQ(faults(), QList<AttachmentFault::Kind>{AttachmentFault::Kind::Orphaned});
    EXPECT_EQ(*attachments().removeOrphans(), 1);
    XZ_ASSERT_OK(workspace().history().undo());
    EXPECT_EQ(*attachments().read(removed.id), QByteArray("removed"));
    EXPECT_EQ(*attachments().read(kept.id), QByteArray("kept"));
}

} // namespace xz
