#pragma once

#include <QCoreApplication>

#include "data/schemerepository.h"
#include "sdk/registries.h"

namespace xz::members {

/// `xiezheng members scheme list|show|check|use|save`.
class SchemeCommands
{
    Q_DECLARE_TR_FUNCTIONS(xz::members::SchemeCommands)

public:
    static QList<CommandEntry> entries();

    /// The year an option names, else this year. Usage when it is none.
    static Result<int> year(const QString &option);
    /// Of the database when there is one, else the shipped ones.
    static Result<StoredScheme> find(CommandCall &call, const QString &code, int year);

private:
    static int list(CommandCall &call);
    static int show(CommandCall &call);
    static int check(CommandCall &call);
    static int use(CommandCall &call);
    static int save(CommandCall &call);
    static int misuse(CommandCall &call, const QString &text);
    static int tell(CommandCall &call, const QString &file, const SchemeReading &reading);
    static Result<QByteArray> read(const QString &path);
};

} // namespace xz::members
