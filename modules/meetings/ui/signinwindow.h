#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

#include "ui/signincard.h"
#include "ui/signinsound.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;

namespace xz {
class Button;
class ModuleContext;
}

namespace xz::meetings {

class BigScreen;
class RollPanel;
class SignInEventModel;

/// 签到台: the whole screen for one session (look/05). What a scanner types arrives here wherever the focus is.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    SignInWindow(ModuleContext &context, std::shared_ptr<SignInDesk> desk, QWidget *parent = nullptr);
    ~SignInWindow() override;

    SignInFlow &flow() const { return *m_flow; }
    SignInCard *card() const { return m_card; }
    /// For tests and pictures: another clock.
    void setClock(std::function<QDateTime()> now);

signals:
    /// Another session is to be signed in to: a desk of its own.
    void sessionChosen(qint64 session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildLeft();
    QWidget *buildEntry();
    QTableView *buildRecent();
    bool actOn(const QKeyEvent &key);
    void enter();
    void suggest();
    void offer(const QList<qint64> &people);
    void hideOffer();
    void tellEvent(const SignInFlow::Event &event);
    void showRoll();
    void tick();
    void toggleBigScreen();
    void exportRoll();
    void openMenu(const QPoint &position);
    SignInCard::View viewOf(const SignInFlow::Event &event) const;
    void back();

    ModuleContext &m_context;
    std::unique_ptr<SignInFlow> m_flow;
    SignInSound m_sound;
    SignInCard *m_card;
    RollPanel *m_roll;
    QLineEdit *m_field;
    QListWidget *m_offer;
    QTableView *m_recent;
    SignInEventModel *m_events;
    QLabel *m_clock, *m_until, *m_untilWord, *m_status, *m_saved;
    Button *m_afterwards = nullptr, *m_proxy = nullptr;
    QPointer<BigScreen> m_bigScreen;
    QTimer m_ticking, m_suggesting;
};

} // namespace xz::meetings
