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
                             "王刚,,2025-03-01,提案,一,本人,立案,,两,\n"            // row 10: no number
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
    EXPECT_EQ(run({q("report"), q("ranking-sector"), q("--year"), q("2025"), q("--out"), sheet}), 0) << m_err.toStdString();
    EXPECT_TRUE(QFile::exists(bulletin) && QFile::exists(sheet));
    EXPECT_EQ(run({q("report"), q("nothing"), q("--year"), q("2025"), q("--out"), sheet}), 2);
}
