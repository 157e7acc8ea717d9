#include "ui/signinflow.h"

#include <algorithm>

#include "ui/interaction/interaction.h"

namespace xz::meetings {

namespace {

constexpr qsizetype mostEvents = 500;

} // namespace

SignInFlow::SignInFlow(std::shared_ptr<SignInDesk> desk, Interaction &interaction, QWidget *window)
    : m_desk(std::move(desk)), m_interaction(interaction), m_window(window)
{
    for (const SignIn &signIn : m_desk->signIns())
        m_events.prepend({signIn.arrived, Outcome::Signed, signIn.attendeeId, signIn, signIn.way});
    m_events = m_events.mid(0, mostEvents);
}

void SignInFlow::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    emit modeChanged(mode);
}

void SignInFlow::tell(Event event)
{
    if (!event.time.isValid())
        event.time = m_now();
    m_events.prepend(event);
    if (m_events.size() > mostEvents)
        m_events.removeLast();
    emit happened(event);
    emit rollChanged();
}

void SignInFlow::enter(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const SignInDesk::Found found = m_desk->find(text);
    Event event;
    event.typed = text.trimmed();
    event.way = found.way;
    switch (found.kind) {
    case SignInDesk::Found::Kind::One:
        return choose(found.people.first(), found.way);
    case SignInDesk::Found::Kind::Several:
        emit severalFound(found.people, found.way);
        return;
    case SignInDesk::Found::Kind::OtherMeeting:
        event.outcome = Outcome::OtherMeeting;
        break;
    case SignInDesk::Found::Kind::Nobody:
        event.outcome = Outcome::Unknown;
        break;
    }
    tell(event);
}

void SignInFlow::choose(qint64 attendee, SignInWay way)
{
    const Attendee *person = m_desk->attendee(attendee);
    if (!person)
        return;
    SignInDesk::Request request;
    request.attendee = attendee;
    request.way = way;
    request.at = m_now();
    request.as = m_mode == Mode::Afterwards ? SignInAs::Afterwards : m_mode == Mode::Proxy ? SignInAs::Proxy : SignInAs::Self;
    if (m_mode == Mode::Proxy) {
        const auto proxy = m_interaction.askText(m_window, tr("Proxy"), tr("Who comes instead of %1").arg(person->name), {});
        if (!proxy)
            return;
        request.proxy = *proxy;
    }
    const auto answer = m_desk->signIn(request);
    setMode(Mode::Normal);
    Event event;
    event.attendee = attendee;
    event.way = way;
    if (!answer) {
        event.outcome = Outcome::Failed;
        event.error = answer.error().text;
        return tell(event);
    }
    event.outcome = answer->already ? Outcome::Repeated : Outcome::Signed;
    event.signIn = answer->signIn;
    event.number = answer->number;
    event.time = request.at;
    tell(event);
}

void SignInFlow::undo(qint64 attendee)
{
    const auto undone = m_desk->undo(attendee);
    Event event;
    if (!undone) {
        event.outcome = Outcome::Failed;
        event.error = undone.error().text;
        return tell(event);
    }
    m_events.removeIf([&](const Event &former) { return former.attendee == undone->attendeeId; });
    event.outcome = Outcome::Undone;
    event.attendee = undone->attendeeId;
    event.signIn = *undone;
    tell(event);
}

void SignInFlow::leaveEarly(qint64 attendee)
{
    const auto left = m_desk->leaveEarly(attendee, m_now());
    Event event;
    event.attendee = attendee;
    event.outcome = left ? Outcome::LeftEarly : Outcome::Failed;
    if (!left)
        event.error = left.error().text;
    tell(event);
}

void SignInFlow::reload()
{
    if (m_desk->reload())
        emit rollChanged();
}

QString SignInFlow::wordOf(const Event &event)
{
    switch (event.outcome) {
    case Outcome::Signed:
        return event.signIn.afterLeave ? tr("Signed in after a leave") : tr("Signed in");
    case Outcome::Repeated:
        return tr("Signed in already");
    case Outcome::Unknown:
        return tr("Not on the list");
    case Outcome::OtherMeeting:
        return tr("Badge of another meeting");
    case Outcome::Undone:
        return tr("Taken back");
    case Outcome::LeftEarly:
        return tr("Left early");
    case Outcome::Failed:
        break;
    }
    return tr("Not saved");
}

QString SignInFlow::resultText(const Event &event) const
{
    switch (event.outcome) {
    case Outcome::Signed: {
        QStringList words;
        if (event.signIn.afterLeave)
            words << tr("came after a leave, now present");
        if (event.signIn.as == SignInAs::Proxy)
            words << (event.signIn.proxy.isEmpty() ? tr("proxy") : tr("proxy: %1").arg(event.signIn.proxy));
        if (event.signIn.as == SignInAs::Afterwards)
            words << tr("signed afterwards");
        const Roll::Entry *entry = m_desk->roll().of(event.attendee);
        if (entry && entry->isLate)
            words << tr("late");
        if (entry && entry->signIn && entry->signIn->left.isValid())
            words << tr("left early");
        return words.isEmpty() ? tr("signed in") : words.join(QStringLiteral("、"));
    }
    case Outcome::Repeated:
        return tr("again, signed in at %1, not counted").arg(event.signIn.arrived.toString(QStringLiteral("HH:mm:ss")));
    case Outcome::Failed:
        return event.error;
    default:
        return wordOf(event);
    }
}

} // namespace xz::meetings
