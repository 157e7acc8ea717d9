#include "shell/login/loginview.h"

#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "core/workspace.h"
#include "shell/window/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

namespace xz {

LoginView::LoginView(Workspace &workspace, const QList<Account> &accounts, const QString &proposed, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QComboBox(this)), m_password(new QLineEdit(this)),
      m_fault(makeLabel({}, TextRole::Error, this)),
      m_logIn(new Button(QStringLiteral("login.enter"), QStringLiteral("user"), tr("Log in"), this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("login"));
    setAccessibleName(tr("Log in"));
    setProperty(helpTopicProperty, QStringLiteral("shell-accounts"));
    setFocusProxy(m_password);
    const Theme &theme = Theme::app();
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(theme.px(420));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(8));
    column->addWidget(makeLabel(tr("Who works now?"), TextRole::Title, card));
    auto *file = makeLabel(QDir::toNativeSeparators(workspace.database().path()), TextRole::Facts, card);
    file->setWordWrap(true);
    column->addWidget(file);
    const auto field = [&](const QString &label, const QString &name, QWidget *widget) {
        auto *caption = makeLabel(label, TextRole::Label, card);
        caption->setBuddy(widget);
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        column->addWidget(caption);
        column->addWidget(widget);
    };
    for (const Account &account : accounts) {
        if (account.isActive)
            m_name->addItem(account.name);
    }
    m_name->setCurrentIndex(std::max(0, m_name->findText(proposed)));
    field(tr("Name"), QStringLiteral("login.name"), m_name);
    m_password->setEchoMode(QLineEdit::Password);
    field(tr("Password"), QStringLiteral("login.password"), m_password);
    m_fault->setObjectName(QStringLiteral("login.fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *other = new Button(QStringLiteral("login.other"), QStringLiteral("document-open"), tr("Another database…"), card);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_logIn);
    row->addStretch(1);
    row->addWidget(other);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card, 0, Qt::AlignCenter);

    connect(m_logIn, &QPushButton::clicked, this, &LoginView::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginView::logIn);
    connect(m_password, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_name, &QComboBox::activated, m_password, qOverload<>(&QWidget::setFocus));
    connect(other, &QPushButton::clicked, this, &LoginView::otherAsked);
}

void LoginView::logIn()
{
    if (!m_logIn->isEnabled())
        return;
    m_logIn->setEnabled(false);
    inBackground(
        this,
        [workspace = &m_workspace, name = m_name->currentText(), password = m_password->text()] { return Accounts::logIn(*workspace, name, password); },
        [this](const Result<Account> &account) {
            m_logIn->setEnabled(true);
            if (account) {
                emit loggedIn(*account);
                return;
            }
            m_fault->setText(account.error().text);
            m_fault->show();
            m_password->selectAll();
            m_password->setFocus();
            emit failed();
        });
}

} // namespace xz
