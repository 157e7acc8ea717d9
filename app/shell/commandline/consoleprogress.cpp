#include "shell/commandline/consoleprogress.h"

#include <QMutexLocker>

#include <atomic>
#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace xz {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");

void onInterrupt(int)
{
    interrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ConsoleProgress::ConsoleProgress(QTextStream &err) : m_err(err), m_terminal(stderrIsTerminal())
{
    interrupted = false;
    std::signal(SIGINT, onInterrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    clearLine();
    std::signal(SIGINT, SIG_DFL);
}

void ConsoleProgress::begin(const QString &step, qint64 total)
{
    const QMutexLocker lock(&m_mutex);
    m_step = step;
    m_total = total;
    m_shown.invalidate();
}

void ConsoleProgress::advance(qint64 done)
{
    if (!m_terminal)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_shown.isValid() && m_shown.elapsed() < 100)
        return;
    m_shown.start();
    clearLine();
    m_err << m_step;
    if (m_total > 0)
        m_err << ' ' << done * 100 / m_total << '%';
    m_err.flush();
    m_lineOpen = true;
}

bool ConsoleProgress::isCancelled() const
{
    return interrupted;
}

void ConsoleProgress::cancel()
{
    onInterrupt(SIGINT);
}

void ConsoleProgress::clearLine()
{
    if (!m_lineOpen)
        return;
    m_err << "\r\033[K";
    m_err.flush();
    m_lineOpen = false;
}

} // namespace xz
