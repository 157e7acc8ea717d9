#pragma once

#include <QWidget>

#include "core/access/accounts.h"
#include "shell/export.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace xz {

class Button;
class Workspace;

/// Asks who works now, in place of the pages, when the office has accounts.
class XZSHELL_EXPORT LoginView : public QWidget
{
    Q_OBJECT

public:
    /// `proposed`: the name chosen at first.
    LoginView(Workspace &workspace, const QList<Account> &accounts, const QString &proposed, QWidget *parent = nullptr);

signals:
    void loggedIn(const xz::Account &account);
    void failed();
    void otherAsked(); ///< another database

private:
    void logIn();

    Workspace &m_workspace;
    QComboBox *m_name;
    QLineEdit *m_password;
    QLabel *m_fault;
    Button *m_logIn;
};

} // namespace xz
