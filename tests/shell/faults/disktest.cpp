#include <QDir>
#include <QFile>
#include <QPdfDocument>

#include "shell/faults/program.h"

#define XZ_NEEDS_MOUNT(disk)                                                                                                               \
    if (!(disk).isMounted())                                                                                                               \
    GTEST_SKIP() << "no right to mount a small disk here; the tests with a limited file size stand in for it"

namespace xz::test {

namespace {

class DiskTest : public ProgramTest
{
protected:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int pagesOf(const QString &path)
    {
        QPdfDocument pdf;
        return pdf.load(path) == QPdfDocument::Error::None ? pdf.pageCount() : -1;
    }
};

} // namespace

TEST_F(DiskTest, ReadOnlyFolderIsReadAndRefusesEachWrite)
{
    makeDatabase(true);
    SmallDisk disk(path("disk"), "40m");
    XZ_NEEDS_MOUNT(disk);
    const QString file = disk.path("office.db");
    ASSERT_TRUE(QFile::copy(database(), file));
    const QString backup = path("whole.zip");
    ASSERT_EQ(runOn(database(), {"backup", "create", backup}).code, 0);
    disk.makeReadOnly();

    EXPECT_EQ(members(file), 412);
    expectClean(file);
    EXPECT_EQ(runOn(file, {"search", "王", "--limit", "1"}).code, 0);
    EXPECT_EQ(runOn(file, {"print", "meetings.agenda", "1", "--out", path("agenda.pdf")}).code, 0);

    const QString plan = sourcePath("resources/demo/plan.json");
    const QStringList place{QStringLiteral("disk")};
    expectLine(runOn(file, {"members", "import", roster()}), 4, place);
    expectLine(runOn(file, {"meetings", "new", plan}), 4, place);
    expectLine(runOn(disk.path("new.db"), {"members", "import", roster()}), 4, place);
    expectLine(runOn(disk.path("new/new.db"), {"members", "import", roster()}), 4, place);
    expectLine(runOn(file, {"print", "meetings.agenda", "1", "--out", disk.path("agenda.pdf")}), 4, place);
    expectLine(runOn(file, {"backup", "create", disk.path("backup.zip")}), 4, place);
    expectLine(runOn(file, {"backup", "restore", backup}), 4, place);
    expectLine(run({"demo", "--out", disk.path("demo")}), 4, place);
    EXPECT_EQ(disk.files(), QStringList{"office.db"});
}

TEST_F(DiskTest, FolderThatIsNotThereIsNamed)
{
    makeDatabase(true);
    expectLine(runOn(database(), {"print", "meetings.agenda", "1", "--out", path("nowhere/agenda.pdf")}), 1, {"nowhere"});
    expectLine(runOn(database(), {"backup", "create", path("nowhere/backup.zip")}), 1, {"nowhere"});
}

TEST_F(DiskTest, FullDiskLosesNothingOfAnImportAndItGoesOnWithSpace)
{
    for (const QByteArray size : {"300k", "700k", "1000k", "1400k"}) {
        SmallDisk disk(path("disk"), size);
        XZ_NEEDS_MOUNT(disk);
        const QString file = disk.path("office.db");
        const Answer refused = runOn(file, {"members", "import", roster()});
        EXPECT_EQ(refused.code, 1) << size.constData() << qPrintable(refused.err);
        EXPECT_TRUE(refused.err.contains(QStringLiteral("已满"))) << size.constData() << qPrintable(refused.err);
        EXPECT_FALSE(refused.out.contains(QStringLiteral("已写入"))) << qPrintable(refused.out);
        disk.resize("20m");
        expectClean(file);
        EXPECT_LE(members(file), 0) << "none of the roster is there";
        const Answer imported = runOn(file, {"members", "import", roster()});
        EXPECT_EQ(imported.code, 0) << size.constData() << qPrintable(imported.err);
        EXPECT_EQ(members(file), 412);
        expectClean(file);
    }
}

TEST_F(DiskTest, FullDiskLeavesTheOldPdfAndTheOldBackup)
{
    makeDatabase(true);
    SmallDisk disk(path("disk"), "8m");
    XZ_NEEDS_MOUNT(disk);
    const QString pdf = disk.path("cards.pdf"), backup = disk.path("backup.zip");
    ASSERT_EQ(runOn(database(), {"print", "meetings.tentcard", "1", "--out", pdf, "--pages", "1-3"}).code, 0);
    ASSERT_EQ(runOn(database(), {"backup", "create", backup}).code, 0);
    const QByteArray oldPdf = bytesOf(pdf), oldBackup = bytesOf(backup);
    disk.fill();
    const QStringList before = disk.files();

    expectLine(runOn(database(), {"print", "meetings.tentcard", "1", "--out", pdf}), 1, {"已满"});
    expectLine(runOn(database(), {"backup", "create", backup}), 1, {"已满"});
    EXPECT_EQ(disk.files(), before) << "nothing half written is left";
    EXPECT_EQ(bytesOf(pdf), oldPdf);
    EXPECT_EQ(pagesOf(pdf), 3);
    EXPECT_EQ(bytesOf(backup), oldBackup);
    EXPECT_EQ(runOn(database(), {"backup", "verify", backup}).code, 0);
}

TEST_F(DiskTest, FullDiskStopsTheDemoWithoutTornFiles)
{
    for (const QByteArray size : {"2m", "4m", "6m"}) {
        SmallDisk disk(path("disk"), size);
        XZ_NEEDS_MOUNT(disk);
        expectLine(run({"demo", "--out", disk.path()}), 1, {"已满"});
        for (const QString &name : disk.files()) {
            EXPECT_FALSE(name.endsWith(".part")) << qPrintable(name);
            EXPECT_TRUE(!name.endsWith(".pdf") || pagesOf(disk.path(name)) > 0) << size.constData() << qPrintable(name);
        }
        disk.resize("80m");
        EXPECT_EQ(runOn(disk.path("demo.db"), {"doctor"}).code, 0) << "at most files that belong to no record";
        if (size != "6m")
            continue;
        const Answer again = run({"demo", "--out", disk.path()});
        EXPECT_EQ(again.code, 0) << qPrintable(again.err);
        EXPECT_EQ(members(disk.path("demo.db")), 412);
    }
}

// The same without the right to mount, so that they run everywhere: no file may grow beyond a size.

TEST_F(DiskTest, LimitedFilesLoseNothingOfAnImportAndItGoesOnWithoutTheLimit)
{
    for (const qint64 limit : {100, 300, 500, 900}) {
        const QString file = path(QStringLiteral("limited-%1.db").arg(limit));
        const Answer refused = runLimitedOn(file, limit * 1024, {"members", "import", roster()});
        EXPECT_EQ(refused.code, 1) << limit << qPrintable(refused.err);
        EXPECT_TRUE(refused.err.contains(QStringLiteral("已满"))) << limit << qPrintable(refused.err);
        EXPECT_FALSE(refused.out.contains(QStringLiteral("已写入"))) << qPrintable(refused.out);
        if (QFile::exists(file)) {
            EXPECT_LE(members(file), 0) << "none of the roster is there";
            expectClean(file);
        }
        const Answer imported = runOn(file, {"members", "import", roster()});
        EXPECT_EQ(imported.code, 0) << limit << qPrintable(imported.err);
        EXPECT_EQ(members(file), 412);
        expectClean(file);
    }
}

TEST_F(DiskTest, LimitedFilesLeaveTheOldPdfAndTheOldBackup)
{
    makeDatabase(true);
    ASSERT_TRUE(QDir().mkpath(path("out")));
    const QString pdf = path("out/cards.pdf"), backup = path("out/backup.zip");
    ASSERT_EQ(runOn(database(), {"print", "meetings.tentcard", "1", "--out", pdf, "--pages", "1-3"}).code, 0);
    ASSERT_EQ(runOn(database(), {"backup", "create", backup}).code, 0);
    const QByteArray oldPdf = bytesOf(pdf), oldBackup = bytesOf(backup);
    const QStringList before = QDir(path("out")).entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);

    expectLine(runLimitedOn(database(), 64 * 1024, {"print", "meetings.tentcard", "1", "--out", pdf}), 1, {});
    expectLine(runLimitedOn(database(), 64 * 1024, {"backup", "create", backup}), 1, {});
    EXPECT_EQ(QDir(path("out")).entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), before) << "nothing half written is left";
    EXPECT_EQ(bytesOf(pdf), oldPdf);
    EXPECT_EQ(pagesOf(pdf), 3);
    EXPECT_EQ(bytesOf(backup), oldBackup);
    EXPECT_EQ(runOn(database(), {"backup", "verify", backup}).code, 0);
    expectClean(database());
}

TEST_F(DiskTest, LimitedFilesStopTheDemoWithoutTornFiles)
{
    for (const qint64 limit : {500, 2000}) {
        const QString folder = path(QStringLiteral("demo-%1").arg(limit));
        const Answer refused = runLimited(limit * 1024, {"demo", "--out", folder});
        expectLine(refused, 1, {});
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            EXPECT_FALSE(name.endsWith(".part")) << qPrintable(name);
            EXPECT_TRUE(!name.endsWith(".pdf") || pagesOf(folder + u'/' + name) > 0) << limit << qPrintable(name);
        }
        EXPECT_EQ(runOn(folder + "/demo.db", {"doctor"}).code, 0) << "at most files that belong to no record";
    }
    const QString last = path("demo-2000");
    EXPECT_EQ(run({"demo", "--out", last}).code, 0);
    EXPECT_EQ(members(last + "/demo.db"), 412);
}

} // namespace xz::test
