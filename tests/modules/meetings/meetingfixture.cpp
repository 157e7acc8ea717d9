#include "meetingfixture.h"

#include "core/directory/directory.h"
#include "core/records/changeset.h"
#include "data/meetingrecordtypes.h"
#include "data/meetingrepository.h"
#include "data/rosterreader.h"
#include "ui/aftercommands.h"
#include "ui/attendancecommands.h"
#include "ui/latecommands.h"
#include "ui/meetingcommands.h"

namespace xz::meetings::test {

void MeetingTest::SetUp()
{
    RecordTypes types;
    for (const RecordType &type : meetingRecordTypes())
        types.add(type);
    auto opened = Workspace::open(m_folder.path(QStringLiteral("test.db")), types,
                                  {{QStringLiteral("meetings"), QStringLiteral(":/modules/meetings/sql")}});
    ASSERT_TRUE(opened) << opened.error().text.toStdString() << opened.error().detail.toStdString();
    m_workspace = std::move(*opened);
}

void MeetingTest::addMembers(const QList<std::pair<QString, QStringList>> &sectors)
{
    Directory &directory = m_workspace->directory();
    ChangeSet changes(*m_workspace, QStringLiteral("members"));
    Term term;
    term.number = 5;
    term.name = QStringLiteral("第五届");
    term.isCurrent = true;
    const qint64 termId = directory.addTerm(changes, term);
    int position = 0, rank = 0;
    for (const auto &[sector, names] : sectors) {
        CodeEntry entry;
        entry.position = ++position;
        entry.name = sector;
        const qint64 sectorId = directory.addCode(changes, CodeTable::Sector, entry, termId);
        for (QString name : names) {
            Membership membership;
            membership.isConvener = name.endsWith(u'*');
            name.remove(u'*');
            Person person;
            person.name = name;
            person.organisation = QStringLiteral("某单位");
            membership.personId = person.id = directory.addPerson(changes, person);
            membership.termId = termId;
            membership.sectorId = sectorId;
            membership.rank = ++rank;
            directory.addMembership(changes, membership, person);
        }
    }
    const auto done = changes.commit();
    ASSERT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
}

void MeetingTest::addFive()
{
    addMembers({{QStringLiteral("中共"), {QStringLiteral("王刚*"), QStringLiteral("李梅")}},
                {QStringLiteral("民革"), {QStringLiteral("欧阳慧敏*"), QStringLiteral("丁一")}},
                {QStringLiteral("民盟"), {QStringLiteral("白云")}}});
}

qint64 MeetingTest::addMeeting(const QByteArray &plan)
{
    const auto roster = RosterReader(*m_workspace).read();
    EXPECT_TRUE(roster);
    const PlanReader::Reading reading = PlanReader(*roster).read(plan);
    for (const PlanProblem &problem : reading.problems)
        EXPECT_TRUE(problem.isWarning) << problem.path.toStdString() << ": " << problem.text.toStdString();
    ChangeSet changes(*m_workspace, QStringLiteral("meeting"));
    const qint64 id = MeetingRepository(*m_workspace).add(changes, reading.data);
    const auto done = changes.commit();
    EXPECT_TRUE(done) << done.error().text.toStdString() << done.error().detail.toStdString();
    return id;
}

qint64 MeetingTest::addSmallMeeting()
{
    return addMeeting(R"({"title": "五届六次会议", "kind": "plenary", "starts": "2026-02-26", "ends": "2026-02-28", "place": "人民会堂",
        "sessions": [{"title": "开幕会", "date": "2026-02-26", "time": "09:00"}, {"title": "闭幕会", "date": "2026-02-28", "part": "下午"}],
        "agenda": ["听取报告", {"title": "选举", "items": ["投票"]}],
        "halls": [{"name": "人民会堂", "rostrum": [1], "floor": {"rows": 2, "seatsPerRow": 3, "aisles": [2], "numbering": "左双右单"}}],
        "attendees": {"members": "all", "rostrum": ["王刚"]},
        "zones": [{"hall": "人民会堂", "area": "floor", "groupBy": "sector", "order": "strokes", "fill": "rows", "name": "委员席"}]})");
}

MeetingTest::Run MeetingTest::run(const QStringList &words, const QStringList &arguments)
{
    Run result;
    QTextStream out(&result.out), err(&result.err);
    CommandCall call;
    call.arguments = arguments;
    call.out = &out;
    call.err = &err;
    call.progress = &Progress::none();
    call.workspace = [this](bool) -> Result<Workspace *> { return m_workspace.get(); };
    result.exitCode = -1;
    for (const CommandEntry &entry : MeetingCommands::entries() + LateCommands::entries() + AttendanceCommands::entries() + AfterCommands::entries())
        if (entry.words == words)
            result.exitCode = entry.run(call);
    out.flush();
    err.flush();
    return result;
}

} // namespace xz::meetings::test
