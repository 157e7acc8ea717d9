#include "ui/interaction/task.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <atomic>

#include "ui/theme/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/taskbar.h"

namespace xz {

namespace {

class TaskProgress : public Progress
{
public:
    void begin(const QString &step, qint64 total) override
    {
        const QMutexLocker lock(&m_mutex);
        m_step = step;
        m_total = total;
        m_done = 0;
    }
    void advance(qint64 done) override { m_done = done; }
    bool isCancelled() const override { return m_cancelled; }

    void cancel() { m_cancelled = true; }
    void show(TaskBar &bar) const
    {
        const QMutexLocker lock(&m_mutex);
        bar.setProgress(m_step, m_done, m_total);
    }

private:
    mutable QMutex m_mutex;
    QString m_step;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_cancelled = false;
};

// The bar of the page, or of a view that laid one out for itself; a dialog gets one at its top edge, over what is there.
TaskBar *barFor(QWidget *owner)
{
    for (QWidget *widget = owner; widget; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(widget))
            return &page->taskBar();
        if (auto *own = widget->findChild<TaskBar *>(QStringLiteral("taskBar"), Qt::FindDirectChildrenOnly); own && own->parentWidget() != owner->window())
            return own;
    }
    QWidget *window = owner->window();
    auto *bar = window->findChild<TaskBar *>(QStringLiteral("taskBar"), Qt::FindDirectChildrenOnly);
    if (!bar)
        bar = new TaskBar(window);
    bar->setGeometry(0, 0, window->width(), Theme::app().px(32));
    bar->raise();
    return bar;
}

} // namespace

struct BackgroundTask::Private {
    TaskProgress progress;
    std::unique_ptr<QThread> thread;
    std::function<void()> done;
    QPointer<TaskBar> bar;
    QTimer show;
    QTimer poll;
};

BackgroundTask::BackgroundTask(std::unique_ptr<Private> data) : d(std::move(data)) {}

BackgroundTask::~BackgroundTask()
{
    if (d->thread && d->thread->isRunning()) {
        d->progress.cancel();
        d->thread->wait();
    }
    if (d->bar)
        d->bar->finish();
}

void BackgroundTask::cancel() { d->progress.cancel(); }

BackgroundTask *BackgroundTask::start(QWidget *owner, const QString &title, std::function<void(Progress &)> work, std::function<void()> done)
{
    auto data = std::make_unique<Private>();
    data->done = std::move(done);
    auto *task = new BackgroundTask(std::move(data));
    task->setParent(owner);
    Private *d = task->d.get();

    d->thread.reset(QThread::create([d, work = std::move(work)] { work(d->progress); }));
    connect(d->thread.get(), &QThread::finished, task, [task, d] {
        d->show.stop();
        d->poll.stop();
        if (d->bar)
            d->bar->finish();
        d->bar = nullptr;
        d->thread->wait();
        const auto finished = std::move(d->done);
        task->setParent(nullptr); // the answer may delete the owner
        task->deleteLater();
        finished();
    });

    d->poll.setInterval(100);
    connect(&d->poll, &QTimer::timeout, task, [d] {
        if (d->bar)
            d->progress.show(*d->bar);
    });
    d->show.setSingleShot(true);
    d->show.setInterval(200);
    connect(&d->show, &QTimer::timeout, task, [task, d, owner, title] {
        d->bar = barFor(owner);
        d->bar->start(title);
        d->progress.show(*d->bar);
        connect(d->bar, &TaskBar::cancelClicked, task, &BackgroundTask::cancel);
        d->poll.start();
    });
    d->show.start();
    d->thread->start();
    return task;
}

} // namespace xz
