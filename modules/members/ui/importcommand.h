#pragma once

#include <QCoreApplication>

#include "data/rosterfile.h"
#include "domain/import/rosterplan.h"
#include "sdk/registries.h"
#include "ui/commandoptions.h"

namespace xz::members {

/// `xiezheng members import FILE`.
class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ImportCommand)

public:
    static CommandEntry entry();

private:
    explicit ImportCommand(CommandCall &call);
    int run();
    Result<RosterTable> readTable();
    Outcome readMapping(const RosterTable &table);
    std::optional<int> givenTerm() const;
    Result<int> termNumber(const RosterTable &table, Workspace *workspace) const;
    Outcome writeReport(const RosterPlan &plan, bool written) const;
    void printSummary(const RosterPlan &plan, bool written) const;
    int fail(const Error &error) const;
    int misuse(const QString &text) const;
    bool isStrict() const { return m_options.has(QStringLiteral("strict")); }
    bool isDryRun() const { return m_options.has(QStringLiteral("dry-run")); }

    CommandCall &m_call;
    CommandOptions m_options;
    RosterMapping m_mapping;
};

} // namespace xz::members
