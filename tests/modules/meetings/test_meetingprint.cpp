#include <QFile>
#include <QPdfDocument>

#include <gtest/gtest.h>

#include "print/layout/layoutengine.h"
#include "print/meetingcards.h"
#include "print/meetinglists.h"
#include "print/meetingwords.h"
#include "print/render/pdfwriter.h"
#include "print/samplemeeting.h"
#include "support/temporary.h"

namespace xz::meetings {

namespace {

QByteArray builtIn(const QString &file)
{
    QFile source(QStringLiteral(":/print/") + file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

DocumentPtr layOut(const QString &file, const PrintData &data)
{
    const Result<DocumentPtr> document = LayoutEngine::layout({}, builtIn(file), data);
    EXPECT_TRUE(document) << qPrintable(document.error().text);
    return document ? *document : DocumentPtr();
}

QStringList namesOf(const QList<PrintedPerson> &people)
{
    QStringList names;
    for (const PrintedPerson &person : people)
        names << person.name;
    return names;
}

PrintedPerson person(const QString &name, int id, const QString &strokeKey, const QString &pinyinKey)
{
    PrintedPerson person;
    person.id = id;
    person.personId = 100 + id;
    person.name = name;
    person.attendanceClass = QStringLiteral("出席");
    person.strokeKey = strokeKey;
    person.pinyinKey = pinyinKey;
    person.seniority = 10 - id;
    return person;
}

} // namespace

TEST(MeetingWords, TitlesDatesAndTimes)
{
    EXPECT_EQ(titleLines("政协澜州市第五届委员会第六次会议"), qMakePair(QString("政协澜州市第五届委员会"), QString("第六次会议")));
    EXPECT_EQ(titleLines("政协澜州市第五届委员会常务委员会第二十次会议"), qMakePair(QString("政协澜州市第五届委员会常务委员会"), QString("第二十次会议")));
    EXPECT_EQ(titleLines("读书座谈会"), qMakePair(QString("读书座谈会"), QString()));
    PrintedMeeting meeting;
    meeting.id = 12;
    meeting.title = "政协澜州市第十五届委员会第六次会议";
    EXPECT_EQ(codePrefix(meeting), "XZ15-6:");
    meeting.title = "五届六次会议";
    EXPECT_EQ(codePrefix(meeting), "XZ5-6:");
    meeting.title = "读书座谈会";
    EXPECT_EQ(codePrefix(meeting), "XZM12:");
    EXPECT_EQ(dateRange("2026-02-26", "2026-02-28"), "2026年2月26日至28日");
    EXPECT_EQ(dateRange("2026-02-26", "2026-03-01"), "2026年2月26日至3月1日");
    EXPECT_EQ(dateRange("2026-12-30", "2027-01-02"), "2026年12月30日至2027年1月2日");
    EXPECT_EQ(dateRange("2026-02-26", "2026-02-26"), "2026年2月26日");
    EXPECT_EQ(dateRange("", ""), "");
    EXPECT_EQ(sessionTime({"开幕会", "2026-02-26", "上午", "09:00", "", ""}), "2026年2月26日上午9:00");
}

TEST(MeetingCards, OrderAndRange)
{
    PrintedMeeting meeting;
    meeting.people = {person("王刚", 1, "b", "w"), person("丁一", 2, "a", "x"), person("于海", 3, "c", "v")};
    meeting.people[0].sector = "民建";
    meeting.people[2].hasChanged = true;
    meeting.people[1].isOnRostrum = true;
    EXPECT_EQ(namesOf(ordered(meeting.people, "strokes")), (QStringList{"丁一", "王刚", "于海"}));
    EXPECT_EQ(namesOf(ordered(meeting.people, "pinyin")), (QStringList{"于海", "王刚", "丁一"}));
    EXPECT_EQ(namesOf(ordered(meeting.people, "rank")), (QStringList{"于海", "丁一", "王刚"}));
    EXPECT_EQ(namesOf(chosen(meeting, {{"range", "changed"}})), QStringList{"于海"});
    EXPECT_EQ(namesOf(chosen(meeting, {{"range", "rostrum"}})), QStringList{"丁一"});
    EXPECT_EQ(namesOf(chosen(meeting, {{"range", "sector:民建"}})), QStringList{"王刚"});
    EXPECT_EQ(namesOf(chosen(meeting, {{"range", "selected"}, {"selected", QVariantList{1, 103}}})), (QStringList{"王刚", "于海"}));
    meeting.people[0].place = {0, 1, 10, 2};
    meeting.people[1].place = {0, 1, 2, 10};
    meeting.people[2].place = {0, 0, 2, 12};
    EXPECT_EQ(namesOf(ordered(meeting.people, "seat")), (QStringList{"于海", "丁一", "王刚"}));
}

TEST(MeetingCards, ABadgeForEachKind)
{
    PrintedMeeting meeting = sampleMeeting();
    meeting.people[0].attendanceClass = "记者";
    meeting.people[1].attendanceClass = "列席";
    qsizetype all = 0;
    for (const BadgeKind &kind : badgeKinds()) {
        const PrintData data = badgeData(meeting, kind, {});
        all += data.records.size();
        EXPECT_EQ(data.values.value("kind"), kind.word);
        // White letters on the band need a contrast of 4.5.
        const QColor band(kind.colour);
        const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        const double luminance = 0.2126 * channel(band.redF()) + 0.7152 * channel(band.greenF()) + 0.0722 * channel(band.blueF());
        EXPECT_GE(1.05 / (luminance + 0.05), 4.5) << qPrintable(kind.word);
        EXPECT_TRUE(layOut("meetings.badge.xml", data));
    }
    EXPECT_EQ(all, meeting.people.size());
    const PrintData press = badgeData(meeting, badgeKinds().at(4), {});
    ASSERT_EQ(press.records.size(), 1);
    EXPECT_TRUE(press.records.first().toMap().value("code").toString().startsWith("XZ5-6:CX"));
    EXPECT_TRUE(press.notices.first().text.contains("1"));
}

TEST(MeetingCards, NameCardsAndSlips)
{
    const PrintedMeeting meeting = sampleMeeting();
    for (const char *file : {"meetings.tentcard.xml", "meetings.tentcard-a3.xml", "meetings.deskcard.xml"}) {
        const DocumentPtr document = layOut(file, nameCardData(meeting, {}));
        ASSERT_TRUE(document) << file;
        EXPECT_EQ(document->itemCount(), meeting.people.size());
    }
    PrintedMeeting partly = meeting;
    partly.people[0].seat.clear();
    EXPECT_EQ(layOut("meetings.seatslip.xml", seatSlipData(partly, {}))->itemCount(), meeting.people.size() - 1);
}

TEST(MeetingLists, SignInByGroupAndBySector)
{
    const PrintedMeeting meeting = sampleMeeting();
    for (const bool bySector : {false, true}) {
        const PrintData data = signInData(meeting, bySector, {{"desk", "2号门"}});
        int people = 0;
        for (const QVariant &group : data.values.value("groups").toList())
            people += group.toMap().value("expected").toInt();
        EXPECT_EQ(people, meeting.people.size());
        const DocumentPtr document = layOut("meetings.signin.xml", data);
        ASSERT_TRUE(document);
        EXPECT_EQ(document->itemCount(), people);
        EXPECT_EQ(document->pageCount(), data.values.value("groups").toList().size());
    }
    const QVariantMap first = signInData(meeting, false, {}).values.value("groups").toList().first().toMap();
    EXPECT_EQ(first.value("heading"), "第1小组（中国共产党　民革　民盟）");
    // Nobody knows yet at which desk; there is room to write it.
    EXPECT_EQ(signInData(meeting, false, {}).values.value("desk"), "________");
    PrintedMeeting away = meeting;
    away.people[0].isOnLeave = away.people[0].isConvener = true;
    int onLeave = 0;
    for (const QVariant &group : signInData(away, false, {}).values.value("groups").toList()) {
        for (const QVariant &row : group.toMap().value("rows").toList())
            onLeave += row.toMap().value("remark") == "请假";
    }
    EXPECT_EQ(onLeave, 1) << "who is on leave is told before who convenes";
    const PrintData later = signInData(meeting, false, {{"session", "5"}});
    EXPECT_EQ(later.values.value("session"), "大会发言");
}

TEST(MeetingLists, SeatListHasEverybodyUnderHeadings)
{
    const PrintedMeeting meeting = sampleMeeting();
    for (const bool byPinyin : {false, true}) {
        const PrintData data = seatListData(meeting, byPinyin ? "pinyin" : "strokes", {});
        QStringList headings;
        int people = 0;
        for (const QVariant &group : data.values.value("groups").toList()) {
            headings << group.toMap().value("heading").toString();
            people += int(group.toMap().value("rows").toList().size());
        }
        EXPECT_EQ(people, meeting.people.size());
        EXPECT_EQ(QSet<QString>(headings.begin(), headings.end()).size(), headings.size()) << qPrintable(headings.join(' '));
        EXPECT_TRUE(headings.contains(byPinyin ? "W" : "四画")) << qPrintable(headings.join(' '));
        EXPECT_EQ(layOut("meetings.seatlist.xml", data)->itemCount(), people);
    }
}

TEST(MeetingLists, AgendaIsNumbered)
{
    PrintedMeeting meeting = sampleMeeting();
    meeting.agenda = {{0, "听取报告", {}}, {1, "工作报告", "林怀瑾"}, {1, "提案报告", {}}, {0, "其他", {}}, {1, "选举", {}}, {2, "候选人", {}}};
    const PrintData data = agendaData(meeting);
    QStringList lines;
    for (const QVariant &item : data.values.value("agenda").toList())
        lines << item.toMap().value("mark").toString() + item.toMap().value("text").toString();
    EXPECT_EQ(lines, (QStringList{"一、听取报告", "（一）工作报告（林怀瑾）", "（二）提案报告", "二、其他", "（一）选举", "1.候选人"}));
    EXPECT_EQ(data.values.value("adoption"), "（2026年2月25日政协望川市第五届委员会\n第六次会议预备会议通过）");
    EXPECT_EQ(layOut("meetings.agenda.xml", data)->pageCount(), 1);
}

TEST(MeetingLists, ScheduleOfDaysAndParts)
{
    const PrintData data = scheduleData(sampleMeeting());
    const QVariantList days = data.values.value("days").toList();
    ASSERT_EQ(days.size(), 2);
    EXPECT_EQ(days.first().toMap().value("date"), "2月26日");
    EXPECT_EQ(days.first().toMap().value("weekday"), "星期四");
    const QVariantList parts = days.first().toMap().value("parts").toList();
    ASSERT_EQ(parts.size(), 3);
    const QVariantList morning = parts.first().toMap().value("items").toList();
    ASSERT_EQ(morning.size(), 2);
    EXPECT_EQ(morning.first().toMap().value("time"), "9:00");
    EXPECT_EQ(morning.first().toMap().value("lines").toList().first().toMap().value("text"), "大会堂　主持：林怀瑾");
    EXPECT_EQ(morning.first().toMap().value("lines").toList().last().toMap().value("text"), "听取常务委员会工作报告、提案工作情况报告");
    EXPECT_EQ(data.values.value("note"), "注：日程如有变动，以大会秘书处通知为准。驻地早餐7:00，午餐12:00，晚餐18:00。");
    const QVariantList afternoon = parts.at(1).toMap().value("items").toList();
    EXPECT_EQ(afternoon.first().toMap().value("lines").toList().first().toMap().value("text"), "各小组会议室　各组召集人");
    EXPECT_TRUE(days.last().toMap().value("parts").toList().last().toMap().value("items").toList().isEmpty());
    const DocumentPtr document = layOut("meetings.schedule.xml", data);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->pageCount(), 1);
}

} // namespace xz::meetings
