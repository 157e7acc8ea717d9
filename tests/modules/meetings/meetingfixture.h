#pragma once

#include <gtest/gtest.h>

#include <QTextStream>

#include <memory>

#include "core/workspace.h"
#include "domain/meeting.h"
#include "sdk/registries.h"
#include "support/temporary.h"

namespace xz::meetings::test {

/// A database on disk with a term, three sectors and members; each test has its own.
class MeetingTest : public ::testing::Test
{
protected:
    void SetUp() override;

    /// Members of the term: names by sector, "*" after a convener's name.
    void addMembers(const QList<std::pair<QString, QStringList>> &sectors);
    /// The five members most tests use: 中共 王刚* 李梅, 民革 欧阳慧敏* 丁一, 民盟 白云.
    void addFive();
    /// A meeting from a plan; its id. Fails the test when the plan has faults.
    qint64 addMeeting(const QByteArray &plan);
    /// Hall of 2 rows of 3 with a rostrum of 1, all members, 王刚 on the rostrum.
    qint64 addSmallMeeting();

    struct Run {
        int exitCode = 0;
        QString out, err;
    };
    /// Runs one of the module's commands: {"meetings", "list"}.
    Run run(const QStringList &words, const QStringList &arguments = {});

    xz::test::TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace xz::meetings::test
