#include "shell/commands/democommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include "sdk/commandarguments.h"
#include "shell/commands/demorunner.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Demo)
};

QString seconds(qint64 milliseconds)
{
    return Words::tr("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 2);
}

void tell(QTextStream &out, const QList<DemoOutcome> &outcomes)
{
    QString step;
    for (const DemoOutcome &outcome : outcomes) {
        if (outcome.step != step) {
            step = outcome.step;
            out << step << '\n';
        }
        const QJsonObject made = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
        const QString file = made.value(QLatin1String("file")).toString();
        if (file.isEmpty()) {
            out << "  xiezheng " << outcome.words.mid(0, 2).join(u' ') << "  " << seconds(outcome.milliseconds) << '\n';
            continue;
        }
        const int pages = made.value(QLatin1String("pages")).toInt();
        out << "  " << QFileInfo(file).fileName() << "  " << Words::tr("%1 pages").arg(pages) << "  " << seconds(outcome.milliseconds) << '\n';
    }
}

int run(const ShellState &state, CommandCall &call)
{
    QElapsedTimer timer;
    timer.start();
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("out")}, 0, 0});
    if (!arguments)
        return call.fail(arguments.error());
    const QString folder = arguments->value(QStringLiteral("out"));
    if (folder.isEmpty())
        return call.fail({ErrorCode::Usage, Words::tr("Name the folder for the results: xiezheng demo --out DIR"), {}});
    const auto script = DemoRunner::bundled(QLocale().name());
    if (!script)
        return call.fail(script.error());
    DemoRunner runner(state, folder, *call.progress);
    const auto outcomes = runner.run(*script);
    if (!outcomes)
        return call.fail(outcomes.error());
    tell(*call.out, *outcomes);
    *call.out << Words::tr("All in %1, in %2").arg(QDir::toNativeSeparators(QDir(folder).absolutePath()), seconds(timer.elapsed())) << Qt::endl;
    return 0;
}

} // namespace

CommandEntry demoCommand(const ShellState &state)
{
    CommandEntry entry;
    entry.words = {QStringLiteral("demo")};
    entry.usage = Words::tr("--out DIR");
    entry.summary = Words::tr("runs the main job on the demo roster: import, seat, print");
    entry.help = Words::tr("  --out DIR   folder for the demo database and everything printed; files of a former demo are replaced\n");
    entry.run = [&state](CommandCall &call) { return run(state, call); };
    return entry;
}

} // namespace xz
