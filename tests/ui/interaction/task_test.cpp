#include "ui/interaction/task.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <atomic>
#include <gtest/gtest.h>

#include "ui/theme/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/taskbar.h"

using namespace xz;

TEST(Tasks, WorkRunsElsewhereAndAnswersHere)
{
    Page page;
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    int result = 0;
    runTask<int>(
        &page, "计算",
        [&](Progress &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> value) {
            answered = QThread::currentThread();
            result = *value;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }, 20000));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worker, answered);
}

TEST(Tasks, ProgressIsShownLateAndCanBeCancelled)
{
    Theme::app().install(*qApp);
    Page page;
    page.setBody(new QWidget);
    page.resize(800, 400);
    page.show();
    bool done = false;
    Error error;
    runTask<void>(
        &page, "导入名册",
        [](Progress &progress) -> Outcome {
            progress.begin("读取", 1000);
            for (int i = 0; !progress.isCancelled(); ++i) {
                progress.advance(i % 1000);
                QThread::msleep(1);
            }
            return Error::cancelled();
        },
        [&](Outcome outcome) {
            done = true;
            error = outcome.error();
        });
    EXPECT_TRUE(page.taskBar().isHidden());
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.taskBar().isVisible(); }, 20000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.taskBar().findChild<QLabel *>("taskText")->text() == "读取"; }, 20000));
    page.taskBar().findChild<QPushButton *>("taskCancel")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 20000));
    EXPECT_TRUE(error.isCancelled());
    EXPECT_TRUE(page.taskBar().isHidden());
}

TEST(Tasks, OwnerThatGoesTakesItsWorkAlong)
{
    std::atomic<bool> stopped = false;
    bool answered = false;
    {
        Page page;
        runTask<void>(
            &page, "长事",
            [&](Progress &progress) -> Outcome {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                stopped = true;
                return {};
            },
            [&](Outcome) { answered = true; });
    }
    EXPECT_TRUE(stopped) << "the destructor waits, so that the work touches nothing that is gone";
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(Tasks, AnswerMayDeleteItsOwner)
{
    auto *page = new Page;
    bool answered = false;
    runTask<int>(
        page, "x", [](Progress &) -> Result<int> { return 1; },
        [&](Result<int>) {
            delete page;
            answered = true;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, 20000));
    QTest::qWait(10);
}

TEST(Tasks, DialogsGetALineOfTheirOwn)
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    std::atomic<bool> stop = false;
    bool done = false;
    runTask<void>(
        &window, "x",
        [&](Progress &) -> Outcome {
            while (!stop)
                QThread::msleep(1);
            return {};
        },
        [&](Outcome) { done = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<TaskBar *>() && window.findChild<TaskBar *>()->isVisible(); }, 20000));
    stop = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 20000));
    EXPECT_FALSE(window.findChild<TaskBar *>()->isVisible());
}
