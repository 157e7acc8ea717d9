#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace xz {

/// Runs `work` in the thread pool and `done` with its answer in the GUI thread, unless `receiver` is gone by then.
/// Who closes a database waits for the pool first.
template <typename Work, typename Done>
void inBackground(QObject *receiver, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
        auto answer = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done = std::move(done), answer = std::move(answer)]() mutable {
                if (guard)
                    done(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace xz
