#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// How long the event loop of the GUI thread stood still at longest: a timer of 1 ms that comes late by so much.
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit LoopWatch(QObject *parent = nullptr);
    /// From now on; there must be an event loop.
    void start();
    /// Longest pause in ms since the last call.
    double takeLongest();
    /// What was delivered in that pause: receiver and type of the event that took longest.
    QString culprit() const { return m_culprit; }

signals:
    void tick();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void beat();
    void closeEvent();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat, m_sinceEvent;
    double m_longest = 0;
    double m_longestEvent = 0; ///< since the last beat
    QString m_event, m_slowest, m_culprit;
    bool m_inEvent = false;
};
