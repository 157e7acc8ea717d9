#pragma once

#include <QCoreApplication>

#include "core/directory/directory.h"
#include "sdk/commandarguments.h"
#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members list` and `xiezheng members show NAME`.
class ListCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::ListCommands)

public:
    static QList<CommandEntry> entries();

private:
    static int list(CommandCall &call);
    static int show(CommandCall &call);

    static Result<Term> term(const CommandArguments &options, Workspace &workspace);
    static int fail(CommandCall &call, const Error &error);
    static int misuse(CommandCall &call, const QString &text);
    static void printTable(QTextStream &out, const QList<MemberRow> &members);
    static void printCsv(QTextStream &out, const QList<MemberRow> &members);
    static void printJson(QTextStream &out, const QList<MemberRow> &members, const Term &term);
    static int printLayout(CommandCall &call, const QString &layout, const QList<MemberRow> &members, const Term &term, const QString &office);
};

} // namespace xz::members
