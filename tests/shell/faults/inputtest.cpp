#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/records/changeset.h"
#include "core/settings/templateoverrides.h"
#include "core/tabular/tabularsupport.h"
#include "core/workspace.h"
#include "shell/faults/program.h"

namespace xz::test {

namespace {

class InputTest : public ProgramTest
{
protected:
    /// Makes an own version of a template the active one, as the template manager does.
    void overrideTemplate(const QString &id, const QByteArray &text) const
    {
        auto opened = Workspace::open(database(), {}, {});
        ASSERT_TRUE(opened) << qPrintable(opened.error().text);
        ChangeSet changes(**opened, QStringLiteral("own template"));
        (*opened)->templateOverrides().save(changes, {0, 0, id, QStringLiteral("本机关"), text, true});
        ASSERT_TRUE(changes.commit());
    }
    static QByteArray shipped(const QString &id)
    {
        QFile file(sourcePath("resources/print/" + id + ".xml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(InputTest, FewerSeatsThanPeopleLeaveTheLastRanksUnseated)
{
    // 30 people whose ranks run against their strokes, 18 places: those ranked 19 to 30 stand, in order of rank.
    QByteArray roster = "姓名,性别,界别,排序号\n";
    const QStringList surnames{"丁", "王", "李", "陈", "黄", "戴"};
    for (int i = 0; i < 30; ++i)
        roster += QStringLiteral("%1%2,男,经济,%3\n").arg(surnames[i / 5], QStringLiteral("一二三四五")[i % 5]).arg(30 - i).toUtf8();
    ASSERT_EQ(runOn(database(), {"members", "import", m_folder.write("roster.csv", roster), "--term", "5"}).code, 0);
    const QByteArray plan = R"({"title":"小会","kind":"常委会会议","starts":"2026-01-20","ends":"2026-01-20","place":"会议室",
        "halls":[{"name":"会议室","floor":{"rows":3,"seatsPerRow":6,"aisles":[],"numbering":"continuous"}}],
        "attendees":{"members":"all","rostrum":[]},
        "zones":[{"hall":"会议室","area":"floor","groupBy":"none","order":"rank","fill":"rows"}]})";
    const Answer made = runOn(database(), {"meetings", "new", m_folder.write("plan.json", plan)});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    const Answer seated = runOn(database(), {"meetings", "seat", "1", "--format", "json"});
    EXPECT_EQ(seated.code, 0) << qPrintable(seated.err);
    const QJsonObject answer = QJsonDocument::fromJson(seated.out.toUtf8()).object();
    QStringList ranks;
    for (const QJsonValue &person : answer["unseated"].toArray()) {
        ranks << QString::number(person["rank"].toInt());
        EXPECT_FALSE(person["reason"].toString().isEmpty());
    }
    EXPECT_EQ(ranks.join(u' '), QStringLiteral("19 20 21 22 23 24 25 26 27 28 29 30"));
    EXPECT_EQ(answer["seats"].toArray().size(), 18);
}

TEST_F(InputTest, UnknownFieldOfATemplateIsNamedWithItsPlace)
{
    makeDatabase(true);
    QByteArray text = shipped("meetings.tentcard");
    const int line = int(text.left(text.indexOf("{{printName}}")).count('\n')) + 1;
    overrideTemplate("meetings.tentcard", text.replace(text.indexOf("{{printName}}"), 13, "{{prntName}}"));
    const QString pdf = path("cards.pdf");
    const Answer refused = runOn(database(), {"print", "meetings.tentcard", "1", "--out", pdf});
    expectLine(refused, 3, {"prntName", QString::number(line)});
    EXPECT_FALSE(QFile::exists(pdf));
}

TEST_F(InputTest, MissingFontIsReportedWithItsStandIn)
{
    makeDatabase(true);
    // A machine on which no 小标宋 is installed, whatever this one has.
    const QString fonts = m_folder.write("fonts.conf", R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
        <include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>
        <pattern><patelt name="family"><string>方正小标宋简体</string></patelt></pattern>
        <pattern><patelt name="family"><string>方正小标宋_GBK</string></patelt></pattern>
        <pattern><patelt name="family"><string>FZXiaoBiaoSong-B05S</string></patelt></pattern>
        </rejectfont></selectfont></fontconfig>)");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FONTCONFIG_FILE", fonts);
    const QString pdf = path("cards.pdf");
    const Answer printed = run({"--data", database(), "print", "meetings.tentcard", "1", "--out", pdf, "--pages", "1"}, environment);
    EXPECT_TRUE(QFile::exists(pdf));
    expectLine(printed, 0, {"方正小标宋", "代替"});
}

TEST_F(InputTest, FilesThatAreNoRostersAreRefusedAndNothingIsWritten)
{
    const QByteArray whole = [] {
        QFile file(roster());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    ASSERT_GT(whole.size(), 20000);
    const QString nameless = QStringLiteral("界别,手机\n经济,13800000000\n");
    const QList<QPair<QString, QByteArray>> files{{"截断.xlsx", whole.left(whole.size() / 2)},
                                                  {"空.xlsx", {}},
                                                  {"加密.xlsx", QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(4096, '\0')},
                                                  {"图片.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
                                                  {"无姓名.csv", nameless.toUtf8()}};
    for (const auto &[name, bytes] : files) {
        SCOPED_TRACE(qPrintable(name));
        expectLine(runOn(database(), {"members", "import", m_folder.write(name, bytes)}), 3, {});
        EXPECT_LE(members(database()), 0);
    }
    expectLine(runOn(database(), {"members", "import", path("没有.xlsx")}), 1, {"没有.xlsx"});
}

TEST_F(InputTest, FilesBehindAPasswordOrOfAnotherKindSayWhatToDo)
{
    // Written by LibreOffice, see make.py beside them: no imitation of the first bytes.
    const auto named = [](const char *name) { return sourcePath(QStringLiteral("tests/fixtures/faults/") + QString::fromLatin1(name)); };
    QFile encrypted(named("encrypted.xlsx"));
    ASSERT_TRUE(encrypted.open(QIODevice::ReadOnly));
    const QByteArray bytes = encrypted.readAll();
    ASSERT_TRUE(bytes.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")));
    const QString package = QStringLiteral("EncryptedPackage");
    ASSERT_TRUE(bytes.contains(QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2)));
    for (const char *name : {"encrypted.xlsx", "encrypted.xls", "encrypted.ods"}) {
        SCOPED_TRACE(name);
        expectLine(runOn(database(), {"members", "import", named(name), "--term", "5"}), 3, {"密码"});
        EXPECT_LE(members(database()), 0);
    }
    const QString report = path("report.json");
    expectLine(runOn(database(), {"members", "import", named("renamed.xlsx"), "--term", "5", "--report", report}), 3, {"文字文档"});
    EXPECT_LE(members(database()), 0);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray problems = QJsonDocument::fromJson(file.readAll()).object()["problems"].toArray();
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems[0]["text"].toString().contains(QStringLiteral("文字文档")));
    EXPECT_TRUE(problems[0]["file"].toString().endsWith(QStringLiteral("renamed.xlsx")));
}

TEST_F(InputTest, FormulasAndMergedCellsAreReadByTheirResults)
{
    ASSERT_EQ(runOn(database(), {"members", "import", sourcePath("tests/fixtures/faults/formulas.xlsx"), "--term", "5"}).code, 0);
    const Answer listed = runOn(database(), {"members", "list", "--sort", "strokes", "--format", "json"});
    QStringList found;
    for (const QJsonValue &member : QJsonDocument::fromJson(listed.out.toUtf8()).array()) {
        found << QStringList{member["name"].toString(), member["sector"].toString(), member["birth"].toString(), member["organisation"].toString(),
                             member["phone"].toString()}.join(u' ');
    }
    EXPECT_EQ(found, QStringList({QStringLiteral("王刚 民革 1975-08 某市民革单位 13900000001"), QStringLiteral("韦平 民革 1969-12 某市第3中学 13900000003"),
                                  QStringLiteral("龙慧芬 经济 1980-02 某市经济单位 13900000004"), QStringLiteral("陈安 经济 1981-01 某市第5中学 13900000005"),
                                  QStringLiteral("欧阳慧敏 民革 1974-06 某市第2中学 13900000002")}));
}

TEST_F(InputTest, AMillionEmptyRowsAreNoMembers)
{
    const auto cells = [](int row, const QStringList &texts) {
        QByteArray xml = "<row r='" + QByteArray::number(row) + "'>";
        for (const QString &text : texts)
            xml += "<c t='inlineStr'><is><t>" + text.toUtf8() + "</t></is></c>";
        return xml + "</row>";
    };
    QByteArray xml = "<worksheet><sheetData>" + cells(1, {"姓名", "性别", "界别"}) + cells(2, {"王刚", "男", "民革"});
    // Rows that were once given a colour, as somebody leaves them who marks whole columns.
    for (int row = 3; row <= 1'000'002; ++row)
        xml += "<row r='" + QByteArray::number(row) + "'><c r='A" + QByteArray::number(row) + "' s='0'/></row>";
    xml += cells(1'000'003, {"韦平", "女", "经济"}) + "</sheetData></worksheet>";
    const QString file = xlsxFile(path("百万空行.xlsx"), {.sheet = xml});
    const Answer imported = runOn(database(), {"members", "import", file, "--term", "5"});
    EXPECT_EQ(imported.code, 0) << qPrintable(imported.err);
    EXPECT_TRUE(imported.err.isEmpty()) << qPrintable(imported.err);
    EXPECT_EQ(members(database()), 2);
}

TEST_F(InputTest, NamesAreReadInTheEncodingsOfWindows)
{
    const QString sorted = QStringLiteral("丁一\n王刚\n龙慧芬\n");
    const QByteArray gb18030 = QByteArray::fromHex("c1fabbdbb7d20d0acdf5b8d50d0ab6a1d2bb0d0a"); // 龙慧芬 王刚 丁一
    EXPECT_EQ(run({"names", "sort", m_folder.write("gb.txt", gb18030)}).out, sorted);
    EXPECT_EQ(run({"names", "sort", m_folder.write("mark.txt", QByteArray("\xEF\xBB\xBF") + "龙慧芬\r\n王刚\r\n丁一\r\n")}).out, sorted);
    expectLine(run({"names", "sort", m_folder.write("bad.txt", QByteArray("\xff\xff\x81\x20\xff", 5))}), 3, {"UTF-8"});
    expectLine(run({"names", "sort", path("none.txt")}), 3, {"none.txt"});
}

TEST_F(InputTest, WrongUsageIsOneLineThatPointsToTheHelpAndMakesNoDatabase)
{
    const QList<QStringList> commands{{"membrs", "list"},       {"members"},
                                      {"members", "lst"},        {"members", "list", "--foo"},
                                      {"members", "import"},     {"members", "import", roster(), "--term", "x"},
                                      {"search"},                {"print"},
                                      {"print", "members.list"}, {"backup", "create"},
                                      {"demo"},                  {"doctor", "foo"},
                                      {"meetings", "seat"},      {"meetings", "seat", "x"},
                                      {"meetings", "new"},       {"names", "sort", "--by", "foo"},
                                      {"search", "王", "--limit", "-3"}};
    for (const QStringList &command : commands) {
        SCOPED_TRACE(qPrintable(command.join(u' ')));
        expectLine(runOn(database(), command), 2, {});
        EXPECT_FALSE(QFile::exists(database()));
    }
}

TEST_F(InputTest, PrintRefusesWhatATemplateHasNotAndWritesNoFile)
{
    makeDatabase(true);
    const QString pdf = path("x.pdf");
    const QList<std::tuple<QStringList, int, QStringList>> commands{
        {{"meetings.badge", "1", "--range", "chnged"}, 2, {"chnged", "changed", "rostrum", "sector:"}},
        {{"meetings.badge", "1", "--order", "foo"}, 2, {"foo", "strokes（姓氏笔画）", "seat（座位）"}},
        {{"meetings.agenda", "1", "--order", "pinyin"}, 2, {"--order"}},
        {{"meetings.seatlist-pinyin", "1", "--order", "strokes"}, 2, {"pinyin（拼音）"}},
        {{"meetings.seatchart", "1", "--range", "rostrum"}, 2, {"整份"}},
        {{"meetings.badge", "1", "--sector", "军事科学"}, 2, {"军事科学", "民革"}},
        {{"meetings.badge", "1", "--range", "sector:工商业联合"}, 2, {"工商业联合"}},
        {{"members.ranking", "--sector", "民革"}, 2, {"界别"}},
        {{"meetings.badge", "1", "--option", "desk=2号门"}, 2, {"--option"}},
        {{"meetings.signin", "1", "--option", "dsk=2号门"}, 2, {"dsk", "desk（签到处）", "session"}},
        {{"meetings.signin", "1", "--option", "session=99"}, 2, {"99", "1（"}},
        {{"members.list-strokes", "--option", "remarks=perhaps"}, 2, {"true", "false"}},
        {{"members.list-strokes", "--option", "order=pinyin"}, 2, {"remarks"}},
        {{"members.list-strokes", "--range", "selected"}, 2, {"--select"}},
        {{"meetings.badge", "1", "2"}, 2, {"一次只印一个"}},
        {{"meetings.badge", "1", "--select", "99999"}, 3, {"没有任何人"}},
        {{"meetings.badge-press", "1"}, 3, {"没有任何人"}}};
    for (const auto &[words, code, told] : commands) {
        SCOPED_TRACE(qPrintable(words.join(u' ')));
        expectLine(runOn(database(), QStringList{"print"} + words + QStringList{"--out", pdf}), code, told);
        EXPECT_FALSE(QFile::exists(pdf));
    }
    // What it has is taken, a sector by its short name, too.
    for (const QStringList &words : QList<QStringList>{{"meetings.seatlist", "1", "--order", "seat"},
                                                       {"meetings.badge", "1", "--sector", "中共"},
                                                       {"meetings.signin", "1", "--option", "session=2,desk=2号门"},
                                                       {"members.list-sector", "--order", "rank", "--option", "remarks=false"},
                                                       {"members.contacts", "--sector", "民革", "--order", "pinyin"}}) {
        SCOPED_TRACE(qPrintable(words.join(u' ')));
        const Answer printed = runOn(database(), QStringList{"print"} + words + QStringList{"--out", pdf});
        EXPECT_EQ(printed.code, 0) << qPrintable(printed.err);
        EXPECT_TRUE(QFile::remove(pdf));
    }
    ASSERT_EQ(runOn(database(), {"print", "meetings.seatslip", "1", "--out", pdf, "--mark-printed"}).code, 0);
    ASSERT_TRUE(QFile::remove(pdf));
    expectLine(runOn(database(), {"print", "meetings.seatslip", "1", "--range", "changed", "--out", pdf}), 3, {"没有变动"});
    EXPECT_FALSE(QFile::exists(pdf));
}

TEST_F(InputTest, EachCommandExplainsItself)
{
    const Answer program = run({"--help"});
    ASSERT_EQ(program.code, 0);
    QSet<QString> commands;
    for (const QString &line : program.out.split(u'\n')) {
        // Two spaces, the command's words, three or more spaces, its summary.
        if (!line.startsWith(QStringLiteral("  ")) || line.startsWith(QStringLiteral("  -")) || line.contains(QStringLiteral("xiezheng")))
            continue;
        const QStringList words = line.trimmed().section(QStringLiteral("   "), 0, 0).split(u' ');
        const Answer help = run(words + QStringList{"--help"});
        EXPECT_EQ(help.code, 0) << qPrintable(line);
        EXPECT_TRUE(help.out.contains(words.join(u' '))) << qPrintable(help.out);
        EXPECT_GE(help.out.count(u'\n'), 3) << qPrintable(help.out);
        EXPECT_EQ(run({words.first(), "--help"}).code, 0);
        EXPECT_FALSE(commands.contains(words.join(u' '))) << "registered twice, one hides the other: " << qPrintable(line);
        commands.insert(words.join(u' '));
    }
    EXPECT_GE(commands.size(), 14);
}

} // namespace xz::test
