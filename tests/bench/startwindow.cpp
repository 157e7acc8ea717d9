#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

#include "child.h"
#include "display.h"
#include "jobs.h"
#include "largedatabase.h"

namespace xz::bench {

namespace {

constexpr double longestPause = 50; // ms: what takes longer does not run on the GUI thread

/// Runs the program with the probe in it and answers what the probe wrote.
QJsonObject runProbed(const Display &display, const QString &database, bool startOnly)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("probe.json"));
    QMap<QString, QString> environment = display.environment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(XZ_PROBE));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("xzprobe"));
    environment.insert(QStringLiteral("XZ_PROBE_OUT"), out);
    if (startOnly)
        environment.insert(QStringLiteral("XZ_PROBE_START_ONLY"), QStringLiteral("1"));
    runChild(QStringLiteral(XZ_PROGRAM), {QStringLiteral("--data"), database}, environment);
    QFile file(out);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the window did not say how it went"));
    const QJsonObject answer = QJsonDocument::fromJson(file.readAll()).object();
    if (answer.value(QLatin1String("usable")).toDouble() <= 0)
        giveUp(QStringLiteral("the window did not say when it was usable"));
    return answer;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void startWindow(Bench &bench)
{
    const QString time = QStringLiteral("启动到可用 start to usable window"), memory = QStringLiteral("启动后内存峰值 peak memory after start");
    if (!bench.wants(time) && !bench.wants(memory))
        return;
    const Display display;
    for (const qint64 members : bench.sizes({10000, 100000, 1000000})) {
        const QString database = largeDatabase(bench, members);
        openLarge(database); // migrated, and without a daily backup
        QList<double> usable, peak;
        for (int run = 0; run < (bench.isSmall() ? 1 : 7); ++run) {
            const QJsonObject answer = runProbed(display, database, true);
            usable << answer.value(QLatin1String("usable")).toDouble();
            peak << answer.value(QLatin1String("peak")).toDouble();
        }
        const bool largest = members == 1000000;
        bench.add({time, members, median(usable), largest ? 600.0 : 0});
        bench.add({memory, members, median(peak), largest ? 200.0 : 0, QStringLiteral("MB")});
    }
}

void useWindow(Bench &bench)
{
    const QString pause = QStringLiteral("窗口最长停顿 longest pause of the window"), memory = QStringLiteral("使用后内存峰值 peak memory after use");
    if (!bench.wants(pause) && !bench.wants(memory))
        return;
    const Display display;
    for (const qint64 members : bench.sizes({10000, 100000, 1000000})) {
        const QString database = largeDatabase(bench, members);
        openLarge(database);
        const QJsonObject answer = runProbed(display, database, false);
        double longest = 0;
        QList<WindowStep> steps;
        for (const QJsonValue &value : answer.value(QLatin1String("steps")).toArray()) {
            const QJsonObject step = value.toObject();
            steps << WindowStep{step.value(QLatin1String("step")).toString(), step.value(QLatin1String("shown")).toDouble(), step.value(QLatin1String("pause")).toDouble()};
            std::fprintf(stderr, "    %s\n", QJsonDocument(step).toJson(QJsonDocument::Compact).constData());
            // Before the first paint there is no window to stand still.
            if (steps.last().name != QLatin1String("start"))
                longest = std::max(longest, steps.last().pause);
        }
        if (steps.size() < 20)
            giveUp(QStringLiteral("the window took only %1 steps").arg(steps.size()));
        const bool largest = members == 1000000;
        bench.add({pause, members, longest, largest ? longestPause : 0});
        bench.add({memory, members, answer.value(QLatin1String("peakAfterUse")).toDouble(), 0, QStringLiteral("MB")});
        if (largest || bench.isSmall())
            bench.setWindow(members, answer.value(QLatin1String("platform")).toString(), steps);
    }
}

} // namespace xz::bench
