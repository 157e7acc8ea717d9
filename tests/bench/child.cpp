#include "child.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include "bench.h"

namespace xz::bench {

Child runProgram(const QStringList &arguments)
{
    return runChild(QStringLiteral(XZ_PROGRAM), arguments);
}

Child runChild(const QString &program, const QStringList &arguments, const QMap<QString, QString> &more)
{
    // The settings of whoever measures must change nothing, nor be changed.
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), home.path());
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        environment.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
    Child child;
    QElapsedTimer timer;
    timer.start();
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(600000))
        giveUp(QStringLiteral("%1 did not end: %2").arg(program, process.errorString()));
    child.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    child.out = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(QStringLiteral("%1 %2 ended with %3: %4")
                   .arg(program, arguments.join(u' '))
                   .arg(process.exitCode())
                   .arg(QString::fromUtf8(process.readAllStandardError())));
    return child;
}

} // namespace xz::bench
