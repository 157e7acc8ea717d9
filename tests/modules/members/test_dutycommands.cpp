#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/directory/dutyledger.h"
#include "core/records/coretypes.h"
#include "core/records/history.h"
#include "data/scoringtypes.h"
#include "membersworkspace.h"
#include "ui/dutyimportcommand.h"
#include "ui/importcommand.h"
#include "ui/reportcommands.h"
#include "ui/schemecommands.h"
#include "ui/scorecommand.h"
#include "ui/warningscommand.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

class DutyCommandsTest : public MembersWorkspace
{
protected:
    void SetUp() override
    {
        RecordTypes types;
        for (const RecordType &type : scoringTypes())
            types.add(type);
        auto opened = Workspace::open(path(), types, {{q("members"), q(":/modules/members/sql")}});
        XZ_ASSERT_OK(opened);
        m_workspace = std::move(*opened);
        ChangeSet changes(*m_workspace, q("term"));
        Term term;
        term.number = 5;
        term.name = q("第五届");
        term.starts = q("2022-01-01");
        term.ends = q("2026-12-31");
        term.isCurrent = true;
        m_term = m_workspace->directory().addTerm(changes, term);
        const qint64 minge = code(changes, CodeTable::Sector, q("民革")), arts = code(changes, CodeTable::Sector, q("文艺"), 2);
        add(changes, "王刚", minge);
        add(changes, "李明", minge);
        add(changes, "李明", arts);
        add(changes, "新委员", arts, "2025-07-01");
        XZ_ASSERT_OK(changes.commit());
    }

    void add(ChangeSet &changes, const char *name, qint64 sector, const char *starts = "")
    {
        Person person;
        person.name = q(name);
        Membership membership;
        membership.sectorId = sector;
        membership.starts = q(starts);
        member(changes, person, membership);
    }

    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out), err(&m_err);
        CommandCall call;
        call.out = &out;
        call.err = &err;
        call.progress = &Progress::none();
        call.workspace = [this](bool) -> Result<Workspace *> { return m_workspace.get(); };
        QList<CommandEntry> entries = SchemeCommands::entries();
        entries << DutyImportCommand::entry() << ScoreCommand::entry() << WarningsCommand::entry();
        entries << ReportCommands::entries();
        for (const CommandEntry &entry : entries) {
            const QStringList own = entry.words.mid(1);
            if (words.mid(0, own.size()) == own) {
                call.arguments = words.mid(own.size());
                return entry.run(call);
            }
        }
        return -1;
    }

    QString csv(const char *rows) { return m_folder.write(q("履职.csv"), QByteArray("姓名,界别,日期,类别,事项,角色,结果,级别,数量,备注\n") + rows); }

    QStringList arguments(const QString &file, const QStringList &more = {}) { return QStringList{q("duty"), q("import"), file} + more; }

    int entries()
    {
        const auto counts = m_workspace->dutyLedger().counts({}, {});
        int sum = 0;
        for (const DutyCount &count : *counts)
            sum += count.records;
        return sum;
    }

    QString m_out, m_err;
};

} // namespace

TEST_F(DutyCommandsTest, ImportsScoresAndTakesBack)
{
    const QString file = csv("王　刚,,2025-02-20,全体会议,五届四次会议,,出席,,2,\n"
                             "李明,民革,2025-03-01,提案,一,第一提案人,立案、重点,市,,\n"
                             "李明,文艺界,2025.3.1,提案,一,联名,立案,,,\n"
                             "王刚,,2025年5月1日,公益活动,义诊,,,,1,街道\n");
    ASSERT_EQ(run(arguments(file)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 4);
    // The same file again changes nothing.
    ASSERT_EQ(run(arguments(file)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 4);
    EXPECT_TRUE(m_out.contains(q("written: 0"))) << m_out.toStdString();

    ASSERT_EQ(run({q("score"), q("--year"), q("2025"), q("--scheme"), q("tongcheng"), q("--format"), q("json")}), 0) << m_err.toStdString();
    const QJsonArray scores = QJsonDocument::fromJson(m_out.toUtf8()).array();
    ASSERT_EQ(scores.size(), 4); // also who has no entries
    double sum = 0;
    for (const QJsonValue &score : scores) {
        double total = 0;
        for (const QJsonValue &item : score.toObject().value(q("items")).toArray()) {
            double points = 0;
            for (const QJsonValue &line : item.toObject().value(q("evidence")).toArray())
                points += line.toObject().value(q("points")).toDouble();
            EXPECT_NEAR(points, item.toObject().value(q("points")).toDouble(), 1e-9);
            total += points;
        }
        EXPECT_NEAR(total, score.toObject().value(q("total")).toDouble(), 1e-9);
        sum += total;
    }
    EXPECT_NEAR(sum, 50 + 2 + 25, 1e-9); // plenary, charity, one proposal shared by two

    ASSERT_EQ(run({q("score"), q("--year=2025"), q("--scheme=all"), q("--format=json")}), 0);
    const QJsonObject all = QJsonDocument::fromJson(m_out.toUtf8()).object();
    EXPECT_EQ(all.size(), 7);
    for (const QString &id : all.keys())
        EXPECT_EQ(all.value(id).toArray().size(), 4) << id.toStdString();
    EXPECT_EQ(run({q("score"), q("--year=2025"), q("--scheme=jinan"), q("--compare=anqing")}), 0);
    EXPECT_EQ(run({q("score"), q("--year=2025")}), 0);
    EXPECT_EQ(run({q("score"), q("--year=2025"), q("--scheme=paris")}), 1);
    EXPECT_TRUE(m_err.contains(q("xuanwei"))) << m_err.toStdString();
    EXPECT_EQ(run({q("score"), q("--year=25")}), 2);

    XZ_ASSERT_OK(m_workspace->history().undo());
    EXPECT_EQ(entries(), 0);
}

TEST_F(DutyCommandsTest, WhatIsWrongIsNamedWithItsPlaceAndNothingIsWritten)
{
    const QString file = csv("王刚,,2025-02-20,全体会议,五届四次会议,,出席,,1,\n"
                             "张三,,2025-02-20,全体会议,五届四次会议,,出席,,1,\n"   // row 3: nobody
                             "李明,,2025-02-20,全体会议,五届四次会议,,出席,,1,\n"   // row 4: two of them
                             "王刚,,2025-02-30,提案,一,本人,立案,,1,\n"             // row 5: no day
                             "王刚,,2025-03-01,提安,一,本人,立案,,1,\n"             // row 6: no kind
                             "王刚,,2025-03-01,提案,一,主编,立案,,1,\n"             // row 7: no role
                             "王刚,,2025-03-01,提案,一,本人,立案、通过,,1,\n"       // row 8: no result
                             "王刚,,2025-03-01,提案,一,本人,立案,乡,1,\n"           // row 9: no level
                             "王刚,,2025-03-01,提案,一,本人,立案,,若干,\n"          // row 10: no number
                             "王刚,,2025-03-01,提案,,本人,立案,,1,\n"               // row 11: nothing said
                             "新委员,,2025-06-30,公益,义诊,,出席,,1,\n"             // row 12: the day before
                             "王刚,,2021-12-31,公益,义诊,,出席,,1,\n"               // row 13: before the term
                             "王刚,,2025-05-01,公益,植树,,出席,,1,\n"
                             "王刚,,2025-05-01,公益,植树,,出席,,1,\n");             // row 15: twice
    EXPECT_EQ(run(arguments(file)), 3);
    EXPECT_EQ(entries(), 0);
    for (int row = 3; row <= 15; ++row) {
        if (row != 14) {
            EXPECT_TRUE(m_err.contains(q("row %1,").arg(row))) << row << m_err.toStdString();
        }
    }
    EXPECT_TRUE(m_err.contains(q("row 6, column D"))) << m_err.toStdString();
    EXPECT_TRUE(m_err.contains(q("row 8, column G"))) << m_err.toStdString();
    const QString report = m_folder.path(q("r.json"));
    EXPECT_EQ(run(arguments(file, {q("--dry-run"), q("--problems=skip"), q("--report"), report})), 0);
    EXPECT_EQ(entries(), 0);
    QFile written(report);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_EQ(json.value(q("problemRows")).toInt(), 12);
    EXPECT_EQ(json.value(q("new")).toInt(), 2);
    EXPECT_EQ(run(arguments(file, {q("--problems"), q("skip")})), 0);
    EXPECT_EQ(entries(), 2);
    XZ_ASSERT_OK(m_workspace->history().undo());
    // Those that are only asked about are taken: rows 12, 13 and 15.
    EXPECT_EQ(run(arguments(file, {q("--problems"), q("take")})), 0);
    EXPECT_EQ(entries(), 5);
    EXPECT_EQ(run(arguments(file, {q("--problems"), q("some")})), 2);
}

TEST_F(DutyCommandsTest, TwoHalfDaysOfAPlenaryOnOneDayAreNoRepeat)
{
    const QString file = csv("王刚,,2025-02-20,全体会议,五届四次会议,,出席,,1,上午\n王刚,,2025-02-20,全体会议,五届四次会议,,请假,,1,下午\n");
    EXPECT_EQ(run(arguments(file)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 2);
    EXPECT_EQ(run(arguments(file)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 2);
}

TEST_F(DutyCommandsTest, HalfDaysOfOneDayWithAnotherResultAreNoRepeatAndOrderDoesNotMatter)
{
    const QString first = csv("王刚,,2025-02-20,全体会议,五届四次会议,,出席,,3,\n王刚,,2025-02-20,全体会议,五届四次会议,,请假,,1,\n");
    ASSERT_EQ(run(arguments(first)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 2);
    const QString turned = csv("王刚,,2025-02-20,全体会议,五届四次会议,,请假,,1,\n王刚,,2025-02-20,全体会议,五届四次会议,,出席,,3,\n");
    ASSERT_EQ(run(arguments(turned)), 0) << m_err.toStdString();
    EXPECT_TRUE(m_out.contains(q("written: 0"))) << m_out.toStdString();
    // More half days than a day has, of the same result.
    EXPECT_EQ(run(arguments(csv("王刚,,2025-02-21,全体会议,五届四次会议,,出席,,2,\n王刚,,2025-02-21,全体会议,五届四次会议,,出席,,2,\n"))), 3);
}

TEST_F(DutyCommandsTest, ARepeatIsFoundWhateverIsWrittenForTheSector)
{
    EXPECT_EQ(run(arguments(csv("王刚,,2025-05-01,公益,植树,,出席,,1,\n王　刚,民革界,2025-05-01,公益,植树,,出席,,1,\n"))), 3);
    EXPECT_TRUE(m_err.contains(q("row 3, column E"))) << m_err.toStdString();
    // Namesakes are two people.
    EXPECT_EQ(run(arguments(csv("李明,民革,2025-05-01,公益,植树,,出席,,1,\n李明,文艺,2025-05-01,公益,植树,,出席,,1,\n"))), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 2);
    // A unique name with another sector: taken, but said.
    EXPECT_EQ(run(arguments(csv("王刚,农业,2025-06-01,公益,植树,,出席,,1,\n"))), 0) << m_err.toStdString();
    EXPECT_TRUE(m_err.contains(q("row 2, column B"))) << m_err.toStdString();
    // A namesake with a sector of neither is not guessed, and a traditional form is asked back.
    EXPECT_EQ(run(arguments(csv("李明,农业,2025-06-01,公益,植树,,出席,,1,\n"))), 3);
    EXPECT_EQ(run(arguments(csv("王剛,,2025-06-01,公益,植树,,出席,,1,\n"))), 3);
    EXPECT_TRUE(m_err.contains(q("“王刚”"))) << m_err.toStdString();
}

TEST_F(DutyCommandsTest, WhatClerksWriteForDaysNumbersAndResultsIsUnderstood)
{
    const QStringList days{q("2025/3/5"), q("2025.3.5"), q("20250305"), q("2025年3月5日"), q("２０２５－０３－０５"), q("2025-03-05 09:30"), q("二〇二五年三月五日"),
                           q("45721"), q("25.3.5"), q("2025年3月5日（周三）"), q("2025-03-05 上午"), q("2025 年 3 月 5 日 星期三 下午")};
    QByteArray rows;
    for (qsizetype i = 0; i < days.size(); ++i)
        rows += QStringLiteral("王刚,,%1,公益,活动%2,,出席,,,\n").arg(days[i]).arg(i).toUtf8();
    ASSERT_EQ(run(arguments(csv(rows.constData()))), 0) << m_err.toStdString();
    const auto records = m_workspace->dutyLedger().counts(q("2025-03-05"), q("2025-03-05"));
    ASSERT_EQ(records->size(), 1);
    EXPECT_EQ(records->first().records, days.size());
    XZ_ASSERT_OK(m_workspace->history().undo());
    ASSERT_EQ(run(arguments(csv("王刚,,2025-02-20,全体会议,会,,出　席,,２个半天,\n王刚,,2025-02-21,全体会议,会,,迟到 早退,,两次,\n"
                                "王刚,,2025-03-01,提 案,一,第一 提案人,立案 重点,省级,１．０,\n"))),
              0)
        << m_err.toStdString();
    double halves = 0;
    const auto counts = m_workspace->dutyLedger().counts({}, {});
    for (const DutyCount &count : *counts)
        halves += count.kind == q("全体会议") ? count.quantity : 0;
    EXPECT_EQ(halves, 4);
    for (const char *day : {"3月5日", "2025-3", "5/3/2025", "2025-02-29", "昨天"})
        EXPECT_EQ(run(arguments(csv(qPrintable(QStringLiteral("王刚,,%1,公益,义诊,,出席,,,\n").arg(q(day)))))), 3) << day;
    for (const char *number : {"0", "-1", "若干", "两天"})
        EXPECT_EQ(run(arguments(csv(qPrintable(QStringLiteral("王刚,,2025-06-01,公益,义诊,,出席,,%1,\n").arg(q(number)))))), 3) << number;
    // What has not come yet is said, what lies beyond the term asked about.
    EXPECT_EQ(run(arguments(csv("王刚,,2099-06-01,公益,义诊,,出席,,,\n"))), 3);
}

TEST_F(DutyCommandsTest, WhatWasAskedAboutAndTakenIsNotAskedAgain)
{
    const QString file = csv("新委员,,2025-06-30,公益,义诊,,出席,,1,\n王刚,,2025-05-01,公益,植树,,出席,,1,\n王刚,,2025-05-01,公益,植树,,出席,,1,\n张三,,2025-05-01,公益,植树,,出席,,1,\n");
    EXPECT_EQ(run(arguments(file)), 3);
    EXPECT_EQ(run(arguments(file, {q("--problems=take")})), 0);
    EXPECT_EQ(entries(), 3);
    EXPECT_TRUE(m_err.contains(q("1 rows named above were left out"))) << m_err.toStdString();
    const QString known = csv("新委员,,2025-06-30,公益,义诊,,出席,,1,\n王刚,,2025-05-01,公益,植树,,出席,,1,\n王刚,,2025-05-01,公益,植树,,出席,,1,\n");
    EXPECT_EQ(run(arguments(known)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 3);
}

TEST_F(DutyCommandsTest, AnotherResultOfAKnownEventIsAskedAboutAndTakenAsACorrection)
{
    ASSERT_EQ(run(arguments(csv("王刚,,2025-03-01,提案,一,本人,提交,,1,\n"))), 0) << m_err.toStdString();
    const QString file = csv("王刚,,2025-03-01,提案,一,本人,提交、立案,,1,\n");
    EXPECT_EQ(run(arguments(file)), 3);
    EXPECT_EQ(run(arguments(file, {q("--problems=take")})), 0);
    EXPECT_EQ(entries(), 1);
    EXPECT_EQ(m_workspace->dutyLedger().counts({}, {})->first().outcome, q("提交、立案"));
    EXPECT_EQ(run(arguments(file)), 0) << m_err.toStdString();
}

TEST_F(DutyCommandsTest, TitleRowsAndAnyOrderOfColumnsAndMissingOnes)
{
    const QString file = m_folder.write(q("台账.csv"), "2025年履职台账,,,,\n制表：办公室,,,,\n事项,结果,类别,日 期,委员姓名\n义诊,参加,公益,2025/5/1,王刚\n合计,,,,\n");
    EXPECT_EQ(run(arguments(file)), 0) << m_err.toStdString();
    EXPECT_EQ(entries(), 1);
    const QString without = m_folder.write(q("缺.csv"), "姓名,日期,事项\n王刚,2025-05-01,义诊\n");
    EXPECT_EQ(run(arguments(without)), 3);
    EXPECT_TRUE(m_err.contains(q("类别"))) << m_err.toStdString();
    EXPECT_EQ(run(arguments(m_folder.path(q("none.csv")))), 1);
    EXPECT_EQ(run(arguments(m_folder.write(q("空.csv"), "姓名,日期,类别,事项\n"))), 3);
    EXPECT_EQ(run({q("duty"), q("import")}), 2);
    // A missing result is a note; told to be strict, it stops.
    EXPECT_EQ(run(arguments(csv("王刚,,2025-06-01,公益,植树,,,,1,\n"), {q("--strict")})), 3);
}

TEST_F(DutyCommandsTest, SchemesAreListedShownCheckedSavedAndUsed)
{
    ASSERT_EQ(run({q("scheme"), q("list"), q("--format=json")}), 0);
    EXPECT_EQ(QJsonDocument::fromJson(m_out.toUtf8()).array().size(), 7);
    ASSERT_EQ(run({q("scheme"), q("show"), q("jinan")}), 0);
    QByteArray text = m_out.toUtf8();
    EXPECT_EQ(run({q("scheme"), q("show"), q("jinan"), q("--format=table")}), 0);
    EXPECT_EQ(run({q("scheme"), q("check"), m_folder.write(q("a.json"), text)}), 0) << m_err.toStdString();
    const QString bad = m_folder.write(q("b.json"), QByteArray(text).replace("\"below\": 85", "\"below\": 88"));
    EXPECT_EQ(run({q("scheme"), q("check"), bad}), 3);
    EXPECT_TRUE(m_err.contains(q("b.json, bands[0]"))) << m_err.toStdString();
    EXPECT_EQ(run({q("scheme"), q("save"), bad}), 3);
    // From 2026 on a base of 65; 2025 keeps the shipped text.
    const QString own = m_folder.write(q("c.json"), QByteArray(text).replace("\"base\": 70", "\"base\": 65"));
    EXPECT_EQ(run({q("scheme"), q("save"), own, q("--year=2026")}), 0) << m_err.toStdString();
    const auto first = [&](const char *year) {
        EXPECT_EQ(run({q("score"), q("--year"), q(year), q("--scheme=jinan"), q("--format=json")}), 0) << m_err.toStdString();
        return QJsonDocument::fromJson(m_out.toUtf8()).array().first().toObject().value(q("total")).toDouble();
    };
    EXPECT_EQ(first("2025"), 70);
    EXPECT_EQ(first("2026"), 65);
    EXPECT_EQ(run({q("scheme"), q("use"), q("anqing"), q("--year=2026")}), 0) << m_err.toStdString();
    EXPECT_EQ(SchemeRepository(*m_workspace).inForce(2025), q("jinan"));
    EXPECT_EQ(SchemeRepository(*m_workspace).inForce(2027), q("anqing"));
    EXPECT_EQ(run({q("scheme"), q("use"), q("paris")}), 1);
    EXPECT_EQ(run({q("scheme"), q("check")}), 2);
}

TEST_F(DutyCommandsTest, JsonIsAsTheIssueAsksForIt)
{
    ASSERT_EQ(run(arguments(csv("王刚,,2025-03-01,提案,一,本人,立案,,,\n王刚,,2025-05-01,公益,义诊,,出席,,,\n"))), 0) << m_err.toStdString();
    for (const char *scheme : {"jinan", "tongcheng", "anqing", "guangshui", "minhang", "hefei", "xuanwei"}) {
        ASSERT_EQ(run({q("score"), q("--year"), q("2025"), q("--scheme"), q(scheme), q("--format"), q("json")}), 0) << scheme;
        const QJsonArray members = QJsonDocument::fromJson(m_out.toUtf8()).array();
        ASSERT_EQ(members.size(), 4) << scheme;
        for (const QJsonValue &member : members) {
            for (const char *key : {"name", "total", "grade", "items"})
                EXPECT_TRUE(member.toObject().contains(QLatin1String(key))) << scheme << key;
            double total = 0;
            for (const QJsonValue &item : member.toObject().value(q("items")).toArray()) {
                for (const char *key : {"item", "raw", "points", "cap", "evidence"})
                    EXPECT_TRUE(item.toObject().contains(QLatin1String(key))) << scheme << key;
                double points = 0;
                for (const QJsonValue &line : item.toObject().value(q("evidence")).toArray()) {
                    for (const char *key : {"date", "title", "points"})
                        EXPECT_TRUE(line.toObject().contains(QLatin1String(key))) << scheme << key;
                    points += line.toObject().value(q("points")).toDouble();
                }
                EXPECT_NEAR(points, item.toObject().value(q("points")).toDouble(), 1e-9) << scheme;
                total += item.toObject().value(q("points")).toDouble();
            }
            EXPECT_NEAR(total, member.toObject().value(q("total")).toDouble(), 1e-9) << scheme;
        }
    }
}

TEST_F(DutyCommandsTest, AClosedYearRefusesTheImportAndKeepsItsScheme)
{
    ASSERT_EQ(run(arguments(csv("王刚,,2025-05-01,公益,义诊,,出席,,,\n"))), 0);
    ASSERT_EQ(run({q("year"), q("close"), q("2025")}), 0) << m_err.toStdString();
    EXPECT_EQ(run(arguments(csv("王刚,,2025-06-01,公益,植树,,出席,,,\n"))), 4);
    EXPECT_TRUE(m_err.contains(q("2025"))) << m_err.toStdString();
    EXPECT_EQ(entries(), 1);
    ASSERT_EQ(run({q("scheme"), q("use"), q("anqing"), q("--year"), q("2025")}), 0);
    ASSERT_EQ(run({q("score"), q("--year"), q("2025"), q("--format"), q("json")}), 0);
    EXPECT_EQ(QJsonDocument::fromJson(m_out.toUtf8()).array().first().toObject().value(q("total")).toDouble() >= 70, true) << "jinan, as it was closed";
    EXPECT_EQ(run({q("year"), q("open"), q("2025")}), 2);
    ASSERT_EQ(run({q("year"), q("open"), q("2025"), q("--reason"), q("漏录")}), 0);
    EXPECT_EQ(run(arguments(csv("王刚,,2025-06-01,公益,植树,,出席,,,\n"))), 0);
}

TEST_F(DutyCommandsTest, DossierBulletinAndReportsAreWritten)
{
    ASSERT_EQ(run(arguments(csv("王刚,,2025-05-01,公益,义诊,,出席,,,\n"))), 0);
    const QString pdf = m_folder.path(q("x.pdf"));
    ASSERT_EQ(run({q("dossier"), q("王　刚"), q("--out"), pdf, q("--year"), q("2025")}), 0) << m_err.toStdString();
    EXPECT_TRUE(QFile::exists(pdf));
    EXPECT_EQ(run({q("dossier"), q("李明"), q("--out"), pdf}), 3); // two of the name
    EXPECT_TRUE(m_err.contains(q("--sector")));
    EXPECT_EQ(run({q("dossier"), q("李明"), q("--sector"), q("文艺"), q("--out"), pdf, q("--year"), q("2025")}), 0) << m_err.toStdString();
    EXPECT_EQ(run({q("dossier"), q("无此人"), q("--out"), pdf}), 1);
    EXPECT_EQ(run({q("dossier"), q("王刚")}), 2);
    const QString bulletin = m_folder.path(q("b.pdf")), sheet = m_folder.path(q("r.xlsx"));
    EXPECT_EQ(run({q("bulletin"), q("--year"), q("2025"), q("--out"), bulletin}), 0) << m_err.toStdString();
    EXPECT_EQ(run({q("bulletin"), q("--year"), q("2025"), q("--half"), q("3"), q("--out"), bulletin}), 2);
    EXPECT_EQ(run({q("duty"), q("report"), q("ranking-sector"), q("--year"), q("2025"), q("--out"), sheet}), 0) << m_err.toStdString();
    EXPECT_TRUE(QFile::exists(bulletin) && QFile::exists(sheet));
    const auto names = [&](const QStringList &more) {
        const QString list = m_folder.path(q("list.csv"));
        EXPECT_EQ(run(QStringList{q("duty"), q("report"), q("attendance"), q("--year=2025"), q("--out"), list} + more), 0) << m_err.toStdString();
        QFile file(list);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList found;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            for (const char *name : {"王　刚", "李　明", "新委员"}) {
                if (line.contains(q(name)))
                    found << QString(q(name)).remove(QChar(0x3000)) + (line.contains(q("文艺")) ? q("文") : QString());
            }
        }
        return found.join(u' ');
    };
    // 王 has 4 strokes, 李 7, 新 13; Lǐ Wáng Xīn; 民革 stands before 文艺.
    EXPECT_EQ(names({q("--sort=strokes")}), q("王刚 李明 李明文 新委员文"));
    EXPECT_EQ(names({q("--sort=pinyin")}), q("李明 李明文 王刚 新委员文"));
    EXPECT_EQ(names({q("--sort=sector")}), q("王刚 李明 李明文 新委员文"));
    EXPECT_EQ(names({}), q("王刚 李明 李明文 新委员文"));
    EXPECT_EQ(run({q("duty"), q("report"), q("attendance"), q("--year=2025"), q("--sort=age"), q("--out"), sheet}), 2);
    EXPECT_EQ(run({q("duty"), q("report"), q("attendance"), q("--year=2025"), q("--out"), m_folder.path(q("x.doc"))}), 2);
    for (const char *ending : {"xlsx", "csv", "pdf"}) {
        const QString form = m_folder.path(q("form.") + q(ending)), numbers = m_folder.path(q("numbers.") + q(ending)), whole = m_folder.path(q("dossier.") + q(ending));
        EXPECT_EQ(run({q("dossier"), q("王刚"), q("--half=1"), q("--year=2025"), q("--out"), form}), 0) << m_err.toStdString();
        EXPECT_EQ(run({q("bulletin"), q("--year=2025"), q("--half=1"), q("--out"), numbers}), 0) << m_err.toStdString();
        EXPECT_EQ(run({q("dossier"), q("王刚"), q("--year=2025"), q("--out"), whole}), 0) << m_err.toStdString();
        for (const QString &file : {form, numbers, whole})
            EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
    }
    QFile whole(m_folder.path(q("dossier.csv")));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(whole.readAll());
    EXPECT_TRUE(text.contains(q("义诊")) && text.contains(q("合　计"))) << text.toStdString();
    EXPECT_EQ(run({q("dossier"), q("王刚"), q("--half=3"), q("--out"), pdf}), 2);
    EXPECT_EQ(run({q("duty"), q("report"), q("nothing"), q("--year"), q("2025"), q("--out"), sheet}), 2);
}
