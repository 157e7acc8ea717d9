#include "support/coreworkspace.h"

#include <QDir>
#include <QFile>

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/files/attachments.h"
#include "core/files/backup.h"
#include "core/files/doctor.h"

namespace xz {

namespace {

class BackupTest : public test::CoreWorkspace
{
protected:
    void addPerson(const QString &name)
    {
        ChangeSet changes(workspace(), "add " + name);
        Person person;
        person.name = name;
        const qint64 id = workspace().directory().addPerson(changes, person);
        XZ_ASSERT_OK(workspace().attachments().addBytes(changes, name.toUtf8(), name + ".txt", "person", id, "text"));
        XZ_ASSERT_OK(changes.commit());
    }
    QStringList names(const QString &path)
    {
        auto opened = Workspace::open(path, {}, {}, Database::Mode::ReadOnly);
        EXPECT_TRUE(opened) << qPrintable(opened.error().text);
        QStringList all;
        if (!opened)
            return all;
        Statement read((*opened)->database(), "SELECT name FROM person ORDER BY id");
        EXPECT_TRUE(read.run());
        while (read.next())
            all << read.text(0);
        for (const AttachmentFault &fault : *(*opened)->attachments().check())
            EXPECT_EQ(fault.kind, AttachmentFault::Kind::Orphaned) << "what came after the backup may lie there, but nothing is lost";
        return all;
    }
    QString backup() const { return m_folder.path("backup.zip"); }
};

void spoil(const QString &file, qint64 at)
{
    QFile spoiled(file);
    ASSERT_TRUE(spoiled.open(QIODevice::ReadWrite));
    ASSERT_TRUE(spoiled.seek(at));
    const char byte = spoiled.peek(1).at(0);
    spoiled.write(QByteArray(1, char(byte ^ 0x55)));
}

} // namespace

TEST_F(BackupTest, RestoresIntoANewPlace)
{
    addPerson("王刚");
    const auto made = Backup::create(workspace().database(), backup());
    XZ_ASSERT_OK(made);
    EXPECT_EQ(made->files, 1);
    EXPECT_EQ(made->database, "office.db");
    EXPECT_GE(made->versions.value("core"), 5);
    EXPECT_GT(made->lastChangeSet, 0);
    addPerson("后来");
    XZ_ASSERT_OK(Backup::verify(backup()));
    const QString place = m_folder.path("elsewhere/new.db");
    ASSERT_TRUE(QDir().mkpath(m_folder.path("elsewhere")));
    const auto kept = Backup::restore(backup(), place);
    XZ_ASSERT_OK(kept);
    EXPECT_TRUE(kept->isEmpty());
    EXPECT_EQ(names(place), QStringList{"王刚"});
    EXPECT_EQ(QDir(m_folder.path("elsewhere")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              (QStringList{"new.db", "new.files"}));
}

TEST_F(BackupTest, RestoreOverADatabaseKeepsTheOldOne)
{
    addPerson("王刚");
    XZ_ASSERT_OK(Backup::create(workspace().database(), backup()));
    addPerson("后来");
    EXPECT_EQ(Backup::restore(backup(), path()).error().code, ErrorCode::Locked) << "not under an open window";
    m_workspace.reset();
    const auto kept = Backup::restore(backup(), path());
    XZ_ASSERT_OK(kept);
    EXPECT_EQ(names(path()), QStringList{"王刚"});
    const auto listed = Backup::list(path());
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().file, *kept);
    XZ_ASSERT_OK(Backup::restore(*kept, m_folder.path("old.db")));
    EXPECT_EQ(names(m_folder.path("old.db")), (QStringList{"王刚", "后来"}));
}

TEST_F(BackupTest, RestoreOverADamagedDatabaseKeepsTheFile)
{
    addPerson("王刚");
    XZ_ASSERT_OK(Backup::create(workspace().database(), backup()));
    m_workspace.reset();
    const QByteArray broken(5000, 'x');
    m_folder.write("office.db", broken);
    const auto kept = Backup::restore(backup(), path());
    XZ_ASSERT_OK(kept);
    EXPECT_EQ(names(path()), QStringList{"王刚"});
    QFile old(*kept);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), broken);
}

TEST_F(BackupTest, DamagedBackupIsRefusedAndNothingIsTouched)
{
    addPerson("王刚");
    XZ_ASSERT_OK(Backup::create(workspace().database(), backup()));
    m_workspace.reset();
    spoil(backup(), 3000); // inside the compressed database
    EXPECT_EQ(Backup::verify(backup()).error().code, ErrorCode::Damaged);
    EXPECT_EQ(Backup::restore(backup(), path()).error().code, ErrorCode::Damaged);
    EXPECT_EQ(names(path()), QStringList{"王刚"});
}

TEST_F(BackupTest, WhatIsNoBackupIsSaid)
{
    EXPECT_EQ(Backup::verify(m_folder.path("none.zip")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Backup::verify(m_folder.write("letter.zip", "dear all")).error().code, ErrorCode::BadInput);
    XZ_ASSERT_OK(Backup::create(workspace().database(), backup()));
    QFile::resize(backup(), QFile(backup()).size() / 2);
    EXPECT_EQ(Backup::verify(backup()).error().code, ErrorCode::BadInput);
}

TEST_F(BackupTest, MissingFolderIsNamedAndNothingIsLeft)
{
    EXPECT_EQ(Backup::create(workspace().database(), m_folder.path("no/backup.zip")).error().code, ErrorCode::NotFound);
    XZ_ASSERT_OK(Backup::create(workspace().database(), backup()));
    EXPECT_TRUE(QDir(m_folder.path()).entryList({".backup-*", "*.tmp"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_F(BackupTest, AutomaticBackupsAreListedAndPruned)
{
    for (int i = 0; i < 4; ++i)
        XZ_ASSERT_OK(Backup::create(workspace().database(), Backup::automaticPath(path(), "daily")));
    XZ_ASSERT_OK(Backup::create(workspace().database(), Backup::automaticPath(path(), "upgrade")));
    m_folder.write("office.files/backups/notes.zip", "no backup");
    EXPECT_EQ(Backup::list(path()).size(), 5);
    EXPECT_EQ(Backup::prune(path(), "daily", 2), 2);
    EXPECT_EQ(Backup::list(path()).size(), 3);
    EXPECT_TRUE(workspace().attachments().check()->isEmpty()) << "backups are no orphans";
}

TEST_F(BackupTest, DoctorFindsASoundDatabaseClean)
{
    addPerson("王刚");
    const auto findings = Doctor::examine(workspace());
    XZ_ASSERT_OK(findings);
    QStringList checks;
    for (const DoctorFinding &finding : *findings) {
        checks << finding.check;
        EXPECT_EQ(finding.severity, DoctorFinding::Severity::Sound) << qPrintable(finding.text + finding.detail);
    }
    EXPECT_EQ(checks, (QStringList{"structure", "references", "versions", "log", "attachments", "keys", "search"}));
}

/// A sector of the disk that went bad: the file opens, and one of its pages holds rubbish.
TEST_F(BackupTest, DoctorFindsADamagedPage)
{
    for (int i = 0; i < 40; ++i)
        addPerson(QStringLiteral("王%1").arg(i));
    const auto number = [this](const QString &sql) {
        Statement read(workspace().database(), sql);
        return read.run() && read.next() ? read.integer(0) : -1;
    };
    const qint64 page = number("SELECT rootpage FROM sqlite_master WHERE name = 'change_log'");
    const qint64 size = number("PRAGMA page_size");
    ASSERT_GT(page, 1);
    m_workspace.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size));
    ASSERT_EQ(file.write(QByteArray(int(size), 'x')), size);
    file.close();
    auto opened = Workspace::open(path(), {}, {}, Database::Mode::ReadOnly);
    if (!opened) {
        EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
        return;
    }
    const auto findings = Doctor::examine(**opened);
    EXPECT_TRUE(findings ? findings->last().severity == DoctorFinding::Severity::Fault : findings.error().code == ErrorCode::Damaged);
}

struct Fault {
    const char *name;
    const char *sql;
    const char *check;
    DoctorFinding::Severity severity;
};

class DoctorTest : public BackupTest, public ::testing::WithParamInterface<Fault>
{
};

TEST_P(DoctorTest, FindsTheFault)
{
    addPerson("王刚");
    Statement off(workspace().database(), "PRAGMA foreign_keys=OFF");
    XZ_ASSERT_OK(off.run());
    Statement fault(workspace().database(), GetParam().sql);
    XZ_ASSERT_OK(fault.run());
    const auto findings = Doctor::examine(workspace());
    XZ_ASSERT_OK(findings);
    EXPECT_FALSE(Doctor::isClean(*findings));
    bool found = false;
    for (const DoctorFinding &finding : *findings)
        found = found ||
                (finding.check == QLatin1String(GetParam().check) && finding.severity == GetParam().severity && !finding.text.isEmpty());
    EXPECT_TRUE(found);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, DoctorTest,
    ::testing::Values(Fault{"reference", "INSERT INTO duty_record (id, person_id, date, kind) VALUES (1, 99, '', '')", "references",
                            DoctorFinding::Severity::Fault},
                      Fault{"log", "UPDATE change_log SET after_json = '{}'", "log", DoctorFinding::Severity::Fault},
                      Fault{"attachment", "UPDATE attachment SET sha256 = '00'", "attachments", DoctorFinding::Severity::Fault},
                      Fault{"keys", "UPDATE person SET stroke_key = ''", "keys", DoctorFinding::Severity::Warning},
                      Fault{"search", "DELETE FROM search_row", "search", DoctorFinding::Severity::Warning},
                      Fault{"column", "ALTER TABLE person DROP COLUMN remark", "versions", DoctorFinding::Severity::Fault}),
    [](const auto &fault) { return std::string(fault.param.name); });

} // namespace xz
