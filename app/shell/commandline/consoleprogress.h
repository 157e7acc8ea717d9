#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QTextStream>

#include "core/common/progress.h"
#include "shell/export.h"

namespace xz {

/// Progress of a command: a line on stderr when that is a terminal; Ctrl+C cancels, a second one ends the program.
class XZSHELL_EXPORT ConsoleProgress : public Progress
{
public:
    explicit ConsoleProgress(QTextStream &err);
    ~ConsoleProgress() override;

    void begin(const QString &step, qint64 total) override;
    void advance(qint64 done) override;
    bool isCancelled() const override;

    /// What the signal handler does; for tests.
    static void cancel();

private:
    void clearLine();

    QMutex m_mutex;
    QTextStream &m_err;
    QElapsedTimer m_shown;
    QString m_step;
    qint64 m_total = 0;
    bool m_terminal = false;
    bool m_lineOpen = false;
};

} // namespace xz
