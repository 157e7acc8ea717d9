// A plenary of the usual size on the pages; with XZ_SHOTS=FOLDER in the environment their pictures are written there.
#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "data/seatingservice.h"
#include "domain/planedit.h"
#include "fakecontext.h"
#include "meetingfixture.h"
#include "ui/meetingdialog.h"
#include "ui/meetingspage.h"
#include "ui/models/tableview.h"
#include "ui/seatingrulesdialog.h"
#include "ui/seatmappage.h"
#include "ui/theme/theme.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class ScreensTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        Theme::app().install(*qApp);
        Theme::app().setMode(Theme::Mode::Light);
        for (const char *file : {":/i18n/app_zh_CN.qm", ":/i18n/meetings_zh_CN.qm"}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(QLatin1String(file))) {
                QCoreApplication::installTranslator(translator.get());
                m_translators.push_back(std::move(translator));
            }
        }
        addMembers(plenary());
        m_meeting = addMeeting(plan());
    }
    void TearDown() override
    {
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
        Theme::app().setMode(Theme::Mode::System);
        MeetingTest::TearDown();
    }

    /// 412 invented names in 30 sectors; the first of each sector convenes it.
    static QList<std::pair<QString, QStringList>> plenary()
    {
        const QStringList sectors = QStringLiteral("中共 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 无党派 共青团 总工会 妇联 工商联 科协 台联 侨联 文艺 科技 "
                                                   "社科 经济 农业 教育 体育 新闻出版 医药卫生 社会福利 少数民族 宗教 特邀").split(u' ');
        const QString surnames = QStringLiteral("丁于马王方尹孔石田史白冯任刘江孙严苏杜李杨吴何余汪沈宋张陆陈邵林罗周郑赵胡段侯姜钟施秦袁贾夏徐高郭唐陶黄曹崔梁彭蒋韩程傅谢赖蔡谭潘薛魏");
        const QString first = QStringLiteral("文志建国秀晓明海春雪天思若清远静和嘉景云"), second = QStringLiteral("华平军芳敏强磊洋勇艳杰娟涛超霞峰辉兰松岩宁");
        QList<std::pair<QString, QStringList>> list;
        int counter = 0;
        for (int i = 0; i < sectors.size(); ++i) {
            QStringList names;
            for (int k = 13 + (i % 3) - (i % 7 == 0 ? -1 : 0); k > 0; --k, ++counter) {
                QString name(surnames.at(counter * 7 % surnames.size()));
                if (counter % 4 != 0)
                    name += first.at(counter * 5 % first.size());
                name += second.at((counter + counter / 21) % second.size());
                while (m_used.contains(name))
                    name = name.left(1) + first.at((counter + int(name.size())) % first.size()) + name.mid(1);
                m_used.insert(name);
                names.append(names.isEmpty() ? name + u'*' : name);
            }
            list.append({sectors.at(i), names});
        }
        m_used.clear();
        return list;
    }
    static QByteArray plan()
    {
        const auto sectors = plenary();
        QStringList rostrum;
        for (int i = 0; i < 25; ++i) {
            QString name = sectors.at(i).second.at(1);
            rostrum.append(u'"' + name + u'"');
        }
        return QStringLiteral(R"({"title": "政协望川市第五届委员会第六次会议", "kind": "全体会议", "starts": "2026-02-26", "ends": "2026-02-28", "place": "望川大会堂",
            "sessions": [{"title": "开幕会", "date": "2026-02-26", "part": "上午", "time": "09:00", "room": "望川大会堂", "chair": "秦致远", "content": "听取工作报告"},
                         {"title": "分组讨论", "date": "2026-02-26", "part": "下午", "time": "14:30", "room": "各会议室"},
                         {"title": "大会发言", "date": "2026-02-27", "part": "上午", "time": "09:00", "room": "望川大会堂"},
                         {"title": "闭幕会", "date": "2026-02-28", "part": "下午", "time": "16:00", "room": "望川大会堂"}],
            "agenda": ["听取和审议常务委员会工作报告", {"title": "选举事项", "items": ["通过选举办法", "投票选举"]}, "审议通过会议决议"],
            "halls": [{"name": "望川大会堂", "rostrum": [11, 14], "floor": {"rows": 20, "seatsPerRow": 30, "aisles": [10, 20], "kept": [[2, 15], [5, 5], [13, 30]]}}],
            "attendees": {"members": "all", "rostrum": [%1]},
            "zones": [{"hall": "望川大会堂", "area": "floor", "name": "委员席", "rows": [1, 14], "groupBy": "sector", "order": "strokes", "fill": "rows",
                       "leadersFirst": true, "acrossAisles": false}]})").arg(rostrum.join(u',')).toUtf8();
    }
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("XZ_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    static inline QSet<QString> m_used;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    qint64 m_meeting = 0;
};

TEST_F(ScreensTest, SeatMapAtBothSizesLightAndDark)
{
    ASSERT_TRUE(SeatingService(*m_workspace).seat(m_meeting));
    auto state = SeatingService(*m_workspace).load(m_meeting);
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->plan.unseated.isEmpty());
    const qint64 floorId = state->input.halls.first().areaOf(AreaKind::Floor)->id;
    const PlanEdit edit(state->input, state->plan);
    ASSERT_TRUE(SeatingService(*m_workspace).store(state->version, edit.setLocked({state->plan.at({floorId, 3, 12})->attendee}, true).changed, QStringLiteral("lock")));

    FakeContext context(m_workspace.get());
    SeatMapPage page(context);
    page.resize(1294, 696);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.snapshot() != nullptr; }, 5000));
    auto *map = page.findChild<SeatMapView *>(QStringLiteral("seatMap"));
    EXPECT_GE(map->content()->blockNames().size(), 28) << "nearly every block is wide enough for its name";
    map->select({floorId, 10, 20});
    QTest::qWait(50);
    shoot(page, QStringLiteral("seatmap-1366-light"));
    const QImage light = map->grab().toImage();
    map->setZoom(50);
    EXPECT_NE(map->grab().toImage(), light);
    map->setZoom(200);
    QTest::qWait(20);
    shoot(page, QStringLiteral("seatmap-1366-zoomed"));
    map->fit();
    Theme::app().setMode(Theme::Mode::Dark);
    QTest::qWait(50);
    shoot(page, QStringLiteral("seatmap-1366-dark"));
    EXPECT_NE(map->grab().toImage(), light);
    page.resize(1848, 1008);
    QTest::qWait(50);
    shoot(page, QStringLiteral("seatmap-1920-dark"));
    Theme::app().setMode(Theme::Mode::Light);
    QTest::qWait(50);
    shoot(page, QStringLiteral("seatmap-1920-light"));
    page.findChild<QAbstractButton *>(QStringLiteral("seatViewpoint.stage"))->click();
    QTest::qWait(20);
    shoot(page, QStringLiteral("seatmap-1920-stage"));

    page.findChild<QAbstractButton *>(QStringLiteral("seatRules"))->click();
    SeatingRulesDialog *rules = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (rules = page.findChild<SeatingRulesDialog *>()) != nullptr; }, 5000));
    QTest::qWait(50);
    shoot(*rules, QStringLiteral("rules-zones"));
    rules->findChild<QTabBar *>(QStringLiteral("rulesTabs"))->setCurrentIndex(1);
    QTest::qWait(20);
    shoot(*rules, QStringLiteral("rules-halls"));
}

TEST_F(ScreensTest, MeetingsListAndForm)
{
    FakeContext context(m_workspace.get());
    MeetingsPage page(context);
    page.resize(1294, 696);
    page.show();
    QSignalSpy shown(&page, &MeetingsPage::detailShown);
    page.findChild<TableView *>(QStringLiteral("meetings.list"))->selectKey(m_meeting);
    ASSERT_TRUE(shown.wait(5000));
    QTest::qWait(50);
    shoot(page, QStringLiteral("meetings-1366-light"));
    page.findChild<QAbstractButton *>(QStringLiteral("meetingEdit"))->click();
    MeetingDialog *form = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (form = page.findChild<MeetingDialog *>()) != nullptr; }, 5000));
    auto *tabs = form->findChild<QTabBar *>(QStringLiteral("meetingTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(20);
        shoot(*form, QStringLiteral("meeting-form-%1").arg(i));
    }
    form->reject();
    Theme::app().setMode(Theme::Mode::Dark);
    page.resize(1848, 1008);
    QTest::qWait(50);
    shoot(page, QStringLiteral("meetings-1920-dark"));
    EXPECT_EQ(page.findChild<QTabBar *>(QStringLiteral("meetingDetailTabs"))->count(), 3);
}
