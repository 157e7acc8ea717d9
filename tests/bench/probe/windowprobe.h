#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

#include <functional>

#include "loopwatch.h"

class QWidget;

namespace xz {
class TableView;
}

/// Sits in the running program and uses its window as a clerk would: by keys, clicks and the scroll bar. Each step is timed from the
/// first key or click until what was asked for is painted, and the longest pause of the event loop in it is kept.
/// Writes its answer as JSON into the file $XZ_PROBE_OUT and closes the window.
class WindowProbe : public QObject
{
    Q_OBJECT

public:
    WindowProbe();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Condition = std::function<bool()>;
    void begin();
    void useRoster();
    void useSearchBox();
    void useOtherPages();
    void finish();

    /// Acts, waits until `shown` holds at a paint of the window, lets the program rest, and notes the step.
    void step(const QString &name, const std::function<void()> &act, const Condition &shown);
    double waitFor(const Condition &condition, bool afterPaint);
    void rest(int milliseconds);
    void note(const QString &name, double milliseconds);
    void drag(xz::TableView &table);

    QWidget *m_window = nullptr;
    LoopWatch m_watch;
    QJsonArray m_steps;
    double m_usable = 0, m_startPeak = 0, m_startResident = 0, m_startPause = 0;
    int m_paints = 0, m_filledAt = -1;
    bool m_begun = false;
};
