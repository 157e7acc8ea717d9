#include "loopwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

constexpr double worthNaming = 20; // ms

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

LoopWatch::LoopWatch(QObject *parent) : QObject(parent)
{
    m_sinceBeat.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::beat);
}

void LoopWatch::start()
{
    if (m_timer.isActive())
        return;
    m_sinceBeat.start();
    m_timer.start(1);
    QCoreApplication::instance()->installEventFilter(this);
}

void LoopWatch::closeEvent()
{
    if (!m_inEvent)
        return;
    if (const double took = since(m_sinceEvent); took > m_longestEvent) {
        m_longestEvent = took;
        m_slowest = m_event;
    }
    m_inEvent = false;
}

void LoopWatch::beat()
{
    const double pause = since(m_sinceBeat);
    if (pause > m_longest) {
        m_longest = pause;
        m_culprit = pause > worthNaming ? QStringLiteral("%1 %2 ms").arg(m_slowest).arg(m_longestEvent, 0, 'f', 1) : QString();
    }
    m_longestEvent = 0;
    m_slowest.clear();
    m_sinceBeat.start();
    emit tick();
}

double LoopWatch::takeLongest()
{
    const double longest = std::max(m_longest, since(m_sinceBeat));
    m_longest = 0;
    m_sinceBeat.start();
    return longest;
}

bool LoopWatch::eventFilter(QObject *object, QEvent *event)
{
    closeEvent();
    if (object == &m_timer)
        return false;
    if (since(m_sinceBeat) > worthNaming / 4 || !m_inEvent) {
        m_event = QStringLiteral("%1(%2) %3").arg(QLatin1String(object->metaObject()->className()), object->objectName()).arg(int(event->type()));
        m_inEvent = true;
        m_sinceEvent.start();
    }
    return false;
}
