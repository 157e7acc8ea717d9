#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "core/records/coretypes.h"
#include "core/workspace.h"
#include "support/temporary.h"

namespace xz::test {

/// A workspace on a real file in a folder that vanishes with the test.
class CoreWorkspace : public ::testing::Test
{
protected:
    void SetUp() override { open(); }

    void open(Database::Mode mode = Database::Mode::ReadWrite)
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), {}, {}, mode);
        ASSERT_TRUE(opened) << qPrintable(opened.error().text + opened.error().detail);
        m_workspace = std::move(*opened);
        m_workspace->setActor(QStringLiteral("tester"));
    }
    QString path() const { return m_folder.path(QStringLiteral("office.db")); }
    Workspace &workspace() { return *m_workspace; }

    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace xz::test

/// Fails the test with the error's text when a Result is none.
#define XZ_ASSERT_OK(result)                                                                                                               \
    ASSERT_TRUE((result).ok()) << qPrintable((result).error().text + QStringLiteral(" | ") + (result).error().detail)
#define XZ_EXPECT_OK(result)                                                                                                               \
    EXPECT_TRUE((result).ok()) << qPrintable((result).error().text + QStringLiteral(" | ") + (result).error().detail)
