#pragma once

#include <QCoreApplication>

#include "data/scorereport.h"
#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members dossier NAME --out X.pdf`, `members bulletin --year Y --out X.pdf`, `members duty report ID --year Y --out X.xlsx`,
/// `members year close|open Y`.
class ReportCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ReportCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int dossier(CommandCall &call);
    static int bulletin(CommandCall &call);
    static int report(CommandCall &call);
    static int closeYear(CommandCall &call);
    static int openYear(CommandCall &call);
    static int misuse(CommandCall &call, const QString &text);
    static bool isSheet(const QString &file);
    static int write(CommandCall &call, const ReportTable &table, const QString &file);
    static int print(CommandCall &call, Workspace &workspace, const PrintSource &source, const PrintRequest &request, const QString &file);
};

} // namespace xz::members
