#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace xz::bench {

/// What a program that ran to its end said.
struct Child {
    double milliseconds = 0; ///< from its start to its end
    QByteArray out;
};

/// Runs the built program as its user would, without a display and with settings of its own; ends the benchmark when it fails.
Child runProgram(const QStringList &arguments);
/// The same with any program, and variables of its environment beside those.
Child runChild(const QString &program, const QStringList &arguments, const QMap<QString, QString> &environment = {});

} // namespace xz::bench
