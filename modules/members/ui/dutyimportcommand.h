#pragma once

#include <QCoreApplication>

#include "data/dutyimporter.h"
#include "sdk/commandarguments.h"
#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members duty import FILE`.
class DutyImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::DutyImportCommand)

public:
    static CommandEntry entry();

private:
    explicit DutyImportCommand(CommandCall &call);
    int run();
    Result<RosterTable> readTable() const;
    Result<Term> term(Workspace &workspace) const;
    Outcome writeReport(const DutyPlan &plan, bool written) const;
    int misuse(const QString &text) const;

    CommandCall &m_call;
    Result<CommandArguments> m_options;
};

} // namespace xz::members
