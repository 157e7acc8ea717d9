#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "data/signindesk.h"

class QWidget;

namespace xz {
class Interaction;
}

namespace xz::meetings {

/// What happens at the sign-in desk: a text is entered, somebody is found, signed in, told. No widget of its own.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Normal, Afterwards, Proxy };
    enum class Outcome { Signed, Repeated, Unknown, OtherMeeting, Undone, LeftEarly, Failed };
    /// One line of the list of what happened, newest first.
    struct Event {
        QDateTime time{};
        Outcome outcome = Outcome::Signed;
        qint64 attendee = 0;
        SignIn signIn{};  ///< of Signed; of Repeated the former one
        SignInWay way = SignInWay::Hand;
        QString typed{};  ///< what was scanned or typed
        int number = 0;   ///< 第296位
        QString error{};
    };

    /// `window`: over which is asked who came instead.
    SignInFlow(std::shared_ptr<SignInDesk> desk, Interaction &interaction, QWidget *window);

    SignInDesk &desk() const { return *m_desk; }
    const QList<Event> &events() const { return m_events; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    QDateTime now() const { return m_now(); }

    /// A scan or what was typed, ended by Enter.
    void enter(const QString &text);
    /// One of several was chosen.
    void choose(qint64 attendee, SignInWay way = SignInWay::Hand);
    /// Takes the last sign-in back, or that of one person.
    void undo(qint64 attendee = 0);
    void leaveEarly(qint64 attendee);
    /// Somebody else wrote: reads anew.
    void reload();
    /// 已签到, 重复，08:12:40已签，未计, 不在名单 …
    static QString wordOf(const Event &event);
    QString resultText(const Event &event) const;

signals:
    void happened(const xz::meetings::SignInFlow::Event &event);
    void severalFound(const QList<qint64> &people, xz::meetings::SignInWay way);
    void rollChanged();
    void modeChanged(xz::meetings::SignInFlow::Mode mode);

private:
    void tell(Event event);

    std::shared_ptr<SignInDesk> m_desk;
    Interaction &m_interaction;
    QWidget *m_window;
    QList<Event> m_events;
    Mode m_mode = Mode::Normal;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
};

} // namespace xz::meetings
