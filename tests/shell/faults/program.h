#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QString>
#include <QStringList>

#include "support/temporary.h"

namespace xz::test {

/// What a run of the program answered.
struct Answer {
    int code = -1; ///< -1: it crashed
    QString out, err;
};

/// A small file system of its own, so that it can be full or read-only. Needs the right to mount; see isMounted().
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QByteArray &size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder : m_folder + u'/' + name; }
    void makeReadOnly() { remount("ro"); }
    void resize(const QByteArray &size) { remount("size=" + size); }
    /// Leaves no free byte.
    void fill() const;
    QStringList files() const;

private:
    void remount(const QByteArray &options);

    QString m_folder;
    bool m_mounted = false;
};

/// Runs build/bin/xiezheng on databases of a folder that vanishes with the test.
class ProgramTest : public ::testing::Test
{
protected:
    QString path(const QString &name = {}) const { return m_folder.path(name); }
    QString database() const { return path(QStringLiteral("office.db")); }
    static QString roster() { return sourcePath(QStringLiteral("resources/demo/roster.xlsx")); }

    Answer run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;
    Answer runOn(const QString &database, const QStringList &arguments) const { return run(QStringList{QStringLiteral("--data"), database} + arguments); }
    /// As if the disk were full: no file may grow beyond `bytes`. Needs no right, unlike SmallDisk.
    Answer runLimited(qint64 bytes, const QStringList &arguments) const;
    Answer runLimitedOn(const QString &database, qint64 bytes, const QStringList &arguments) const
    {
        return runLimited(bytes, QStringList{QStringLiteral("--data"), database} + arguments);
    }
    /// Members of a database that the program lists; -1 when it cannot.
    int members(const QString &database) const;
    /// A database with the demo roster and, when asked for, the demo meeting, seated.
    void makeDatabase(bool withMeeting = false) const;
    void expectClean(const QString &database) const;
    /// One line of Chinese that carries `words`; what the system says in English is no help to a clerk.
    static void expectLine(const Answer &answer, int code, const QStringList &words);

    TemporaryFolder m_folder;

private:
    static Answer answerOf(QProcess &program, const QStringList &arguments);
};

} // namespace xz::test
