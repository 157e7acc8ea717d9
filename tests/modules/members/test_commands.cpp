#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/directory/directory.h"
#include "core/files/attachments.h"
#include "core/records/history.h"
#include "membersworkspace.h"
#include "support/temporary.h"
#include "ui/importcommand.h"
#include "ui/listcommands.h"
#include "ui/photocommand.h"

using namespace xz;
using namespace xz::members;
using namespace xz::test;

namespace {

const QString demoRoster = sourcePath(QStringLiteral("resources/demo/roster.xlsx"));

class CommandsTest : public MembersWorkspace
{
protected:
    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out), err(&m_err);
        CommandCall call;
        call.arguments = words.mid(1);
        call.out = &out;
        call.err = &err;
        call.progress = &Progress::none();
        call.workspace = [this](bool create) -> Result<Workspace *> {
            m_asked = create;
            if (!m_workspace)
                return Error{ErrorCode::NotFound, QStringLiteral("none"), {}};
            return m_workspace.get();
        };
        QList<CommandEntry> entries = ListCommands::entries();
        entries << ImportCommand::entry() << PhotoCommand::entry();
        for (const CommandEntry &entry : entries) {
            if (entry.words.last() == words.first())
                return entry.run(call);
        }
        return -1;
    }

    QJsonArray listed(QStringList arguments = {})
    {
        EXPECT_EQ(run(QStringList{QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")} + arguments), 0) << m_err.toStdString();
        return QJsonDocument::fromJson(m_out.toUtf8()).array();
    }

    QString m_out, m_err;
    bool m_asked = false;
};

QString q(const char *value)
{
    return QString::fromUtf8(value);
}

} // namespace

TEST_F(CommandsTest, ImportAndList)
{
    EXPECT_EQ(run({q("import"), demoRoster, q("--term"), q("5")}), 0) << m_err.toStdString();
    const QJsonArray members = listed();
    EXPECT_EQ(members.size(), 412);
    const QJsonObject first = members.first().toObject();
    for (const char *key : {"id", "name", "sex", "ethnicity", "sector", "party", "committee", "organisation", "post", "phone", "rank", "term"})
        EXPECT_TRUE(first.contains(QLatin1String(key))) << key;
    EXPECT_EQ(first.value(QLatin1String("term")).toInt(), 5);
    EXPECT_EQ(listed({q("--sort=rank")}).first().toObject().value(QLatin1String("post")).toString(), q("主席"));
    EXPECT_EQ(listed({q("--sector"), q("民革")}).size(), 14);
    EXPECT_EQ(listed({q("--sector"), q("民革界")}).size(), 14);
    EXPECT_EQ(run({q("import"), demoRoster}), 0);
    EXPECT_TRUE(m_err.isEmpty()) << m_err.toStdString();
    EXPECT_EQ(listed().size(), 412);
}

/// A database that has no term yet.
class EmptyCommandsTest : public CommandsTest
{
protected:
    void SetUp() override { reopen(); }
};

TEST_F(EmptyCommandsTest, FirstRosterWithoutATermIsEnteredAndSaysSo)
{
    const QString file = m_folder.write(q("名单.csv"), QByteArray("姓名,性别,界别\n王刚,男,民革\n"));
    EXPECT_EQ(run({q("import"), file}), 0) << m_err.toStdString();
    EXPECT_TRUE(m_err.contains(q("--term N"))) << m_err.toStdString();
    const QJsonArray members = listed();
    ASSERT_EQ(members.size(), 1);
    EXPECT_EQ(members.first().toObject().value(QLatin1String("term")).toInt(), 1);
}

TEST_F(CommandsTest, DryRunWritesNothing)
{
    const QString report = m_folder.path(q("r.json"));
    EXPECT_EQ(run({q("import"), demoRoster, q("--dry-run"), q("--report"), report}), 0) << m_err.toStdString();
    EXPECT_FALSE(m_asked);
    EXPECT_EQ(listed().size(), 0);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(object.value(QLatin1String("new")).toInt(), 412);
    EXPECT_EQ(object.value(QLatin1String("written")).toInt(), 0);
    EXPECT_EQ(object.value(QLatin1String("headerRow")).toInt(), 3);
    EXPECT_EQ(object.value(QLatin1String("created")).toObject().value(QLatin1String("sectors")).toArray().size(), 30);
    m_workspace.reset();
    EXPECT_EQ(run({q("import"), demoRoster, q("--dry-run")}), 0) << m_err.toStdString();
}

TEST_F(CommandsTest, TheReportNamesWhyNothingCouldBeRead)
{
    const QString good = m_folder.write(q("名单.csv"), QByteArray("姓名,性别,界别\n王刚,男,民革\n"));
    const QString report = m_folder.path(q("r.json"));
    const auto expectFault = [&](const QStringList &words, int code, const QString &named) {
        SCOPED_TRACE(qPrintable(words.join(u' ')));
        QFile::remove(report);
        EXPECT_EQ(run(QStringList{q("import")} + words + QStringList{q("--report"), report}), code) << m_err.toStdString();
        QFile file(report);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray problems = object.value(QLatin1String("problems")).toArray();
        ASSERT_EQ(problems.size(), 1);
        EXPECT_EQ(problems[0].toObject().value(QLatin1String("severity")).toString(), q("error"));
        const QString text = problems[0].toObject().value(QLatin1String("text")).toString();
        EXPECT_TRUE(m_err.contains(text)) << m_err.toStdString();
        EXPECT_TRUE(m_err.contains(named) || named.isEmpty()) << m_err.toStdString();
        EXPECT_FALSE(object.value(QLatin1String("file")).toString().isEmpty());
        EXPECT_EQ(object.value(QLatin1String("written")).toInt(-1), 0);
        EXPECT_EQ(object.value(QLatin1String("new")).toInt(-1), 0);
    };
    expectFault({m_folder.path(q("none.xlsx"))}, 1, q("none.xlsx"));
    expectFault({m_folder.write(q("broken.xlsx"), QByteArray("PK\3\4 broken"))}, 3, {});
    expectFault({m_folder.write(q("nameless.csv"), QByteArray("界别,手机\n经济,13800000000\n"))}, 3, {});
    expectFault({m_folder.write(q("nobody.csv"), QByteArray("姓名,性别,界别\n"))}, 3, {});
    expectFault({good, q("--sheet"), q("没有的表")}, 3, q("没有的表"));
    expectFault({good, q("--map"), m_folder.write(q("map.json"), QByteArray("[1"))}, 3, q("map.json"));
    expectFault({good, q("--map"), m_folder.write(q("map2.json"), QByteArray(R"({"columns":{"没有的栏":"name"}})"))}, 3, q("没有的栏"));
    EXPECT_EQ(listed().size(), 0);
    // A report that cannot be written is told once, and the exit code stays that of the import.
    EXPECT_EQ(run({q("import"), m_folder.path(q("none.xlsx")), q("--report"), m_folder.path(q("no/such/r.json"))}), 1);
    EXPECT_EQ(m_err.count(q("r.json")), 1) << m_err.toStdString();
}

TEST_F(CommandsTest, ProblemsStopOrAreSkippedOrTaken)
{
    const QString path = m_folder.write(q("名册.csv"), "姓名,出生年月,界别\n王刚,1975.13,民革\n,1975.08,民革\n李四,1975.08,民革\n");
    EXPECT_EQ(run({q("import"), path}), 3);
    EXPECT_TRUE(m_err.contains(q("名册.csv"))) << m_err.toStdString();
    EXPECT_TRUE(m_err.contains(q("1975.13")));
    EXPECT_EQ(listed().size(), 0);
    EXPECT_EQ(run({q("import"), path, q("--problems"), q("skip")}), 0);
    EXPECT_EQ(listed().size(), 1);
    EXPECT_EQ(run({q("import"), path, q("--problems=take")}), 0);
    EXPECT_EQ(listed().size(), 2);
}

TEST_F(CommandsTest, AnOddPhoneIsAWarningAndKept)
{
    const QString path = m_folder.write(q("名册.csv"), "姓名,手机,界别\n王刚,8203316,民革\n李四,13900000001,民革\n");
    const QString report = m_folder.path(q("r.json"));
    EXPECT_EQ(run({q("import"), path, q("--strict")}), 3);
    EXPECT_EQ(listed().size(), 0);
    EXPECT_EQ(run({q("import"), path, q("--report"), report}), 0) << m_err.toStdString();
    EXPECT_TRUE(m_err.contains(q("8203316"))) << m_err.toStdString();
    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(run({q("show"), q("王刚")}), 0);
    EXPECT_TRUE(m_out.contains(q("手机（名册原文）：8203316"))) << m_out.toStdString();
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject problem = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("problems")).toArray().first().toObject();
    EXPECT_EQ(problem.value(QLatin1String("severity")).toString(), q("warning"));
    EXPECT_EQ(problem.value(QLatin1String("cell")).toString(), q("B2"));
    EXPECT_EQ(run({q("import"), path, q("--report"), report}), 0);
    QFile again(report);
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(again.readAll()).object().value(QLatin1String("written")).toInt(), 0);
}

TEST_F(CommandsTest, StrictMakesUnknownSectorsErrors)
{
    const QString path = m_folder.write(q("a.csv"), "姓名,界别\n王刚,港澳侨\n");
    EXPECT_EQ(run({q("import"), path, q("--strict")}), 3);
    EXPECT_TRUE(m_err.contains(q("港澳侨"))) << m_err.toStdString();
    EXPECT_EQ(listed().size(), 0);
    EXPECT_EQ(run({q("import"), path}), 0);
    EXPECT_TRUE(m_out.contains(q("港澳侨"))) << m_out.toStdString();
    EXPECT_EQ(run({q("import"), path, q("--strict")}), 0);
}

TEST_F(CommandsTest, MapFile)
{
    const QString path = m_folder.write(q("a.csv"), "甲,乙\n王刚,市民政局局长\n");
    EXPECT_EQ(run({q("import"), path}), 3);
    const QString map = m_folder.write(q("map.json"), R"({"headerRow": 1, "columns": {"甲": "name", "B": "工作单位及职务"}})");
    EXPECT_EQ(run({q("import"), path, q("--map"), map}), 0) << m_err.toStdString();
    EXPECT_EQ(listed().first().toObject().value(QLatin1String("organisation")).toString(), q("市民政局局长"));
    EXPECT_EQ(run({q("import"), path, q("--map"), m_folder.write(q("bad.json"), "[")}), 3);
    EXPECT_EQ(run({q("import"), path, q("--map"), m_folder.path(q("none.json"))}), 1);
}

TEST_F(CommandsTest, WrongUsage)
{
    EXPECT_EQ(run({q("import")}), 2);
    EXPECT_EQ(run({q("import"), q("a"), q("b")}), 2);
    EXPECT_EQ(run({q("import"), q("a"), q("--nonsense")}), 2);
    EXPECT_EQ(run({q("import"), demoRoster, q("--term"), q("zero")}), 2);
    EXPECT_EQ(run({q("list"), q("--sort"), q("size")}), 2);
    EXPECT_EQ(run({q("list"), q("--format"), q("xml")}), 2);
    EXPECT_EQ(run({q("show")}), 2);
    EXPECT_EQ(run({q("import"), m_folder.path(q("none.xlsx"))}), 1);
    EXPECT_EQ(run({q("list"), q("--term"), q("9")}), 1);
    EXPECT_EQ(run({q("list"), q("--sector"), q("没有")}), 3);
}

TEST_F(CommandsTest, LayoutsTableAndShow)
{
    const QString path = m_folder.write(q("a.csv"), "姓名,性别,民族,界别,工作单位及职务,手机\n韦平,男,壮族,民革,市民族中学副校长,13900000001\n"
                                                    "王刚,女,汉族,侨联,市侨联主席,13900000002\n");
    ASSERT_EQ(run({q("import"), path}), 0) << m_err.toStdString();
    EXPECT_EQ(run({q("list"), q("--layout"), q("sector")}), 0);
    EXPECT_TRUE(m_out.contains(q("　　民革（1人）\n韦　平（壮族）\n　　侨联（1人）\n王　刚（女）\n"))) << m_out.toStdString();
    EXPECT_EQ(run({q("list"), q("--layout=strokes")}), 0);
    EXPECT_TRUE(m_out.contains(q("（共2人，按姓氏笔画为序）\n王　刚（女）　　　　韦　平（壮族）\n"))) << m_out.toStdString();
    EXPECT_EQ(run({q("list")}), 0);
    EXPECT_EQ(m_out.count(u'\n'), 3);
    EXPECT_TRUE(m_out.contains(q("139 0000 0001")));
    EXPECT_EQ(run({q("show"), q("韦　平")}), 0);
    EXPECT_TRUE(m_out.contains(q("市民族中学副校长"))) << m_out.toStdString();
    EXPECT_EQ(run({q("show"), q("无名")}), 1);
}

TEST_F(CommandsTest, CsvCanBeImportedAgain)
{
    ASSERT_EQ(run({q("import"), demoRoster}), 0);
    ASSERT_EQ(run({q("list"), q("--format"), q("csv")}), 0);
    const QString path = m_folder.write(q("again.csv"), m_out.toUtf8());
    const QString report = m_folder.path(q("r.json"));
    EXPECT_EQ(run({q("import"), path, q("--dry-run"), q("--report"), report}), 0) << m_err.toStdString();
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("unchanged")).toInt(), 412);
}

TEST_F(CommandsTest, PhotosOfAFolder)
{
    ASSERT_EQ(run({q("import"), demoRoster, q("--term"), q("5")}), 0) << m_err.toStdString();
    const QString portraits = sourcePath(QStringLiteral("resources/demo/portraits"));
    const QStringList arguments{q("photos"), portraits, q("--map"), sourcePath(QStringLiteral("resources/demo/portraits.json"))};
    ASSERT_EQ(run(arguments), 0) << m_err.toStdString();
    EXPECT_TRUE(m_out.contains(q("406"))) << m_out.toStdString();
    EXPECT_TRUE(m_out.contains(q("6"))) << m_out.toStdString();
    int with = 0;
    QSet<QString> contents;
    const auto term = m_workspace->directory().currentTerm();
    ASSERT_TRUE(term);
    const auto members = m_workspace->directory().members(term->id, Directory::Order::Strokes);
    ASSERT_TRUE(members);
    for (const MemberRow &member : *members) {
        if (member.photoId == 0)
            continue;
        ++with;
        const auto photo = m_workspace->attachments().find(member.photoId);
        ASSERT_TRUE(photo);
        EXPECT_EQ(photo->ownerId, member.personId);
        contents.insert(photo->sha256);
    }
    EXPECT_EQ(with, 406);
    EXPECT_EQ(contents.size(), 24) << "the same portrait is stored once";
    const auto faults = m_workspace->attachments().check();
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->isEmpty());
    // Once more: nothing changes.
    ASSERT_EQ(run(arguments), 0);
    EXPECT_FALSE(m_out.contains(q("406"))) << m_out.toStdString();
    EXPECT_EQ(m_workspace->directory().person(members->first().personId)->photoId, members->first().photoId);
    // One undo takes all of them back.
    ASSERT_TRUE(History(*m_workspace).undo());
    EXPECT_EQ(m_workspace->directory().person(members->first().personId)->photoId, 0);
}

TEST_F(CommandsTest, PhotosThatFitNobodyStopEverything)
{
    ASSERT_EQ(run({q("import"), demoRoster, q("--term"), q("5")}), 0) << m_err.toStdString();
    const QString name = listed().first().toObject().value(q("name")).toString();
    TemporaryFolder folder;
    QFile picture(sourcePath(QStringLiteral("resources/demo/portraits/m01.png")));
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    folder.write(name + q(".png"), bytes);
    folder.write(q("无此人.png"), bytes);
    EXPECT_EQ(run({q("photos"), folder.path(QString())}), 3);
    EXPECT_TRUE(m_err.contains(q("无此人"))) << m_err.toStdString();
    EXPECT_EQ(run({q("photos"), folder.path(QString()), q("--problems"), q("skip")}), 0);
    EXPECT_TRUE(m_out.startsWith(q("1 "))) << m_out.toStdString();
    folder.write(q("5-0003.png"), "no picture");
    EXPECT_EQ(run({q("photos"), folder.path(QString()), q("--problems"), q("skip")}), 3);
    EXPECT_TRUE(m_err.contains(q("5-0003"))) << m_err.toStdString();
    EXPECT_EQ(run({q("photos"), q("/nowhere")}), 1);
    EXPECT_EQ(run({q("photos")}), 2);
}
