#include "print/attendanceprintsource.h"

#include <QDate>
#include <QSet>

#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/attendancerepository.h"
#include "data/meetingrepository.h"
#include "data/minutesrepository.h"
#include "print/meetingwords.h"
#include "print/render/fonts.h"

namespace xz::meetings {

namespace {

QString percent(int part, int whole) { return whole ? QStringLiteral("%1%").arg(100.0 * part / whole, 0, 'f', 1) : QStringLiteral("—"); }

QVariantMap rowOf(const QString &name, const RollCounts &counts)
{
    return {{QStringLiteral("name"), name},           {QStringLiteral("due"), counts.expected}, {QStringLiteral("present"), counts.present},
            {QStringLiteral("leave"), counts.onLeave}, {QStringLiteral("absent"), counts.absent}, {QStringLiteral("late"), counts.late},
            {QStringLiteral("rate"), percent(counts.present, counts.expected)}};
}

void add(RollCounts &sum, const RollCounts &more)
{
    sum.expected += more.expected;
    sum.present += more.present;
    sum.onLeave += more.onLeave;
    sum.absent += more.absent;
    sum.late += more.late;
    sum.leftEarly += more.leftEarly;
    sum.proxies += more.proxies;
    sum.afterwards += more.afterwards;
}

QString sessionName(const Session &session)
{
    const QDate date = QDate::fromString(session.date, Qt::ISODate);
    return (date.isValid() ? QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()) : QString()) + session.part + QStringLiteral("　") + session.title;
}

/// The values of the template from the sessions that were signed in to.
PrintData bulletin(const MeetingData &data, const QList<SignIn> &signIns, const QList<Leave> &leaves, QuorumRule rule, int grace, const QString &office)
{
    QSet<qint64> held;
    for (const SignIn &signIn : signIns)
        held.insert(signIn.sessionId);
    QVariantList sessions, sectors, lists;
    RollCounts total;
    QMap<int, std::pair<QString, RollCounts>> bySector;
    QStringList lines;
    for (const Session &session : data.sessions) {
        if (!held.contains(session.id))
            continue;
        const Roll roll(session, data.attendees, signIns, leaves, rule, grace);
        add(total, roll.counts());
        sessions << rowOf(sessionName(session), roll.counts());
        lines << session.title + QStringLiteral("：") + roll.openingLine();
        for (const Roll::Group &sector : roll.bySector()) {
            bySector[sector.position].first = sector.name;
            add(bySector[sector.position].second, sector.counts);
        }
        QStringList away, absent, late, early, instead;
        for (const Roll::Entry &entry : roll.entries()) {
            if (!roll.isExpected(*entry.attendee))
                continue;
            const QString &name = entry.attendee->name;
            if (entry.state == Roll::State::OnLeave)
                away << (entry.leaveReason.isEmpty() ? name : QStringLiteral("%1（%2）").arg(name, entry.leaveReason));
            else if (entry.state == Roll::State::Absent)
                absent << name;
            if (entry.isLate)
                late << name;
            if (entry.signIn && entry.signIn->left.isValid())
                early << name;
            if (entry.signIn && entry.signIn->as == SignInAs::Proxy)
                instead << (entry.signIn->proxy.isEmpty() ? name : QStringLiteral("%1（%2代）").arg(name, entry.signIn->proxy));
        }
        QVariantList groups;
        const auto group = [&](const QString &label, const QStringList &names) {
            if (!names.isEmpty())
                groups << QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("count"), names.size()}, {QStringLiteral("names"), names.join(QStringLiteral("、"))}};
        };
        group(QStringLiteral("请假"), away);
        group(QStringLiteral("缺席"), absent);
        group(QStringLiteral("迟到"), late);
        group(QStringLiteral("早退"), early);
        group(QStringLiteral("代理"), instead);
        lists << QVariantMap{{QStringLiteral("session"), sessionName(session)}, {QStringLiteral("groups"), groups}, {QStringLiteral("isFull"), groups.isEmpty()}};
    }
    for (const auto &[name, counts] : std::as_const(bySector))
        sectors << rowOf(name.isEmpty() ? QStringLiteral("未分界别") : name, counts);
    PrintData printed;
    printed.values = {{QStringLiteral("title"), QStringLiteral("关于%1出席情况的通报").arg(data.meeting.title)},
                      {QStringLiteral("office"), office},
                      {QStringLiteral("today"), chineseDate(QDate::currentDate())},
                      {QStringLiteral("when"), dateRange(data.meeting.starts, data.meeting.ends)},
                      {QStringLiteral("place"), data.meeting.place},
                      {QStringLiteral("meeting"), data.meeting.title},
                      {QStringLiteral("count"), sessions.size()},
                      {QStringLiteral("due"), total.expected},
                      {QStringLiteral("present"), total.present},
                      {QStringLiteral("leave"), total.onLeave},
                      {QStringLiteral("absent"), total.absent},
                      {QStringLiteral("late"), total.late},
                      {QStringLiteral("rate"), percent(total.present, total.expected)},
                      {QStringLiteral("line"), lines.join(QString())},
                      {QStringLiteral("sessions"), sessions},
                      {QStringLiteral("sectors"), sectors},
                      {QStringLiteral("lists"), lists},
                      {QStringLiteral("hei"), faceFamily(Face::Hei)},
                      {QStringLiteral("fang"), faceFamily(Face::FangSong)},
                      {QStringLiteral("titleFace"), faceFamily(Face::XiaoBiaoSong)},
                      {QStringLiteral("titleWeight"), fontChoices(Face::XiaoBiaoSong).first().bold ? QStringLiteral("bold") : QStringLiteral("normal")}};
    return printed;
}

PrintData minutesData(const MeetingData &data, const Minutes &minutes, const QList<Task> &tasks, const QList<SignIn> &signIns, const QList<Leave> &leaves, QuorumRule rule, int grace)
{
    QStringList facts{dateRange(data.meeting.starts, data.meeting.ends)};
    if (!data.meeting.place.isEmpty())
        facts << QStringLiteral("在") + data.meeting.place;
    QString opening = facts.join(QString()) + QStringLiteral("召开") + data.meeting.title + QStringLiteral("。");
    if (!minutes.chair.isEmpty())
        opening += minutes.chair + QStringLiteral("主持会议。");
    QVariantList paragraphs, resolutions, arising, attendance;
    for (const QString &line : minutes.body.split(u'\n', Qt::SkipEmptyParts))
        paragraphs << QVariantMap{{QStringLiteral("text"), line.trimmed()}};
    for (const Resolution &one : minutes.resolutions)
        resolutions << QVariantMap{{QStringLiteral("mark"), chineseNumber(resolutions.size() + 1) + QStringLiteral("、")}, {QStringLiteral("title"), one.title},
                                   {QStringLiteral("body"), one.body}, {QStringLiteral("vote"), voteText(one)}};
    for (const Task &task : tasks) {
        QStringList parts{task.title};
        if (!task.assignee.isEmpty())
            parts << QStringLiteral("责任单位（人）：") + task.assignee;
        if (task.due.isValid())
            parts << chineseDate(task.due) + QStringLiteral("前完成");
        arising << QVariantMap{{QStringLiteral("text"), QStringLiteral("%1.%2。").arg(arising.size() + 1).arg(parts.join(QStringLiteral("，")))}};
    }
    constexpr int mostNamed = 60; // a plenary is counted, a standing committee is named
    QSet<qint64> held;
    for (const SignIn &signIn : signIns)
        held.insert(signIn.sessionId);
    for (const Session &session : data.sessions) {
        if (!held.contains(session.id))
            continue;
        const Roll roll(session, data.attendees, signIns, leaves, rule, grace);
        attendance << QVariantMap{{QStringLiteral("text"), session.title + QStringLiteral("：") + roll.openingLine()}};
        if (roll.counts().expected > mostNamed)
            continue;
        QMap<QString, QStringList> names;
        for (const Roll::Entry &entry : roll.entries())
            names[entry.state == Roll::State::OnLeave ? QStringLiteral("请假") : entry.state == Roll::State::Absent ? QStringLiteral("缺席") : entry.attendee->attendanceClass] << entry.attendee->name;
        for (const QString &label : attendanceClasses() + QStringList{QStringLiteral("请假"), QStringLiteral("缺席")})
            if (!names.value(label).isEmpty())
                attendance << QVariantMap{{QStringLiteral("text"), label + QStringLiteral("：") + names.value(label).join(QStringLiteral("、"))}};
    }
    PrintData printed;
    const QDate day = QDate::fromString(minutes.day, Qt::ISODate);
    QStringList signature;
    if (!minutes.recorder.isEmpty())
        signature << QStringLiteral("记录：") + minutes.recorder;
    if (day.isValid())
        signature << chineseDate(day);
    printed.values = {{QStringLiteral("meeting"), data.meeting.title}, {QStringLiteral("number"), minutes.number}, {QStringLiteral("opening"), opening},
                      {QStringLiteral("paragraphs"), paragraphs}, {QStringLiteral("resolutions"), resolutions}, {QStringLiteral("tasks"), arising},
                      {QStringLiteral("hasTasks"), !arising.isEmpty()}, {QStringLiteral("taskMark"), chineseNumber(resolutions.size() + 1) + QStringLiteral("、")},
                      {QStringLiteral("attendance"), attendance}, {QStringLiteral("signature"), signature.join(QStringLiteral("　　"))}};
    return printed;
}

} // namespace

QList<PrintTemplate> AttendancePrintSource::templates() const
{
    return {{QStringLiteral("meetings.bulletin"), tr("Attendance bulletin"), tr("After the meeting"), id(), PrintTemplate::Kind::Flow,
             QStringLiteral(":/print/meetings.bulletin.html"), tr("A4")},
            {QStringLiteral("meetings.minutes"), tr("Minutes"), tr("After the meeting"), id(), PrintTemplate::Kind::Flow,
             QStringLiteral(":/print/meetings.minutes.xml"), tr("A4")}};
}

Result<PrintData> AttendancePrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    qint64 id = request.ids.value(0);
    if (id == 0) {
        const auto all = subjects(workspace);
        if (all.isEmpty())
            return Error{ErrorCode::NotFound, tr("There is no meeting yet. Add one on the meetings page first."), {}};
        id = all.first().first;
    }
    const auto meeting = MeetingRepository(workspace).load(id);
    if (!meeting)
        return meeting.error();
    const AttendanceRepository repository(workspace);
    const auto signIns = repository.signIns(id);
    const auto leaves = repository.leaves(id);
    const auto rule = repository.ruleOf(meeting->meeting.kind);
    for (const Error *error : {signIns ? nullptr : &signIns.error(), leaves ? nullptr : &leaves.error(), rule ? nullptr : &rule.error()})
        if (error)
            return *error;
    if (request.templateId == QLatin1String("meetings.minutes")) {
        const auto written = MinutesRepository(workspace).load(id);
        const auto tasks = MinutesRepository(workspace).tasks(id);
        if (!written)
            return written.error();
        if (!tasks)
            return tasks.error();
        if (written->id == 0)
            return Error{ErrorCode::BadInput, tr("“%1” has no minutes yet. Take them with: xiezheng meetings minutes %2 MINUTES.json").arg(meeting->meeting.title).arg(id), {}};
        return minutesData(*meeting, *written, *tasks, *signIns, *leaves, rule->quorum, repository.grace());
    }
    if (signIns->isEmpty())
        return Error{ErrorCode::BadInput, tr("Nobody has signed in to “%1” yet, so there is nothing to report.").arg(meeting->meeting.title), {}};
    const QString office = workspace.settings().value(QStringLiteral("office.name"), QStringLiteral("政协办公室")).toString();
    return bulletin(*meeting, *signIns, *leaves, rule->quorum, repository.grace(), office);
}

PrintData AttendancePrintSource::sample(const QString &templateId) const
{
    MeetingData data;
    data.meeting.title = QStringLiteral("政协某市第五届委员会第六次会议");
    data.meeting.starts = QStringLiteral("2026-02-26");
    data.meeting.ends = QStringLiteral("2026-02-28");
    data.meeting.place = QStringLiteral("人民会堂");
    data.sessions = {{1, 1, 1, QStringLiteral("开幕会"), QStringLiteral("2026-02-26"), QStringLiteral("上午"), QStringLiteral("09:00"), {}, {}}};
    QList<SignIn> signIns;
    for (int i = 1; i <= 12; ++i) {
        Attendee one;
        one.id = i;
        one.name = QStringLiteral("委员%1").arg(chineseNumber(i));
        one.attendanceClass = attendanceClasses().first();
        one.sector = i % 2 ? QStringLiteral("经济") : QStringLiteral("教育");
        one.sectorPosition = i % 2;
        one.onLeave = i == 12;
        one.leaveReason = QStringLiteral("出差");
        data.attendees << one;
        if (i <= 10) {
            SignIn made;
            made.sessionId = 1;
            made.attendeeId = i;
            made.arrived = QDateTime(QDate(2026, 2, 26), QTime(i == 10 ? 9 : 8, 30));
            signIns << made;
        }
    }
    if (templateId == QLatin1String("meetings.minutes")) {
        Task task;
        task.title = QStringLiteral("印发会议决议");
        task.assignee = QStringLiteral("办公室");
        task.due = QDate(2026, 3, 6);
        const Minutes minutes{1, 1, QStringLiteral("〔2026〕1号"), data.meeting.ends, QStringLiteral("委员一"), QStringLiteral("委员二"), QStringLiteral("会议听取了常务委员会工作报告。"),
                              {{1, 1, QStringLiteral("关于常务委员会工作报告的决议"), QStringLiteral("会议批准这个报告。"), true, 12, 9, 0, 1}}};
        return minutesData(data, minutes, {task}, signIns, {}, QuorumRule::TwoThirds, 0);
    }
    return bulletin(data, signIns, {}, QuorumRule::TwoThirds, 0, QStringLiteral("政协某市委员会"));
}

QList<QPair<qint64, QString>> AttendancePrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    if (const auto meetings = MeetingRepository(workspace).list())
        for (const MeetingSummary &summary : *meetings)
            subjects.append({summary.meeting.id, summary.meeting.title});
    return subjects;
}

} // namespace xz::meetings
