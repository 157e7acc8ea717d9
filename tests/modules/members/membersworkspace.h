#pragma once

#include "core/directory/directory.h"
#include "support/coreworkspace.h"

namespace xz::test {

/// A workspace with the tables of the members module and the fifth term.
class MembersWorkspace : public CoreWorkspace
{
protected:
    void SetUp() override
    {
        reopen();
        ChangeSet changes(*m_workspace, QStringLiteral("term"));
        Term term;
        term.number = 5;
        term.name = QStringLiteral("第五届");
        term.isCurrent = true;
        m_term = m_workspace->directory().addTerm(changes, term);
        XZ_ASSERT_OK(changes.commit());
    }

    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), {}, {{QStringLiteral("members"), QStringLiteral(":/modules/members/sql")}});
        XZ_ASSERT_OK(opened);
        m_workspace = std::move(*opened);
        m_workspace->setActor(QStringLiteral("tester"));
    }

    qint64 code(ChangeSet &changes, CodeTable table, const QString &name, int position = 1)
    {
        CodeEntry entry;
        entry.name = name;
        entry.shortName = name;
        entry.position = position;
        return m_workspace->directory().addCode(changes, table, entry, m_term);
    }

    /// Person and membership of the fifth term; answers the membership's id.
    qint64 member(ChangeSet &changes, const Person &person, Membership membership)
    {
        membership.personId = m_workspace->directory().addPerson(changes, person);
        membership.termId = m_term;
        return m_workspace->directory().addMembership(changes, membership, person);
    }

    qint64 m_term = 0;
};

} // namespace xz::test
