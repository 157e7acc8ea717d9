// xzbench [--folder DIR] [PART-OF-A-JOB'S-NAME]: prints the tables of the README.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

#include "jobs.h"

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("folder"), QStringLiteral("Folder that keeps the large databases"), QStringLiteral("DIR"), QStringLiteral("bench")});
    parser.addPositionalArgument(QStringLiteral("job"), QStringLiteral("Part of a job's name; all without it"));
    parser.addHelpOption();
    parser.process(application);
    if (!QDir().mkpath(parser.value(QStringLiteral("folder"))))
        xz::bench::giveUp(QStringLiteral("cannot make the folder"));

    xz::bench::Bench bench(parser.value(QStringLiteral("folder")), parser.positionalArguments().value(0));
    xz::bench::runAll(bench);

    std::printf("%s\n%s\n%s", qPrintable(bench.table()), qPrintable(bench.growth()), qPrintable(bench.window()));
    return bench.withinLimits() ? 0 : 1;
}
