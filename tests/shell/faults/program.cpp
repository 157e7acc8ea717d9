#include "shell/faults/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>

namespace xz::test {

SmallDisk::SmallDisk(const QString &folder, const QByteArray &size) : m_folder(folder)
{
    QDir().mkpath(folder);
    m_mounted = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, ("size=" + size).constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    EXPECT_TRUE(!m_mounted || ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH) == 0);
}

void SmallDisk::remount(const QByteArray &options)
{
    const unsigned long flags = MS_REMOUNT | (options == "ro" ? MS_RDONLY : 0);
    ASSERT_EQ(::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", flags, options == "ro" ? nullptr : options.constData()), 0);
}

void SmallDisk::fill() const
{
    QFile filler(path(QStringLiteral("filler")));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
}

QStringList SmallDisk::files() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Answer ProgramTest::answerOf(QProcess &program, const QStringList &arguments)
{
    program.start(buildPath(QStringLiteral("bin/xiezheng")), arguments);
    EXPECT_TRUE(program.waitForFinished(120000)) << qPrintable(arguments.join(u' '));
    Answer answer;
    answer.out = QString::fromUtf8(program.readAllStandardOutput());
    answer.err = QString::fromUtf8(program.readAllStandardError());
    if (program.exitStatus() == QProcess::NormalExit)
        answer.code = program.exitCode();
    return answer;
}

Answer ProgramTest::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    QProcess program;
    program.setProcessEnvironment(environment);
    return answerOf(program, arguments);
}

Answer ProgramTest::runLimited(qint64 bytes, const QStringList &arguments) const
{
    QProcess program;
    program.setChildProcessModifier([bytes] {
        // With the signal ignored a write beyond the limit fails like one on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    return answerOf(program, arguments);
}

int ProgramTest::members(const QString &database) const
{
    const Answer listed = runOn(database, {"members", "list", "--format", "json"});
    return listed.code == 0 ? int(QJsonDocument::fromJson(listed.out.toUtf8()).array().size()) : -1;
}

void ProgramTest::makeDatabase(bool withMeeting) const
{
    const Answer imported = runOn(database(), {"members", "import", roster()});
    ASSERT_EQ(imported.code, 0) << qPrintable(imported.err);
    if (!withMeeting)
        return;
    ASSERT_EQ(runOn(database(), {"meetings", "new", sourcePath("resources/demo/plan.json")}).code, 0);
    ASSERT_EQ(runOn(database(), {"meetings", "seat", "1"}).code, 0);
}

void ProgramTest::expectClean(const QString &database) const
{
    const Answer examined = runOn(database, {"doctor"});
    EXPECT_EQ(examined.code, 0) << qPrintable(examined.out + examined.err);
    EXPECT_TRUE(examined.out.contains(QStringLiteral("一切正常"))) << qPrintable(examined.out);
}

void ProgramTest::expectLine(const Answer &answer, int code, const QStringList &words)
{
    static const QRegularExpression english(QStringLiteral("[A-Za-z]+ [a-z]+ [a-z]+"));
    EXPECT_EQ(answer.code, code) << qPrintable(answer.out + answer.err);
    EXPECT_EQ(answer.err.count(u'\n'), 1) << qPrintable(answer.err);
    static const QRegularExpression command(QStringLiteral("xiezheng [^”。\\n]*"));
    EXPECT_FALSE(english.match(QString(answer.err).remove(command)).hasMatch()) << qPrintable(answer.err);
    EXPECT_TRUE(answer.err.trimmed().endsWith(u'。') || answer.err.contains(QStringLiteral("xiezheng "))) << qPrintable(answer.err);
    for (const QString &word : words)
        EXPECT_TRUE(answer.err.contains(word)) << qPrintable(word + QStringLiteral(" is not in: ") + answer.err);
}

} // namespace xz::test
