#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "fakecontext.h"
#include "meetingfixture.h"
#include "data/seatingservice.h"
#include "ui/bigscreen.h"
#include "ui/rollmodel.h"
#include "ui/rollpanel.h"
#include "ui/signinwindow.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class SignInWindowTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        addFive();
        m_meeting = addSmallMeeting();
        ASSERT_TRUE(SeatingService(*m_workspace).seat(m_meeting));
        m_context = std::make_unique<FakeContext>(m_workspace.get());
        m_now = QDateTime::fromString(QStringLiteral("2026-02-26T08:41:24"), Qt::ISODate);
        auto desk = SignInDesk::open(*m_workspace, m_meeting, 0, m_now);
        ASSERT_TRUE(desk);
        m_window = std::make_unique<SignInWindow>(*m_context, *desk);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->setClock([this] { return m_now; });
        m_window->resize(1366, 768);
        m_window->show();
    }
    void TearDown() override { m_window.reset(); }
    template <typename T>
    T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QString figure(const char *name) { return find<QLabel>(name)->text(); }
    QString badge(const QString &name)
    {
        for (const Attendee &one : m_window->flow().desk().attendees())
            if (one.name == name)
                return one.badge;
        return {};
    }
    void type(QWidget *where, const QString &text)
    {
        QTest::keyClicks(where, text);
        QTest::keyClick(where, Qt::Key_Return);
    }

    qint64 m_meeting = 0;
    QDateTime m_now;
    std::unique_ptr<FakeContext> m_context;
    std::unique_ptr<SignInWindow> m_window;
};

TEST_F(SignInWindowTest, AScanArrivesWhereverTheFocusIs)
{
    auto *recent = find<QTableView>("signInRecent");
    recent->setFocus();
    type(recent, QStringLiteral("XZ5-6:") + badge(QStringLiteral("欧阳慧敏")));
    const SignInCard::View &view = m_window->card()->view();
    EXPECT_EQ(view.name, QStringLiteral("欧阳慧敏"));
    EXPECT_EQ(view.outcome, SignInFlow::Outcome::Signed);
    EXPECT_FALSE(view.row.isEmpty());
    EXPECT_TRUE(view.chips.contains(QStringLiteral("出席")));
    EXPECT_EQ(figure("rollPresent"), QStringLiteral("1"));
    EXPECT_EQ(figure("rollExpected"), QStringLiteral("5"));
    EXPECT_EQ(recent->model()->index(0, 1).data().toString(), QStringLiteral("欧阳慧敏"));
    EXPECT_TRUE(find<QLineEdit>("signInField")->text().isEmpty());
    EXPECT_EQ(figure("rollLine"), QStringLiteral("应到5人，实到1人，不足规定人数。"));

    type(find<QLineEdit>("signInField"), badge(QStringLiteral("欧阳慧敏")));
    EXPECT_EQ(m_window->card()->view().outcome, SignInFlow::Outcome::Repeated);
    EXPECT_EQ(figure("rollPresent"), QStringLiteral("1"));
    type(find<QLineEdit>("signInField"), QStringLiteral("XZ5-6:CX9999"));
    EXPECT_EQ(m_window->card()->view().outcome, SignInFlow::Outcome::Unknown);
    type(find<QLineEdit>("signInField"), QStringLiteral("XZ4-6:CX0001"));
    EXPECT_EQ(m_window->card()->view().outcome, SignInFlow::Outcome::OtherMeeting);
}

TEST_F(SignInWindowTest, SeveralAreOfferedAndOneIsChosenByKeys)
{
    auto *field = find<QLineEdit>("signInField");
    field->setText(QStringLiteral("人人"));
    field->setText(QStringLiteral("w"));
    QTest::keyClick(field, Qt::Key_Return); // 王刚 alone
    EXPECT_EQ(m_window->card()->view().name, QStringLiteral("王刚"));
    auto *offer = find<QListWidget>("signInOffer");
    EXPECT_FALSE(offer->isVisible());
    QTest::keyClick(field, Qt::Key_F4); // nobody is away
    EXPECT_FALSE(offer->isVisible());
    QTest::keyClicks(field, QStringLiteral("b"));
    QTRY_VERIFY(offer->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_window->card()->view().name, QStringLiteral("白云"));
}

TEST_F(SignInWindowTest, ProxyAndAfterwardsHoldForOneAndTheLastIsTakenBack)
{
    auto *field = find<QLineEdit>("signInField");
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    EXPECT_EQ(m_window->flow().mode(), SignInFlow::Mode::Afterwards);
    type(field, QStringLiteral("dy"));
    EXPECT_EQ(m_window->flow().mode(), SignInFlow::Mode::Normal);
    EXPECT_EQ(m_window->flow().desk().signIns().last().as, SignInAs::Afterwards);
    m_context->answers.answerText(QStringLiteral("赵六"));
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    type(field, QStringLiteral("by"));
    EXPECT_EQ(m_window->flow().desk().signIns().last().proxy, QStringLiteral("赵六"));
    EXPECT_EQ(figure("rollPresent"), QStringLiteral("2"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window->card()->view().outcome, SignInFlow::Outcome::Undone);
    EXPECT_EQ(figure("rollPresent"), QStringLiteral("1"));
}

TEST_F(SignInWindowTest, LateIsToldAndTheBigScreenFollows)
{
    m_now = m_now.addSecs(3600);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    BigScreen *screen = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<BigScreen *>(widget))
            screen = found;
    ASSERT_NE(screen, nullptr);
    const QImage before = screen->grab().toImage();
    type(find<QLineEdit>("signInField"), QStringLiteral("wg"));
    EXPECT_NE(screen->grab().toImage(), before);
    EXPECT_EQ(m_window->flow().desk().roll().counts().late, 1);
    EXPECT_FALSE(m_window->card()->view().hint.isEmpty());
    QTest::keyClick(screen, Qt::Key_Escape);
}

TEST_F(SignInWindowTest, ModelsKeepTheirContract)
{
    QAbstractItemModelTester events(find<QTableView>("signInRecent")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester sectors(find<QTableView>("rollSectors")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char *initials : {"wg", "dy", "by"})
        type(find<QLineEdit>("signInField"), QLatin1String(initials));
    auto *model = find<QTableView>("rollSectors")->model();
    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(0, RollModel::Absent).data().toInt(), 1); // the most missing first
    model->sort(RollModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(model->index(2, RollModel::Name).data().toString(), QStringLiteral("民盟"));
}
