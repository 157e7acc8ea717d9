#include "shell/settings/accountsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include "core/workspace.h"
#include "shell/window/background.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz {

namespace {

QString roleWord(Access::Role role)
{
    switch (role) {
    case Access::Role::Reader:
        return AccountSettings::tr("Reader");
    case Access::Role::Clerk:
        return AccountSettings::tr("Clerk");
    default:
        return AccountSettings::tr("Administrator");
    }
}

} // namespace

AccountSettings::AccountSettings(Workspace &workspace, Interaction &interaction, QWidget *parent)
    : SettingsPage(QStringLiteral("accounts"), tr("Accounts"), parent), m_workspace(workspace), m_interaction(interaction),
      m_table(new QTableWidget(0, 3, this)), m_state(makeLabel({}, TextRole::Hint, this)), m_name(new QLineEdit(this)),
      m_role(new QComboBox(this)), m_password(new QLineEdit(this)), m_again(new QLineEdit(this))
{
    const Theme &theme = Theme::app();
    setProperty(helpTopicProperty, QStringLiteral("shell-accounts"));
    const auto button = [this](const char *name, const char *icon, Button::Kind kind = Button::Kind::Normal) {
        return new Button(QLatin1String("settings.accounts.") + QLatin1String(name), QString::fromLatin1(icon), QString(), this, kind);
    };
    m_add = button("add", "list-add", Button::Kind::Primary);
    m_setPassword = button("password", "object-locked");
    m_setPassword->setText(tr("Set new password"));
    m_setRole = button("setrole", "user");
    m_setRole->setText(tr("Set role"));
    m_toggle = button("toggle", "edit-clear");
    m_off = button("off", "window-close");
    m_off->setText(tr("Switch the login off…"));

    m_state->setObjectName(QStringLiteral("settings.accounts.state"));
    m_state->setWordWrap(true);
    addWide(m_state, 0);
    m_table->setObjectName(QStringLiteral("settings.accounts.table"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, theme.px(200));
    m_table->setMinimumHeight(theme.px(128));
    addWide(m_table);
    auto *above = new QHBoxLayout;
    above->setSpacing(theme.px(8));
    above->addWidget(m_toggle);
    above->addStretch(1);
    above->addWidget(m_off);
    addRow(above);

    QFormLayout *group = addGroup(tr("Account"));
    for (QLineEdit *edit : {m_name, m_password, m_again})
        edit->setMinimumWidth(theme.px(240));
    m_name->setMaxLength(40);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    for (const Access::Role role : {Access::Role::Reader, Access::Role::Clerk, Access::Role::Administrator})
        m_role->addItem(roleWord(role));
    addField(group, QStringLiteral("settings.accounts.name"), tr("Name"), m_name);
    addField(group, QStringLiteral("settings.accounts.role"), tr("Role"), m_role);
    addField(group, QStringLiteral("settings.accounts.newpassword"), tr("Password"), m_password);
    addField(group, QStringLiteral("settings.accounts.again"), tr("Once more"), m_again);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.px(8));
    below->addWidget(m_setRole);
    below->addWidget(m_setPassword);
    below->addStretch(1);
    below->addWidget(m_add);
    addRow(below);

    connect(m_add, &QPushButton::clicked, this, &AccountSettings::add);
    connect(m_setPassword, &QPushButton::clicked, this, &AccountSettings::setPassword);
    connect(m_setRole, &QPushButton::clicked, this, &AccountSettings::setRole);
    connect(m_toggle, &QPushButton::clicked, this, &AccountSettings::toggleActive);
    connect(m_off, &QPushButton::clicked, this, &AccountSettings::switchOff);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AccountSettings::showChosen);
    m_name->setText(workspace.actor());
    load();
}

const Account *AccountSettings::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts[row] : nullptr;
}

void AccountSettings::load()
{
    inBackground(
        this, [workspace = &m_workspace] { return Accounts::list(*workspace); },
        [this](const Result<QList<Account>> &accounts) {
            if (!accounts) {
                show(accounts.error());
                return;
            }
            m_accounts = *accounts;
            m_table->setRowCount(int(m_accounts.size()));
            for (int i = 0; i < m_accounts.size(); ++i) {
                const Account &account = m_accounts[i];
                const QStringList cells{account.name, roleWord(account.role), account.isActive ? tr("active") : tr("switched off")};
                for (int column = 0; column < cells.size(); ++column)
                    m_table->setItem(i, column, new QTableWidgetItem(cells[column]));
            }
            showChosen();
            emit loaded();
        });
}

void AccountSettings::showChosen()
{
    const bool on = Accounts::isLoginOn(m_accounts);
    m_state->setText(on ? tr("Whoever opens this database logs in; the change log names them.")
                        : tr("Nobody is asked to log in: everybody at this PC may do everything. The first account switches the login on; it is an "
                             "administrator."));
    m_add->setText(on ? tr("Add account") : tr("Switch on with this account"));
    m_add->setAccessibleName(m_add->text());
    m_add->updateGeometry();
    m_role->setEnabled(on);
    if (!on)
        m_role->setCurrentIndex(int(Access::Role::Administrator));
    const Account *account = chosen();
    m_off->setEnabled(on);
    for (Button *each : {m_setPassword, m_setRole, m_toggle})
        each->setEnabled(account);
    m_toggle->setText(account && !account->isActive ? tr("Switch account on") : tr("Switch account off"));
    m_toggle->updateGeometry();
    if (account) {
        m_name->setText(account->name);
        m_role->setCurrentIndex(int(account->role));
    }
}

bool AccountSettings::passwordsAgree()
{
    if (m_password->text() == m_again->text())
        return true;
    messageBar().showMessage(MessageBar::Kind::Error, tr("The two passwords differ. Enter them again."));
    m_password->setFocus();
    m_password->selectAll();
    return false;
}

void AccountSettings::add()
{
    if (!passwordsAgree())
        return;
    Account account;
    account.name = m_name->text().simplified();
    account.role = Access::Role(m_role->currentIndex());
    const bool first = !Accounts::isLoginOn(m_accounts);
    write([account, password = m_password->text()](Workspace &workspace) { return Accounts::add(workspace, account, password); },
          [this, first, name = account.name] {
              if (!first)
                  return;
              m_workspace.setActor(name);
              emit switchedOn(name);
          });
}

void AccountSettings::setPassword()
{
    const Account *account = chosen();
    if (account && passwordsAgree())
        write([id = account->id, password = m_password->text()](Workspace &workspace) { return Accounts::setPassword(workspace, id, password); });
}

void AccountSettings::setRole()
{
    if (!chosen())
        return;
    Account account = *chosen();
    account.role = Access::Role(m_role->currentIndex());
    write([account](Workspace &workspace) { return Accounts::update(workspace, account); });
}

void AccountSettings::toggleActive()
{
    if (!chosen())
        return;
    Account account = *chosen();
    account.isActive = !account.isActive;
    write([account](Workspace &workspace) { return Accounts::update(workspace, account); });
}

void AccountSettings::switchOff()
{
    Interaction::Question question;
    question.title = tr("Switch the login off");
    question.text = tr("Nobody is asked who they are any more, and everybody at this PC may do everything. The accounts stay and can be switched on again.");
    question.choices = {tr("Switch off"), tr("Cancel")};
    question.primary = 1;
    question.cancel = 1;
    question.danger = true;
    if (m_interaction.ask(this, question) == 0)
        write([](Workspace &workspace) { return Accounts::switchOff(workspace); });
}

void AccountSettings::write(std::function<Outcome(Workspace &)> work, std::function<void()> then)
{
    runTask<bool>(
        this, tr("Writing the account…"),
        [workspace = &m_workspace, work = std::move(work)](Progress &) -> Result<bool> {
            const Outcome done = work(*workspace);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, then = std::move(then)](const Result<bool> &done) {
            if (show(done ? Outcome() : Outcome(done.error()))) {
                m_password->clear();
                m_again->clear();
                if (then)
                    then();
            }
            load();
        });
}

} // namespace xz
