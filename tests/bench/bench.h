#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace xz::bench {

/// One line of a table: a job, how large, how long it took, how long it may take.
struct Figure {
    QString job;
    qint64 records = 0;
    double value = 0;
    double limit = 0;             ///< 0: none
    QString unit = QStringLiteral("ms");
    QString remark = {};
};

/// What a user does in the window: until it is painted, and how long the event loop stood still in it at longest.
struct WindowStep {
    QString name;
    double shown = 0, pause = 0; ///< ms
};

/// Measures jobs and collects the figures.
class Bench
{
public:
    /// `folder` keeps the large databases between runs; `filter` is a part of a job's name, or empty.
    /// With `most`, no job takes more records: to see that all run, not how fast.
    Bench(QString folder, QString filter, qint64 most = 0) : m_folder(std::move(folder)), m_filter(std::move(filter)), m_most(most) {}

    QString folder() const { return m_folder; }
    bool wants(const QString &job) const { return m_filter.isEmpty() || job.contains(m_filter); }

    bool isSmall() const { return m_most > 0; }
    /// The sizes a job is measured at.
    QList<qint64> sizes(const QList<qint64> &wanted) const;

    /// Median milliseconds of `repeats` runs.
    static double median(int repeats, const std::function<void()> &job);
    void add(const Figure &figure);
    const QList<Figure> &figures() const { return m_figures; }

    /// Markdown: job | records | measured | at most | share of the limit.
    QString table() const;
    /// Markdown of the jobs measured at several sizes: job | 10 k | 100 k | 1 M | per record, largest against smallest.
    QString growth() const;
    /// Markdown of the use of the window: step | shown after | longest pause.
    QString window() const;
    void setWindow(qint64 records, const QString &platform, const QList<WindowStep> &steps);
    bool withinLimits() const;

private:
    QString m_folder;
    QString m_filter;
    qint64 m_most;
    QList<Figure> m_figures;
    qint64 m_windowRecords = 0;
    QString m_platform;
    QList<WindowStep> m_steps;
};

/// Ends the program with a sentence: a benchmark that cannot run must not look like a fast one.
[[noreturn]] void giveUp(const QString &why);

} // namespace xz::bench
