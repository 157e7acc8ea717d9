#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "core/directory/directory.h"
#include "core/workspace.h"
#include "support/temporary.h"

namespace xz::test {

/// A database with 第五届, two sectors, a committee, a group and three members: 欧阳慧敏 (常委), 王恺, 韦平.
class ArchiveWorkspace : public ::testing::Test
{
protected:
    void SetUp() override;

    qint64 addMember(const Person &person, Membership membership);
    Workspace &workspace() { return *m_workspace; }
    Person person(qint64 id);

    TemporaryFolder folder;
    Term term;
    qint64 hospital = 0, culture = 0; ///< sectors 医药卫生, 文艺
    qint64 committee = 0, group = 0, member = 0, standing = 0, party = 0;
    qint64 ouyang = 0, wang = 0, wei = 0; ///< person ids

private:
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace xz::test
