#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <random>

#include "core/database/statement.h"
#include "core/files/doctor.h"
#include "support/coreworkspace.h"

namespace xz {

namespace {

constexpr int rows = 2000;
constexpr int kills = 100;

QByteArray roster()
{
    QByteArray text = "姓名,性别,出生年月,界别,工作单位及职务,手机\n";
    static const char *const surnames[] = {"王", "李", "张", "欧阳", "司马"};
    static const char *const given[] = {"刚", "慧敏", "建林", "一苇", "承屿", "维舟", "思远"};
    static const char *const sectors[] = {"民革", "经济", "教育", "文艺"};
    for (int i = 0; i < rows; ++i)
        text += QByteArray(surnames[i % 5]) + given[i % 7] + QByteArray("伟芳娜敏静").mid(i / 35 % 5 * 3, 3) + (i % 2 ? ",男,19" : ",女,19") + QByteArray::number(50 + i % 45)
            + "." + QByteArray::number(1 + i % 12).rightJustified(2, '0') + "," + sectors[i % 4] + ",某单位" + QByteArray::number(i) + ",139"
            + QByteArray::number(i).rightJustified(8, '0') + "\n";
    return text;
}

class ImportKilledTest : public test::CoreWorkspace
{
protected:
    void SetUp() override {}

    QStringList importing(const QString &database) const { return {"--data", database, "members", "import", m_folder.path("名册.csv"), "--term", "5"}; }

    int run(const QStringList &arguments)
    {
        QProcess program;
        program.start(test::buildPath("bin/xiezheng"), arguments);
        EXPECT_TRUE(program.waitForFinished(60000));
        m_output = QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    qint64 number(const QString &sql)
    {
        Statement read(workspace().database(), sql);
        return read.run() && read.next() ? read.integer(0) : -1;
    }

    QString m_output;
};

} // namespace

TEST_F(ImportKilledTest, AHundredTimesAllOrNoneIsThere)
{
    m_folder.write("名册.csv", roster());
    // A database with the tables and one member, so that each run is the import alone.
    m_folder.write("一人.csv", "姓名,界别\n秦致远,民革\n");
    ASSERT_EQ(run({"--data", path(), "members", "import", m_folder.path("一人.csv"), "--term", "5"}), 0) << qPrintable(m_output);
    const QString work = m_folder.path("killed.db");
    ASSERT_TRUE(QFile::copy(path(), work));
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(run(importing(work)), 0) << qPrintable(m_output);
    const double wholeMs = static_cast<double>(timer.elapsed());

    std::mt19937 random(20261126);
    std::uniform_real_distribution<double> moment(0, wholeMs * 1.05);
    int none = 0, all = 0, over = 0;
    for (int i = 0; i < kills; ++i) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(work + suffix);
        ASSERT_TRUE(QFile::copy(path(), work));
        QProcess program;
        program.start(test::buildPath("bin/xiezheng"), importing(work));
        ASSERT_TRUE(program.waitForStarted(30000));
        QThread::usleep(static_cast<unsigned long>(moment(random) * 1000));
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        ASSERT_TRUE(program.waitForFinished(30000));
        over += program.exitStatus() == QProcess::NormalExit ? 1 : 0;

        auto opened = Workspace::open(work, {}, {});
        ASSERT_TRUE(opened) << "kill " << i << ": " << qPrintable(opened.error().text + opened.error().detail);
        m_workspace = std::move(*opened);
        const qint64 found = number("SELECT COUNT(*) FROM membership");
        ASSERT_TRUE(found == 1 || found == 1 + rows) << "kill " << i << ": " << found;
        EXPECT_EQ(number("SELECT COUNT(*) FROM person"), found);
        EXPECT_EQ(number("SELECT COUNT(*) FROM change_log WHERE table_name = 'membership'"), found);
        const auto findings = Doctor::examine(workspace());
        XZ_ASSERT_OK(findings);
        for (const DoctorFinding &finding : *findings)
            EXPECT_EQ(finding.severity, DoctorFinding::Severity::Sound) << "kill " << i << ": " << qPrintable(finding.text + finding.detail);
        m_workspace.reset();
        ++(found == 1 ? none : all);
    }
    EXPECT_GT(none, 0) << "no kill fell into an import";
    // As a clerk would look, once: the last of them by the program's own doctor, then the import again.
    EXPECT_EQ(run({"--data", work, "doctor"}), 0) << qPrintable(m_output);
    EXPECT_EQ(run(importing(work)), 0) << qPrintable(m_output);
    EXPECT_EQ(run({"--data", work, "doctor"}), 0) << qPrintable(m_output);
    std::printf("%d kills: %d lost the whole import, %d kept all of it (%d were done before the kill)\n", kills, none, all, over);
}

} // namespace xz
