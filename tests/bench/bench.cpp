#include "bench.h"

#include <QElapsedTimer>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace xz::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString withUnit(double value, const QString &unit)
{
    return number(value) + QLatin1Char(' ') + unit;
}

QString size(qint64 records)
{
    if (records == 0)
        return QString();
    if (records % 1000000 == 0)
        return QString::number(records / 1000000) + QStringLiteral(" M");
    if (records % 1000 == 0)
        return QString::number(records / 1000) + QStringLiteral(" k");
    return QString::number(records);
}

} // namespace

QList<qint64> Bench::sizes(const QList<qint64> &wanted) const
{
    return isSmall() ? QList<qint64>{std::min(m_most, wanted.first())} : wanted;
}

double Bench::median(int repeats, const std::function<void()> &job)
{
    QList<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        job();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void Bench::add(const Figure &figure)
{
    m_figures << figure;
    const QString limit = figure.limit > 0 ? QStringLiteral("(at most %1)").arg(withUnit(figure.limit, figure.unit)) : QString();
    std::fprintf(stderr, "%s\n", qPrintable(QStringLiteral("%1 %2: %3 %4").arg(figure.job, size(figure.records), withUnit(figure.value, figure.unit), limit)));
}

QString Bench::table() const
{
    QString text = QStringLiteral("| 工作 job | 记录 records | 实测 measured | 上限 at most | 占上限 share |\n|---|---:|---:|---:|---:|\n");
    for (const Figure &figure : m_figures) {
        if (figure.limit <= 0)
            continue;
        text += QStringLiteral("| %1%2 | %3 | %4 | %5 | %6 % |\n")
                    .arg(figure.job, figure.remark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(figure.remark), size(figure.records),
                         withUnit(figure.value, figure.unit), withUnit(figure.limit, figure.unit), QString::number(qRound(100 * figure.value / figure.limit)));
    }
    return text;
}

QString Bench::growth() const
{
    QMap<qint64, bool> sizes;
    QStringList jobs;
    for (const Figure &figure : m_figures) {
        const bool several = std::count_if(m_figures.begin(), m_figures.end(), [&](const Figure &other) { return other.job == figure.job; }) > 1;
        if (!several)
            continue;
        sizes.insert(figure.records, true);
        if (!jobs.contains(figure.job))
            jobs << figure.job;
    }
    if (jobs.isEmpty())
        return {};
    QString text = QStringLiteral("| 工作 job |");
    QString line = QStringLiteral("|---|");
    for (auto it = sizes.keyBegin(); it != sizes.keyEnd(); ++it) {
        text += QStringLiteral(" %1 |").arg(size(*it));
        line += QStringLiteral("---:|");
    }
    text += QStringLiteral(" 最大/最小 largest/smallest | 每条 per record |\n") + line + QStringLiteral("---:|---:|\n");
    for (const QString &job : std::as_const(jobs)) {
        text += QStringLiteral("| %1 |").arg(job);
        double first = 0, last = 0, fewest = 0, most = 0;
        for (auto it = sizes.keyBegin(); it != sizes.keyEnd(); ++it) {
            const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure &figure) { return figure.job == job && figure.records == *it; });
            if (found == m_figures.end()) {
                text += QStringLiteral(" |");
                continue;
            }
            if (first <= 0) {
                first = found->value;
                fewest = double(found->records);
            }
            last = found->value;
            most = double(found->records);
            text += QStringLiteral(" %1 |").arg(withUnit(found->value, found->unit));
        }
        const double times = first > 0 ? last / first : 0;
        text += QStringLiteral(" ×%1 | ×%2 |\n").arg(number(times), number(most > 0 ? times * fewest / most : 0));
    }
    return text;
}

void Bench::setWindow(qint64 records, const QString &platform, const QList<WindowStep> &steps)
{
    m_windowRecords = records;
    m_platform = platform;
    m_steps = steps;
}

QString Bench::window() const
{
    if (m_steps.isEmpty())
        return {};
    QString text = QStringLiteral("| 窗口中的一步，%1 位委员（%2） a step in the window | 显示 shown after | 最长停顿 longest pause |\n|---|---:|---:|\n")
                       .arg(size(m_windowRecords), m_platform);
    for (const WindowStep &step : m_steps)
        text += QStringLiteral("| %1 | %2 | %3 |\n").arg(step.name, withUnit(step.shown, QStringLiteral("ms")), withUnit(step.pause, QStringLiteral("ms")));
    return text;
}

bool Bench::withinLimits() const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [](const Figure &figure) { return figure.limit <= 0 || figure.value <= figure.limit; });
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace xz::bench
