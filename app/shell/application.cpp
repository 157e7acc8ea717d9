#include "shell/application.h"

#include <QApplication>
#include <QTextStream>

#include <clocale>
#include <cstdio>

#include "shell/commandline/commandapplication.h"
#include "shell/languages.h"
#include "shell/settings/preferences.h"
#include "shell/window/windowapplication.h"

#ifndef Q_OS_WIN
#include <langinfo.h>
#endif

namespace xz {

namespace {

/// File names and output are UTF-8 whatever the locale says; Qt would complain on stderr about another one.
void ensureUtf8()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// Stderr of a command carries what the command says. Qt's word on a missing XDG_RUNTIME_DIR is nothing its user can act on.
void quietHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int reportUsage(const Error &error, QTextStream &err)
{
    err << error.text << Qt::endl;
    return error.exitCode();
}

} // namespace

int runApplication(int argc, char **argv)
{
    ensureUtf8();
    QCoreApplication::setApplicationName(QStringLiteral("xiezheng"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XZ_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("xiezheng"));

    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto early = Invocation::parse(rawArguments(argc, argv));
    if (!early || early->isCommand()) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(quietHandler);
        const QGuiApplication application(argc, argv);
        const auto invocation = Invocation::parse(QCoreApplication::arguments().mid(1));
        if (!invocation) {
            const Languages languages(Preferences().language());
            return reportUsage(Invocation::parse(QCoreApplication::arguments().mid(1)).error(), err);
        }
        return runCommandLine(*invocation, out, err);
    }
    QApplication application(argc, argv);
    const auto invocation = Invocation::parse(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return reportUsage(invocation.error(), err);
    return runWindow(*invocation);
}

} // namespace xz
