#pragma once

#include "core/access/accounts.h"
#include "shell/settings/settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace xz {

class Button;
class Interaction;
class Workspace;

/// Accounts of the office: the first one switches the login on.
class XZSHELL_EXPORT AccountSettings : public SettingsPage
{
    Q_OBJECT

public:
    AccountSettings(Workspace &workspace, Interaction &interaction, QWidget *parent);

signals:
    void loaded();
    /// The first account was made: `name` is who works now.
    void switchedOn(const QString &name);

private:
    void load();
    void showChosen();
    const Account *chosen() const;
    bool passwordsAgree();
    void add();
    void setPassword();
    void setRole();
    void toggleActive();
    void switchOff();
    void write(std::function<Outcome(Workspace &)> work, std::function<void()> then = {});

    Workspace &m_workspace;
    Interaction &m_interaction;
    QTableWidget *m_table;
    QLabel *m_state;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    QLineEdit *m_again;
    Button *m_add;
    Button *m_setPassword;
    Button *m_setRole;
    Button *m_toggle;
    Button *m_off;
    QList<Account> m_accounts;
};

} // namespace xz
