#pragma once

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

#include "data/rosterfile.h"
#include "domain/import/rosterplan.h"
#include "sdk/commandarguments.h"
#include "sdk/registries.h"

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
    /// Runs and answers the exit code; what ends it early is in `m_fault`.
    int import();
    Outcome writeReport(QJsonObject report, int written);
    void printSummary(const RosterPlan &plan, bool written) const;
    int fail(const Error &error);
    int fail(const Problem &problem);
    int misuse(const QString &text) const;
    QString problemPolicy() const;
    bool isStrict() const { return m_options->has(QStringLiteral("strict")); }
    bool isDryRun() const { return m_options->has(QStringLiteral("dry-run")); }

    CommandCall &m_call;
    Result<CommandArguments> m_options;
    RosterMapping m_mapping;
    std::optional<Problem> m_fault; ///< stops the import before there is a plan to report
    bool m_reported = false;
};

} // namespace xz::members
