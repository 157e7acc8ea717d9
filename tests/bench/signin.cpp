#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "data/meetingrecordtypes.h"
#include "data/meetingrepository.h"
#include "data/signindesk.h"
#include "jobs.h"
#include "people.h"

namespace xz::bench {

using namespace xz::meetings;

namespace {

constexpr int scans = 400;
constexpr double limitMs = 30;

/// A plenary of so many in a file of its own; the meeting's id.
qint64 plenary(Workspace &workspace, int people)
{
    MeetingData data;
    data.meeting.title = QStringLiteral("五届六次会议");
    data.meeting.kind = QStringLiteral("全体会议");
    data.meeting.starts = data.meeting.ends = QStringLiteral("2026-02-26");
    data.sessions = {{0, 0, 1, QStringLiteral("开幕会"), QStringLiteral("2026-02-26"), QStringLiteral("上午"), QStringLiteral("09:00"), {}, {}}};
    const QStringList names = madeUpNames(people);
    for (int i = 0; i < people; ++i) {
        Attendee one;
        one.name = names.at(i);
        one.attendanceClass = attendanceClasses().first();
        one.sector = QStringLiteral("界别%1").arg(i % 34);
        one.sectorPosition = i % 34;
        data.attendees.append(one);
    }
    ChangeSet changes(workspace, QStringLiteral("plenary"));
    const qint64 id = MeetingRepository(workspace).add(changes, data);
    if (const auto done = changes.commit(); !done)
        giveUp(done.error().text + u' ' + done.error().detail);
    return id;
}

} // namespace

void signIn(Bench &bench)
{
    const QString job = QStringLiteral("签到一次，写盘在内 answer a scan, written"), worst = QStringLiteral("签到最慢一次 slowest scan of 400");
    if (!bench.wants(job) && !bench.wants(worst))
        return;
    for (const qint64 people : bench.sizes({412, 3000})) {
        // Beside the large databases: a folder in memory would take no disk's time.
        const QTemporaryDir folder(bench.folder() + QStringLiteral("/signin-XXXXXX"));
        RecordTypes types;
        for (const RecordType &type : meetingRecordTypes())
            types.add(type);
        auto workspace = Workspace::open(folder.filePath(QStringLiteral("bench.db")), types, {{QStringLiteral("meetings"), QStringLiteral(":/modules/meetings/sql")}});
        if (!workspace)
            giveUp(workspace.error().text);
        auto desk = SignInDesk::open(**workspace, plenary(**workspace, int(people)), 0);
        if (!desk)
            giveUp(desk.error().text);
        QList<double> times;
        for (int i = 0; i < scans; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto found = (*desk)->find(QStringLiteral("XZ5-6:CX%1").arg(i + 1, 4, 10, QChar(u'0')));
            const auto answer = found.people.isEmpty() ? Result<SignInDesk::Answer>(Error{}) : (*desk)->signIn({.attendee = found.people.first(), .way = found.way});
            times << double(timer.nsecsElapsed()) / 1e6;
            if (!answer || answer->already)
                giveUp(QStringLiteral("a scan was not taken"));
        }
        std::sort(times.begin(), times.end());
        bench.add({job, people, times.at(scans / 2), limitMs});
        bench.add({worst, people, times.last(), 0});
    }
}

} // namespace xz::bench
