#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "ui/export.h"

class QWidget;

namespace xz {

/// Work running off the GUI thread. Owned by the widget it was started for: when that goes, the work is cancelled and waited for,
/// and no answer is delivered.
class XZUI_EXPORT BackgroundTask : public QObject
{
    Q_OBJECT

public:
    ~BackgroundTask() override;
    void cancel();

    /// Starts untyped work; use runTask().
    static BackgroundTask *start(QWidget *owner, const QString &title, std::function<void(Progress &)> work, std::function<void()> done);

private:
    struct Private;
    explicit BackgroundTask(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Runs `work` in a worker thread and hands its result to `done` in the GUI thread. After 200 ms the progress line of the page `owner`
/// stands in (or, in a dialog, a line of its own window) shows title, step, how far it is, and cancel. `title` is a translated phrase:
/// "Importing roster".
template <typename T>
BackgroundTask *runTask(QWidget *owner, const QString &title, std::function<Result<T>(Progress &)> work, std::function<void(Result<T>)> done)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    return BackgroundTask::start(
        owner, title, [work = std::move(work), result](Progress &progress) { result->emplace(work(progress)); },
        [done = std::move(done), result] { done(std::move(**result)); });
}

} // namespace xz
