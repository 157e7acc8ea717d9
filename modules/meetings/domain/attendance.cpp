#include "domain/attendance.h"

#include <algorithm>
#include <array>

namespace xz::meetings {

namespace {

const QStringList wayWords{QStringLiteral("扫码"), QStringLiteral("证号"), QStringLiteral("姓名"), QStringLiteral("首字母"), QStringLiteral("手工")};
const QStringList asWords{QString(), QStringLiteral("代理"), QStringLiteral("补签")};
const QStringList stateWords{QStringLiteral("待批"), QStringLiteral("已准"), QStringLiteral("不准")};
const QStringList ruleWords{QString(), QStringLiteral("1/2"), QStringLiteral("2/3")};

template <typename Value>
std::optional<Value> valueOf(const QStringList &all, const QString &word)
{
    const qsizetype index = all.indexOf(word.trimmed());
    return index < 0 ? std::nullopt : std::optional<Value>(static_cast<Value>(index));
}

QTime timeOf(const Session &session, int part)
{
    const QString text = QString(session.time).replace(QChar(0xff1a), u':').replace(QChar(0x2013), u'-').section(u'-', part, part).trimmed();
    return QTime::fromString(text, QStringLiteral("H:mm"));
}

QString partOf(const QTime &time)
{
    return dayParts().at(time.hour() < 12 ? 0 : time.hour() < 18 ? 1 : 2);
}

void count(RollCounts &counts, const Roll::Entry &entry)
{
    ++counts.expected;
    switch (entry.state) {
    case Roll::State::Absent:
        ++counts.absent;
        return;
    case Roll::State::OnLeave:
        ++counts.onLeave;
        return;
    case Roll::State::Present:
        break;
    }
    ++counts.present;
    counts.late += entry.isLate;
    counts.leftEarly += entry.signIn->left.isValid();
    counts.proxies += entry.signIn->as == SignInAs::Proxy;
    counts.afterwards += entry.signIn->as == SignInAs::Afterwards;
}

Roll::Group &groupOf(QList<Roll::Group> &groups, const QString &name, int position)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Roll::Group &group) { return group.name == name; });
    if (found != groups.end())
        return *found;
    groups.append({name, position, {}});
    return groups.last();
}

} // namespace

namespace words {

QString of(SignInWay way) { return wayWords.at(int(way)); }
QString of(SignInAs as) { return asWords.at(int(as)); }
QString of(Leave::State state) { return stateWords.at(int(state)); }
QString of(QuorumRule rule) { return ruleWords.at(int(rule)); }
SignInWay signInWay(const QString &word) { return valueOf<SignInWay>(wayWords, word).value_or(SignInWay::Hand); }
std::optional<SignInAs> signInAs(const QString &word) { return valueOf<SignInAs>(asWords, word); }
std::optional<Leave::State> leaveState(const QString &word) { return valueOf<Leave::State>(stateWords, word); }
QuorumRule quorumRule(const QString &word) { return valueOf<QuorumRule>(ruleWords, word).value_or(QuorumRule::None); }

} // namespace words

int quorumNeeded(QuorumRule rule, int members)
{
    switch (rule) {
    case QuorumRule::TwoThirds:
        return (2 * members + 2) / 3;
    case QuorumRule::Half:
        return members / 2 + 1;
    case QuorumRule::None:
        break;
    }
    return 0;
}

QString quorumText(QuorumRule rule)
{
    switch (rule) {
    case QuorumRule::TwoThirds:
        return QStringLiteral("全体组成人员三分之二以上");
    case QuorumRule::Half:
        return QStringLiteral("全体组成人员过半数");
    case QuorumRule::None:
        break;
    }
    return {};
}

bool votePasses(int inFavour, int members) { return members > 0 && 2 * inFavour > members; }

QDateTime startOf(const Session &session)
{
    const QDate date = QDate::fromString(session.date, Qt::ISODate);
    const QTime time = timeOf(session, 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

QString halfDayOf(const Session &session)
{
    const QTime time = timeOf(session, 0);
    return session.date + u' ' + (session.part.isEmpty() && time.isValid() ? partOf(time) : session.part);
}

int sessionAtTime(const QList<Session> &sessions, const QDateTime &at)
{
    const QString halfDay = at.date().toString(Qt::ISODate) + u' ' + partOf(at.time());
    for (int i = 0; i < sessions.size(); ++i)
        if (halfDayOf(sessions.at(i)) == halfDay)
            return i;
    // People sign in before a session begins: half past eleven in the morning may mean the afternoon.
    int nearest = -1;
    qint64 distance = 0;
    for (int i = 0; i < sessions.size(); ++i) {
        QDateTime start = startOf(sessions.at(i));
        if (!start.isValid()) {
            const int part = std::max(0, int(dayParts().indexOf(sessions.at(i).part)));
            start = QDateTime(QDate::fromString(sessions.at(i).date, Qt::ISODate), QTime(std::array{9, 15, 19}[size_t(part)], 0));
        }
        const qint64 seconds = start.isValid() ? std::abs(at.secsTo(start)) : std::numeric_limits<qint64>::max() - 1;
        if (nearest < 0 || seconds < distance) {
            nearest = i;
            distance = seconds;
        }
    }
    return nearest;
}

QStringList leaveDoubts(const Leave &leave, const Meeting &meeting, const QList<Session> &sessions)
{
    QStringList doubts;
    if (leave.reason.trimmed().isEmpty())
        doubts << Roll::tr("The reason is missing.");
    const QDate opens = QDate::fromString(meeting.starts, Qt::ISODate);
    if (leave.sessionId == 0 && sessions.size() > 1) {
        if (!leave.inWriting)
            doubts << Roll::tr("A leave for the whole meeting is asked for in writing.");
        if (opens.isValid() && leave.asked.isValid() && leave.asked.daysTo(opens) < 2)
            doubts << Roll::tr("A leave for the whole meeting is asked for at least two days before it opens.");
    }
    if (leave.state == Leave::State::Approved && leave.approver.trimmed().isEmpty())
        doubts << Roll::tr("Who approved it is missing: the vice-chairperson in charge or the secretary-general.");
    return doubts;
}

Roll::Roll(const Session &session, const QList<Attendee> &attendees, const QList<SignIn> &signIns, const QList<Leave> &leaves, QuorumRule rule, int grace)
{
    QHash<qint64, const SignIn *> signedIn;
    for (const SignIn &signIn : signIns)
        if (signIn.sessionId == session.id)
            signedIn.insert(signIn.attendeeId, &signIn);
    QHash<qint64, const Leave *> away;
    for (const Leave &leave : leaves)
        if (leave.state == Leave::State::Approved && (leave.sessionId == 0 || leave.sessionId == session.id))
            away.insert(leave.attendeeId, &leave);
    const auto isMember = [](const Attendee &attendee) { return attendee.attendanceClass == attendanceClasses().first(); };
    m_everybody = std::none_of(attendees.begin(), attendees.end(), isMember);
    const QDateTime start = startOf(session);

    m_entries.reserve(attendees.size());
    m_index.reserve(attendees.size());
    int proxies = 0;
    for (const Attendee &attendee : attendees) {
        Entry entry{&attendee};
        const Leave *leave = away.value(attendee.id);
        if (const SignIn *signIn = signedIn.value(attendee.id)) {
            entry.state = State::Present;
            entry.signIn = *signIn;
            // Whole minutes: 9:00:40 is still nine o'clock on everybody's watch.
            entry.isLate = signIn->as != SignInAs::Afterwards && start.isValid() && start.secsTo(signIn->arrived) >= 60 * (grace + 1);
        } else if (leave || attendee.onLeave) {
            entry.state = State::OnLeave;
        }
        entry.leaveReason = leave ? leave->reason : attendee.leaveReason;
        count(groupOf(m_classes, attendee.attendanceClass, int(attendanceClasses().indexOf(attendee.attendanceClass))).counts, entry);
        if (isExpected(attendee)) {
            count(m_counts, entry);
            count(groupOf(m_sectors, attendee.sector, attendee.sectorPosition).counts, entry);
            proxies += entry.signIn && entry.signIn->as == SignInAs::Proxy;
        }
        m_index.insert(attendee.id, int(m_entries.size()));
        m_entries.append(entry);
    }
    const auto inOrder = [](const Group &left, const Group &right) { return std::tie(left.position, left.name) < std::tie(right.position, right.name); };
    std::sort(m_sectors.begin(), m_sectors.end(), inOrder);
    std::sort(m_classes.begin(), m_classes.end(), inOrder);
    m_quorum = {rule, m_counts.expected, m_counts.present - proxies, quorumNeeded(rule, m_counts.expected)};
}

const Roll::Entry *Roll::of(qint64 attendee) const
{
    const auto found = m_index.constFind(attendee);
    return found == m_index.cend() ? nullptr : &m_entries.at(*found);
}

bool Roll::isExpected(const Attendee &attendee) const
{
    static const QStringList uncounted{QStringLiteral("工作人员"), QStringLiteral("记者")};
    return m_everybody ? !uncounted.contains(attendee.attendanceClass) : attendee.attendanceClass == attendanceClasses().first();
}

QString Roll::openingLine() const
{
    QString line = QStringLiteral("应到%1人，实到%2人").arg(m_quorum.members).arg(m_quorum.present);
    if (m_quorum.rule != QuorumRule::None)
        line += m_quorum.isMet() ? QStringLiteral("，符合规定人数") : QStringLiteral("，不足规定人数");
    return line + QStringLiteral("。");
}

QString Roll::stateText(const Entry &entry)
{
    if (entry.state == State::OnLeave)
        return entry.leaveReason.isEmpty() ? QStringLiteral("请假") : QStringLiteral("请假（%1）").arg(entry.leaveReason);
    if (entry.state == State::Absent)
        return QStringLiteral("未到");
    QStringList words{QStringLiteral("实到")};
    if (entry.isLate)
        words << QStringLiteral("迟到");
    if (entry.signIn->left.isValid())
        words << QStringLiteral("早退");
    if (entry.signIn->as != SignInAs::Self)
        words << words::of(entry.signIn->as);
    if (entry.signIn->afterLeave)
        words << QStringLiteral("请假到会");
    return words.join(QStringLiteral("、"));
}

} // namespace xz::meetings
