#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "shell/export.h"

namespace xz {

/// One command line of the demo.
struct DemoCommand {
    QStringList words;             ///< with fields in braces: {folder}, and those kept by earlier commands
    QHash<QString, QString> keep;  ///< field → key of the JSON object the command prints
    QString saveOutput;            ///< file in the folder that takes stdout, or empty
};

/// A step: one title, commands that run at the same time when there is more than one.
struct DemoStep {
    QString title; ///< in the program's language
    bool print = false; ///< left out when only the database is wanted
    QList<DemoCommand> commands;
};

/// The demo as data (resources/demo/demo.json): files it brings along and command lines to run on them.
struct XZSHELL_EXPORT DemoScript {
    QString database;   ///< file name in the folder
    QHash<QString, QString> settings; ///< of the new database: the office's name
    QStringList files;  ///< bundled files copied into the folder first
    /// Day as commands and bundled JSON files write it (2026-02-26, 2026年2月26日) → working days from the day the demo is made, which it
    /// becomes: the plenary is always to come.
    QMap<QDate, int> days;
    QList<DemoStep> steps;

    /// BadInput with the place when the text is no such script.
    static Result<DemoScript> parse(const QByteArray &json, const QString &language);
};

} // namespace xz
