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

/// Measures jobs and collects the figures.
class Bench
{
public:
    /// `folder` keeps the large databases between runs; `filter` is a part of a job's name, or empty.
    Bench(QString folder, QString filter) : m_folder(std::move(folder)), m_filter(std::move(filter)) {}

    QString folder() const { return m_folder; }
    bool wants(const QString &job) const { return m_filter.isEmpty() || job.contains(m_filter); }

    /// Median milliseconds of `repeats` runs.
    static double median(int repeats, const std::function<void()> &job);
    void add(const Figure &figure);
    const QList<Figure> &figures() const { return m_figures; }

    /// Markdown: job | records | measured | at most | share of the limit.
    QString table() const;
    /// Markdown of the jobs measured at several sizes: job | 10 k | 100 k | 1 M | per record, largest against smallest.
    QString growth() const;
    bool withinLimits() const;

private:
    QString m_folder;
    QString m_filter;
    QList<Figure> m_figures;
};

/// Ends the program with a sentence: a benchmark that cannot run must not look like a fast one.
[[noreturn]] void giveUp(const QString &why);

} // namespace xz::bench
