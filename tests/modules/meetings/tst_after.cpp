#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTableWidget>

#include "core/database/statement.h"
#include "core/directory/dutyledger.h"
#include "core/records/tasks.h"
#include "meetingfixture.h"
#include "ui/leavedialog.h"
#include "ui/minutesdialog.h"
#include "ui/widgets/recordform.h"

using namespace xz;
using namespace xz::meetings;
using namespace xz::meetings::test;

class AfterTest : public MeetingTest
{
protected:
    void SetUp() override
    {
        MeetingTest::SetUp();
        addFive();
        m_id = QString::number(addSmallMeeting());
        ASSERT_EQ(meetings("seat").exitCode, 0);
    }
    Run meetings(const char *word, QStringList arguments = {})
    {
        arguments.prepend(m_id);
        return run({QStringLiteral("meetings"), QLatin1String(word)}, arguments);
    }
    void signIn(const QString &name, const QString &at, const QString &session = QStringLiteral("1"))
    {
        const Run done = meetings("checkin", {QStringLiteral("--name"), name, QStringLiteral("--at"), at, QStringLiteral("--session"), session});
        ASSERT_EQ(done.exitCode, 0) << qPrintable(done.err);
    }
    static QJsonObject object(const Run &run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); }
    QHash<QString, QStringList> ledger()
    {
        QHash<QString, QStringList> found;
        Statement read(m_workspace->database(), QStringLiteral("SELECT p.name, r.date, r.kind, r.outcome FROM duty_record r JOIN person p ON p.id = r.person_id ORDER BY r.date, r.id"));
        EXPECT_TRUE(read.run());
        while (read.next())
            found[read.text(0)] << read.text(1) + u' ' + read.text(2) + u' ' + read.text(3);
        return found;
    }
    static QString textOf(const QString &path)
    {
        QPdfDocument pdf;
        EXPECT_EQ(pdf.load(path), QPdfDocument::Error::None) << qPrintable(path);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text();
        return text.remove(u'\n').remove(u'\r').remove(u' ');
    }

    QString m_id;
};

TEST_F(AfterTest, AttendanceGoesIntoTheLedgerByHalfDaysAndOnlyOnce)
{
    EXPECT_EQ(meetings("ledger").exitCode, 3); // nobody came yet
    signIn(QStringLiteral("王刚"), QStringLiteral("2026-02-26T08:40"));
    signIn(QStringLiteral("李梅"), QStringLiteral("2026-02-26T09:10"));
    ASSERT_EQ(meetings("leave", {QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--session"), QStringLiteral("1"), QStringLiteral("--reason"), QStringLiteral("出差"), QStringLiteral("--approver"), QStringLiteral("秘书长")}).exitCode, 0);
    const QJsonObject first = object(meetings("ledger"));
    EXPECT_EQ(first.value(QStringLiteral("halfDays")).toInt(), 1);
    EXPECT_EQ(first.value(QStringLiteral("records")).toInt(), 5);
    EXPECT_EQ(first.value(QStringLiteral("changed")).toInt(), 5);
    auto records = ledger();
    EXPECT_EQ(records.value(QStringLiteral("王刚")), QStringList{QStringLiteral("2026-02-26 全体会议 出席")});
    EXPECT_EQ(records.value(QStringLiteral("李梅")), QStringList{QStringLiteral("2026-02-26 全体会议 出席、迟到")});
    EXPECT_EQ(records.value(QStringLiteral("白云")), QStringList{QStringLiteral("2026-02-26 全体会议 请假")});
    EXPECT_EQ(records.value(QStringLiteral("丁一")), QStringList{QStringLiteral("2026-02-26 全体会议 缺席")});
    EXPECT_EQ(object(meetings("ledger")).value(QStringLiteral("changed")).toInt(), 0);

    // One signs afterwards, another half day is held: that one record changes, five come in.
    signIn(QStringLiteral("丁一"), QStringLiteral("2026-02-27T10:00"));
    signIn(QStringLiteral("王刚"), QStringLiteral("2026-02-28T14:00"), QStringLiteral("2"));
    EXPECT_EQ(object(meetings("ledger")).value(QStringLiteral("changed")).toInt(), 6);
    records = ledger();
    EXPECT_EQ(records.value(QStringLiteral("丁一")).first(), QStringLiteral("2026-02-26 全体会议 出席"));
    EXPECT_EQ(records.value(QStringLiteral("王刚")).size(), 2);

    // Taken back: the half day goes again.
    ASSERT_EQ(meetings("checkin", {QStringLiteral("--undo"), QStringLiteral("--session"), QStringLiteral("2")}).exitCode, 0);
    ASSERT_EQ(meetings("ledger").exitCode, 0);
    EXPECT_EQ(ledger().value(QStringLiteral("王刚")).size(), 1);
}

TEST_F(AfterTest, TheBulletinNamesWhoWasAwayAndWhy)
{
    const QString file = m_folder.path(QStringLiteral("通报.pdf"));
    EXPECT_EQ(meetings("bulletin", {QStringLiteral("--out"), file}).exitCode, 3);
    EXPECT_EQ(meetings("bulletin").exitCode, 2);
    signIn(QStringLiteral("王刚"), QStringLiteral("2026-02-26T08:40"));
    ASSERT_EQ(meetings("leave", {QStringLiteral("--name"), QStringLiteral("白云"), QStringLiteral("--reason"), QStringLiteral("出差"), QStringLiteral("--approver"), QStringLiteral("秘书长")}).exitCode, 0);
    const Run printed = meetings("bulletin", {QStringLiteral("--out"), file});
    ASSERT_EQ(printed.exitCode, 0) << qPrintable(printed.err);
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(QStringLiteral("应到5人，实到1人，不足规定人数。"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("请假1人：白云（出差）")));
    EXPECT_TRUE(text.contains(QStringLiteral("缺席3人")) && text.contains(QStringLiteral("欧阳慧敏")));
}

TEST_F(AfterTest, TheBundleHoldsEveryPaperWithContentsAndBookmarks)
{
    signIn(QStringLiteral("王刚"), QStringLiteral("2026-02-26T08:40"));
    const QString file = m_folder.path(QStringLiteral("档案.pdf")), folder = m_folder.path(QStringLiteral("档案"));
    EXPECT_EQ(meetings("bundle").exitCode, 2);
    const Run made = meetings("bundle", {QStringLiteral("--out"), file, QStringLiteral("--folder"), folder});
    ASSERT_EQ(made.exitCode, 0) << qPrintable(made.err);
    const QJsonArray papers = object(made).value(QStringLiteral("papers")).toArray();
    ASSERT_GE(papers.size(), 7);
    int pages = 1;
    for (const QJsonValue &paper : papers)
        pages += paper.toObject().value(QStringLiteral("pages")).toInt();
    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(file), QPdfDocument::Error::None);
    EXPECT_EQ(pdf.pageCount(), pages);
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&pdf);
    ASSERT_EQ(bookmarks.rowCount({}), papers.size() + 1);
    int page = 1;
    for (int i = 0; i < papers.size(); ++i) {
        const QModelIndex index = bookmarks.index(i + 1, 0, {});
        EXPECT_EQ(index.data(int(QPdfBookmarkModel::Role::Title)).toString(), papers.at(i).toObject().value(QStringLiteral("title")).toString());
        EXPECT_EQ(index.data(int(QPdfBookmarkModel::Role::Page)).toInt(), page);
        page += papers.at(i).toObject().value(QStringLiteral("pages")).toInt();
    }
    EXPECT_TRUE(pdf.getAllText(0).text().remove(u' ').contains(QStringLiteral("五届六次会议")));
    EXPECT_TRUE(textOf(file).contains(QStringLiteral("欧阳慧敏")));
    EXPECT_EQ(QDir(folder).entryList({QStringLiteral("*.pdf")}).size(), papers.size());
    EXPECT_FALSE(QFile::exists(file + QStringLiteral(".new")));
}

TEST_F(AfterTest, MinutesHoldVotesAgainstAllMembersAndTasksThatArise)
{
    signIn(QStringLiteral("王刚"), QStringLiteral("2026-02-26T08:40"));
    const QString file = m_folder.path(QStringLiteral("纪要.pdf"));
    EXPECT_EQ(meetings("minutes", {QStringLiteral("--out"), file}).exitCode, 3); // none yet
    const auto take = [&](const char *json) { return meetings("minutes", {m_folder.write(QStringLiteral("m.json"), json), QStringLiteral("--out"), file}); };
    EXPECT_EQ(take(R"({"resolutions": [{"title": "决议", "votes": {"for": 4, "against": 2, "abstain": 0}}]})").exitCode, 3); // six votes of five
    EXPECT_EQ(take(R"({"tasks": [{"title": "印发"}]})").exitCode, 3);
    EXPECT_EQ(take("{").exitCode, 3);
    const char *json = R"({"number": "〔2026〕1号", "day": "2026-02-28", "chair": "王刚", "recorder": "丁一", "body": "听取报告。",
        "resolutions": [{"title": "关于报告的决议", "votes": {"for": 3, "against": 1, "abstain": 1}}, {"title": "关于人事的决定", "votes": {"for": 2, "against": 0, "abstain": 0}}],
        "tasks": [{"title": "印发决议", "due": "2026-03-06", "assignee": "办公室"}]})";
    const Run taken = take(json);
    ASSERT_EQ(taken.exitCode, 0) << qPrintable(taken.err);
    const QJsonArray resolutions = object(taken).value(QStringLiteral("resolutions")).toArray();
    EXPECT_TRUE(resolutions.at(0).toObject().value(QStringLiteral("passed")).toBool());
    EXPECT_FALSE(resolutions.at(1).toObject().value(QStringLiteral("passed")).toBool(true)); // two of those present, not of all five
    ASSERT_EQ(take(json).exitCode, 0); // once more: nothing doubles
    const QJsonObject shown = object(meetings("minutes"));
    EXPECT_EQ(shown.value(QStringLiteral("tasks")).toArray().size(), 1);
    EXPECT_EQ(shown.value(QStringLiteral("resolutions")).toArray().size(), 2);
    const auto open = m_workspace->tasks().open(QDate(2026, 12, 31));
    ASSERT_TRUE(open);
    EXPECT_EQ(open->first().title, QStringLiteral("印发决议")); // on the workbench
    const QString printed = textOf(file);
    EXPECT_TRUE(printed.contains(QStringLiteral("赞成3票，反对1票，弃权1票，超过全体组成人员5人的半数，通过。"))) << qPrintable(printed);
    EXPECT_TRUE(printed.contains(QStringLiteral("应到5人，实到1人")) && printed.contains(QStringLiteral("缺席：")));
}

TEST_F(AfterTest, TheLeaveDialogJudgesAndKeepsTheEarlierLeave)
{
    const qint64 meeting = m_id.toLongLong();
    ASSERT_EQ(meetings("leave", {QStringLiteral("--name"), QStringLiteral("白云")}).exitCode, 0);
    const auto desk = SignInDesk::open(*m_workspace, meeting, 0);
    ASSERT_TRUE(desk);
    LeaveDialog dialog(*desk, *AttendanceRepository(*m_workspace).leaves(meeting));
    auto *form = dialog.findChild<RecordForm *>(QStringLiteral("leaveForm"));
    auto *save = dialog.findChild<QAbstractButton *>(QStringLiteral("leaveSave"));
    form->setValue(QStringLiteral("who"), QStringLiteral("无此人"));
    save->click();
    EXPECT_FALSE(form->error(QStringLiteral("who")).isEmpty());
    EXPECT_EQ(dialog.result(), 0);
    form->setValue(QStringLiteral("who"), QStringLiteral("白云"));
    form->setValue(QStringLiteral("asked"), QStringLiteral("2026-02-25"));
    EXPECT_EQ(dialog.findChild<QLabel *>(QStringLiteral("leaveDoubts"))->text().count(u'\n'), 1); // no reason, a day before
    form->setValue(QStringLiteral("reason"), QStringLiteral("出差"));
    form->setValue(QStringLiteral("asked"), QStringLiteral("2026-02-20"));
    EXPECT_TRUE(dialog.findChild<QLabel *>(QStringLiteral("leaveDoubts"))->text().isEmpty());
    save->click();
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_NE(dialog.leave().id, 0);
    EXPECT_EQ(dialog.leave().state, Leave::State::Approved);
    EXPECT_EQ(dialog.leave().reason, QStringLiteral("出差"));
}

TEST_F(AfterTest, TheMinutesDialogCountsVotesAndWantsDeadlines)
{
    MinutesDialog dialog({1, 1, QStringLiteral("1号"), QStringLiteral("2026-02-28"), {}, {}, {}, {{1, 1, QStringLiteral("决议"), {}, true, 5, 3, 1, 1}}}, 5);
    auto *resolutions = dialog.findChild<QTableWidget *>(QStringLiteral("minutesResolutions"));
    const QString passed = resolutions->item(0, 5)->text();
    EXPECT_FALSE(passed.isEmpty());
    resolutions->item(0, 2)->setText(QStringLiteral("2")); // two of five
    EXPECT_NE(resolutions->item(0, 5)->text(), passed);
    resolutions->item(1, 0)->setText(QStringLiteral("决定"));
    auto *tasks = dialog.findChild<QTableWidget *>(QStringLiteral("minutesTasks"));
    tasks->setItem(0, 0, new QTableWidgetItem(QStringLiteral("印发")));
    auto *save = dialog.findChild<QAbstractButton *>(QStringLiteral("minutesSave"));
    save->click();
    EXPECT_EQ(dialog.result(), 0); // no deadline yet
    resolutions->item(0, 3)->setText(QStringLiteral("9")); // more votes than members
    tasks->setItem(0, 2, new QTableWidgetItem(QStringLiteral("2026-03-06")));
    save->click();
    EXPECT_EQ(dialog.result(), 0);
    resolutions->item(0, 3)->setText(QStringLiteral("1"));
    tasks->setItem(0, 2, new QTableWidgetItem(QStringLiteral("2026-03-06")));
    save->click();
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    const Minutes minutes = dialog.minutes();
    ASSERT_EQ(minutes.resolutions.size(), 2);
    EXPECT_EQ(minutes.resolutions.at(0).inFavour, 2);
    EXPECT_FALSE(minutes.resolutions.at(1).isVoted);
    ASSERT_EQ(dialog.tasks().size(), 1);
    EXPECT_EQ(dialog.tasks().first().due, QDate(2026, 3, 6));
}
