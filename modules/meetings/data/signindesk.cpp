#include "data/signindesk.h"

#include <QRegularExpression>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/badgecode.h"
#include "data/meetingrows.h"

namespace xz::meetings {

Result<std::shared_ptr<SignInDesk>> SignInDesk::open(Workspace &workspace, qint64 meetingId, qint64 sessionId, const QDateTime &at)
{
    auto desk = std::shared_ptr<SignInDesk>(new SignInDesk(workspace));
    if (const auto loaded = desk->load(meetingId, sessionId, at); !loaded)
        return loaded.error();
    return desk;
}

Outcome SignInDesk::load(qint64 meetingId, qint64 sessionId, const QDateTime &at)
{
    auto state = SeatingService(m_workspace).load(meetingId);
    if (!state)
        return state.error();
    m_state = std::move(*state);
    auto sessions = MeetingRepository(m_workspace).sessions(meetingId);
    if (!sessions)
        return sessions.error();
    m_sessions = std::move(*sessions);
    if (m_sessions.isEmpty()) // its first sign-in makes one of it
        m_sessions.append({0, 0, 1, tr("Meeting"), m_state.meeting.starts, dayParts().first(), {}, m_state.meeting.place, {}});
    int index = sessionId == 0 ? sessionAtTime(m_sessions, at) : -1;
    for (int i = 0; sessionId != 0 && i < m_sessions.size(); ++i)
        if (m_sessions.at(i).id == sessionId)
            index = i;
    if (index < 0)
        return Error{ErrorCode::NotFound, tr("The meeting has no such session."), QString::number(sessionId)};
    m_session = m_sessions.at(index);

    auto rule = m_repository.ruleOf(m_state.meeting.kind);
    auto leaves = m_repository.leaves(meetingId);
    if (!rule)
        return rule.error();
    if (!leaves)
        return leaves.error();
    m_rule = *rule;
    m_leaves = std::move(*leaves);
    m_grace = m_repository.grace();
    m_prefix = badgePrefix(meetingId, m_state.meeting.title);
    for (const Attendee &attendee : m_state.input.attendees) {
        m_people.insert(attendee.id, &attendee);
        m_byBadge.insert((attendee.badge.isEmpty() ? QString::number(attendee.id) : attendee.badge).toUpper(), attendee.id);
    }
    for (const Placement &placement : m_state.plan.placements)
        m_seats.insert(placement.attendee, placement.seat);
    return reload();
}

Result<CommitInfo> SignInDesk::commit(ChangeSet &changes)
{
    m_committing = true;
    auto done = changes.commit();
    m_committing = false;
    return done;
}

Outcome SignInDesk::reload()
{
    if (m_committing)
        return {};
    auto signIns = m_session.id == 0 ? Result<QList<SignIn>>(QList<SignIn>()) : m_repository.signIns(m_state.meeting.id, m_session.id);
    if (!signIns)
        return signIns.error();
    auto leaves = m_repository.leaves(m_state.meeting.id);
    if (!leaves)
        return leaves.error();
    m_leaves = std::move(*leaves);
    m_signIns = std::move(*signIns);
    rebuild();
    return {};
}

void SignInDesk::rebuild() { m_roll.emplace(m_session, m_state.input.attendees, m_signIns, m_leaves, m_rule.quorum, m_grace); }

bool SignInDesk::isAfterwards(const QDateTime &at) const
{
    const QDate day = QDate::fromString(m_session.date, Qt::ISODate);
    return day.isValid() && at.date() > day;
}

Seat SignInDesk::seatOf(qint64 attendee) const { return m_seats.value(attendee); }

QString SignInDesk::seatText(qint64 attendee) const
{
    const Seat seat = seatOf(attendee);
    return seat.isValid() ? meetings::seatText(m_state.input.halls, seat) : QString();
}

SignInDesk::Found SignInDesk::find(const QString &text) const
{
    // Scanners behind a Chinese input method send full-width signs.
    const QString asked = toHalfWidth(text).simplified();
    if (asked.isEmpty())
        return {};
    static const QRegularExpression code(QStringLiteral("^(XZ[M0-9]+(?:-[0-9]+)?:)\\s*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = code.match(asked); match.hasMatch()) {
        if (match.captured(1).compare(m_prefix, Qt::CaseInsensitive) != 0)
            return {Found::Kind::OtherMeeting, {}, SignInWay::Scan};
        const qint64 id = m_byBadge.value(match.captured(2).trimmed().toUpper());
        return id ? Found{Found::Kind::One, {id}, SignInWay::Scan} : Found{Found::Kind::Nobody, {}, SignInWay::Scan};
    }
    if (const qint64 id = m_byBadge.value(asked.toUpper()))
        return {Found::Kind::One, {id}, SignInWay::Card};
    const bool isNumber = std::all_of(asked.begin(), asked.end(), [](QChar c) { return c.isDigit(); });
    const bool isLatin = std::all_of(asked.begin(), asked.end(), [](QChar c) { return c.unicode() < 128; });
    const QString name = parseName(asked).name;
    Found found{Found::Kind::Nobody, {}, isNumber ? SignInWay::Card : isLatin ? SignInWay::Initials : SignInWay::Name};
    QList<qint64> likely;
    for (const Attendee &attendee : m_state.input.attendees) {
        if (isNumber) {
            // "87" stands for CX0087.
            static const QRegularExpression digits(QStringLiteral("[0-9]+$"));
            if (digits.match(attendee.badge).captured().toInt() == asked.toInt())
                found.people << attendee.id;
        } else if (isLatin) {
            if (attendee.initials.compare(asked, Qt::CaseInsensitive) == 0)
                found.people << attendee.id;
            else if (attendee.initials.startsWith(asked, Qt::CaseInsensitive))
                likely << attendee.id;
        } else if (attendee.name == name) {
            found.people << attendee.id;
        } else if (attendee.name.contains(name)) {
            likely << attendee.id;
        }
    }
    const bool exact = !found.people.isEmpty();
    if (!exact)
        found.people = likely;
    if (found.people.size() == 1)
        found.kind = Found::Kind::One;
    else if (!found.people.isEmpty())
        found.kind = Found::Kind::Several;
    return found;
}

Result<SignInDesk::Answer> SignInDesk::signIn(const Request &request)
{
    const Attendee *person = attendee(request.attendee);
    const Roll::Entry *entry = m_roll->of(request.attendee);
    if (!person || !entry)
        return Error{ErrorCode::NotFound, tr("This person is not on the list of the meeting."), {}};
    if (entry->signIn)
        return Answer{true, *entry->signIn, m_roll->counts().present};
    SignIn made;
    made.attendeeId = request.attendee;
    made.arrived = request.at;
    made.way = request.way;
    made.as = request.as == SignInAs::Self && isAfterwards(request.at) ? SignInAs::Afterwards : request.as;
    made.proxy = request.proxy.trimmed();
    made.afterLeave = entry->state == Roll::State::OnLeave;
    made.desk = request.desk;

    ChangeSet changes(m_workspace, tr("Sign in %1").arg(person->name));
    Session session = m_session;
    if (session.id == 0)
        session.id = changes.insert(QStringLiteral("meeting_session"), rows::toRow(session, m_state.meeting.id));
    made.sessionId = session.id;
    made.id = m_repository.add(changes, made);
    made.version = 1;
    if (const auto done = commit(changes); !done)
        return done.error();
    if (m_session.id == 0) {
        session.version = 1;
        m_session = session;
        m_sessions = {session};
    }
    m_signIns.append(made);
    rebuild();
    return Answer{false, made, m_roll->counts().present};
}

Result<SignIn> SignInDesk::undo(qint64 attendee)
{
    qsizetype index = m_signIns.size() - 1;
    while (index >= 0 && attendee != 0 && m_signIns.at(index).attendeeId != attendee)
        --index;
    if (index < 0)
        return Error{ErrorCode::NotFound, attendee == 0 ? tr("Nobody has signed in yet.") : tr("This person has not signed in."), {}};
    const SignIn last = m_signIns.at(index);
    ChangeSet changes(m_workspace, tr("Take back the sign-in of %1").arg(m_people.contains(last.attendeeId) ? m_people.value(last.attendeeId)->name : QString()));
    m_repository.remove(changes, last);
    if (const auto done = commit(changes); !done)
        return done.error();
    m_signIns.removeAt(index);
    rebuild();
    return last;
}

Outcome SignInDesk::leaveEarly(qint64 attendee, const QDateTime &at)
{
    for (SignIn &signIn : m_signIns) {
        if (signIn.attendeeId != attendee)
            continue;
        SignIn changed = signIn;
        changed.left = at;
        ChangeSet changes(m_workspace, tr("%1 leaves early").arg(m_people.value(attendee)->name));
        m_repository.update(changes, changed);
        const auto done = commit(changes);
        if (!done)
            return done.error();
        changed.version += done->changeSetId != 0;
        signIn = changed;
        rebuild();
        return {};
    }
    return Error{ErrorCode::NotFound, tr("This person has not signed in."), {}};
}

} // namespace xz::meetings
