#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include "core/access/accounts.h"
#include "core/records/history.h"
#include "core/settings/settings.h"
#include "shell/login/loginview.h"
#include "shell/settings/accountsettings.h"
#include "shell/settings/officesettings.h"
#include "shell/window/topbar.h"
#include "shell/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz::test {

namespace {

class AccountTest : public WindowFixture
{
protected:
    /// A database whose office has an administrator and a reader.
    void makeAccounts()
    {
        makeDatabase();
        auto opened = Workspace::open(path(), {}, {});
        ASSERT_TRUE(opened);
        ASSERT_TRUE(Accounts::add(**opened, {0, 0, QStringLiteral("陈映秋"), Access::Role::Administrator, true}, QStringLiteral("guiyuan2026")));
        ASSERT_TRUE(Accounts::add(**opened, {0, 0, QStringLiteral("韦平"), Access::Role::Reader, true}, QStringLiteral("reading")));
    }

    /// Starts and waits for the login.
    void startToLogin()
    {
        Invocation invocation;
        invocation.dataPath = path();
        invocation.dataGiven = true;
        invocation.moduleFolders = {folder.path(QStringLiteral("modules"))};
        session = std::make_unique<WindowSession>(invocation, interaction);
        QSignalSpy asked(session.get(), &WindowSession::loginAsked);
        ASSERT_TRUE(session->start());
        ASSERT_TRUE(asked.size() > 0 || asked.wait(10000));
    }

    bool logIn(const QString &name, const QString &password)
    {
        auto *view = find<LoginView>(QStringLiteral("login"));
        auto *names = find<QComboBox>(QStringLiteral("login.name"));
        names->setCurrentIndex(names->findText(name));
        find<QLineEdit>(QStringLiteral("login.password"))->setText(password);
        QSignalSpy opened(session.get(), &WindowSession::opened);
        QSignalSpy failed(view, &LoginView::failed);
        find<QPushButton>(QStringLiteral("login.enter"))->click();
        const bool answered = QTest::qWaitFor([&] { return opened.size() + failed.size() > 0; }, 10000);
        EXPECT_TRUE(answered);
        return opened.size() > 0;
    }
};

} // namespace

TEST_F(AccountTest, FirstAccountIsAnAdministratorAndOneStays)
{
    makeDatabase();
    auto opened = Workspace::open(path(), {}, {});
    ASSERT_TRUE(opened);
    Workspace &workspace = **opened;
    EXPECT_FALSE(Accounts::isLoginOn(*Accounts::list(workspace)));
    EXPECT_EQ(Accounts::add(workspace, {0, 0, QStringLiteral("甲"), Access::Role::Clerk, true}, QStringLiteral("123456")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(Accounts::add(workspace, {0, 0, QStringLiteral("甲"), Access::Role::Administrator, true}, QStringLiteral("12345")).error().code,
              ErrorCode::BadInput)
        << "too short a password";
    ASSERT_TRUE(Accounts::add(workspace, {0, 0, QStringLiteral("甲"), Access::Role::Administrator, true}, QStringLiteral("123456")));
    ASSERT_TRUE(Accounts::add(workspace, {0, 0, QStringLiteral("乙"), Access::Role::Clerk, true}, QStringLiteral("654321")));
    EXPECT_EQ(Accounts::add(workspace, {0, 0, QStringLiteral(" 乙 "), Access::Role::Clerk, true}, QStringLiteral("654321")).error().code,
              ErrorCode::BadInput)
        << "the same name";
    auto accounts = *Accounts::list(workspace);
    ASSERT_EQ(accounts.size(), 2);
    Account administrator = accounts[0].name == QStringLiteral("甲") ? accounts[0] : accounts[1];
    administrator.isActive = false;
    EXPECT_EQ(Accounts::update(workspace, administrator).error().code, ErrorCode::BadInput);
    administrator.isActive = true;
    administrator.role = Access::Role::Reader;
    EXPECT_EQ(Accounts::update(workspace, administrator).error().code, ErrorCode::BadInput);

    EXPECT_EQ(Accounts::logIn(workspace, QStringLiteral("乙"), QStringLiteral("123456")).error().code, ErrorCode::Denied);
    EXPECT_EQ(Accounts::logIn(workspace, QStringLiteral("丙"), QStringLiteral("123456")).error().text,
              Accounts::logIn(workspace, QStringLiteral("乙"), QStringLiteral("x")).error().text)
        << "it does not tell which names there are";
    ASSERT_TRUE(Accounts::logIn(workspace, QStringLiteral("乙"), QStringLiteral("654321")));
    EXPECT_EQ(workspace.actor(), QStringLiteral("乙"));
    EXPECT_EQ(Accounts::switchOff(workspace).error().code, ErrorCode::Denied) << "a clerk does not manage accounts";
    ASSERT_TRUE(workspace.settings().setValue(officeNameKey, QStringLiteral("政协新名委员会"))) << "but writes";
    EXPECT_EQ(workspace.history().steps(0, 1)->first().actor, QStringLiteral("乙"));

    ASSERT_TRUE(Accounts::logIn(workspace, QStringLiteral("甲"), QStringLiteral("123456")));
    ASSERT_TRUE(Accounts::setPassword(workspace, accounts[0].name == QStringLiteral("乙") ? accounts[0].id : accounts[1].id, QStringLiteral("newone1")));
    EXPECT_FALSE(Accounts::logIn(workspace, QStringLiteral("乙"), QStringLiteral("654321")));
    EXPECT_EQ(workspace.access().role(), Access::Role::Administrator) << "a failed login changes nothing";
    ASSERT_TRUE(Accounts::switchOff(workspace));
    EXPECT_FALSE(Accounts::isLoginOn(*Accounts::list(workspace)));
}

TEST_F(AccountTest, PasswordsAreNowhereInTheFile)
{
    makeAccounts();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.contains("$argon2id$"));
    EXPECT_FALSE(content.contains("guiyuan2026"));
}

TEST_F(AccountTest, LoginComesBeforeThePagesAndNamesTheActor)
{
    makeAccounts();
    startToLogin();
    EXPECT_EQ(window().pages().currentPage(), nullptr) << "nothing is shown before";
    EXPECT_FALSE(logIn(QStringLiteral("陈映秋"), QStringLiteral("wrong")));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("login.fault"))->isVisibleTo(find(QStringLiteral("login"))));
    ASSERT_TRUE(logIn(QStringLiteral("陈映秋"), QStringLiteral("guiyuan2026")));
    EXPECT_EQ(find<QPushButton>(QStringLiteral("topbar.user"))->text(), QStringLiteral("陈映秋"));
    EXPECT_EQ(workspace().actor(), QStringLiteral("陈映秋"));
    EXPECT_EQ(workspace().access().role(), Access::Role::Administrator);
}

TEST_F(AccountTest, ReaderReadsOnlyAndTheUserCanBeSwitched)
{
    makeAccounts();
    startToLogin();
    ASSERT_TRUE(logIn(QStringLiteral("韦平"), QStringLiteral("reading")));
    EXPECT_TRUE(window().pages().currentPage()->messageBar().isShowing());
    EXPECT_EQ(workspace().settings().setValue(officeNameKey, QStringLiteral("x")).error().code, ErrorCode::Denied);
    EXPECT_FALSE(workspace().access().maySeeSecrets());
    session->showSettings();
    settle();
    EXPECT_EQ(window().findChild<QWidget *>(QStringLiteral("settings.user")), nullptr) << "the login says who it is";

    QSignalSpy asked(session.get(), &WindowSession::loginAsked);
    QAction *switchUser = window().topBar().userMenu().findChild<QAction *>(QStringLiteral("menu.switchuser"));
    ASSERT_NE(switchUser, nullptr);
    EXPECT_TRUE(switchUser->isVisible());
    switchUser->trigger();
    ASSERT_TRUE(asked.size() > 0 || asked.wait(10000));
    EXPECT_EQ(find<QComboBox>(QStringLiteral("login.name"))->currentText(), QStringLiteral("韦平")) << "who was there last";
    ASSERT_TRUE(logIn(QStringLiteral("陈映秋"), QStringLiteral("guiyuan2026")));
    ASSERT_TRUE(workspace().settings().setValue(officeNameKey, QStringLiteral("政协新名委员会")));
    EXPECT_EQ(workspace().history().steps(0, 1)->first().actor, QStringLiteral("陈映秋"));
}

TEST_F(AccountTest, TheFirstAccountSwitchesTheLoginOnInTheSettings)
{
    makeDatabase();
    start();
    session->showSettings(QStringLiteral("accounts"));
    settle();
    auto *page = find<AccountSettings>(QStringLiteral("settings.accounts"));
    QSignalSpy loaded(page, &AccountSettings::loaded);
    const auto enter = [&](const QString &name, const QString &password, const QString &again) {
        find<QLineEdit>(QStringLiteral("settings.accounts.name"))->setText(name);
        find<QLineEdit>(QStringLiteral("settings.accounts.newpassword"))->setText(password);
        find<QLineEdit>(QStringLiteral("settings.accounts.again"))->setText(again);
        loaded.clear();
        find<QPushButton>(QStringLiteral("settings.accounts.add"))->click();
    };
    enter(QStringLiteral("陈映秋"), QStringLiteral("guiyuan2026"), QStringLiteral("guiyuan2062"));
    EXPECT_TRUE(page->messageBar().isShowing());
    EXPECT_TRUE(Accounts::list(workspace())->isEmpty());
    enter(QStringLiteral("陈映秋"), QStringLiteral("guiyuan2026"), QStringLiteral("guiyuan2026"));
    ASSERT_TRUE(loaded.wait(10000));
    EXPECT_TRUE(Accounts::isLoginOn(*Accounts::list(workspace())));
    EXPECT_EQ(workspace().actor(), QStringLiteral("陈映秋"));
    EXPECT_EQ(find<QPushButton>(QStringLiteral("topbar.user"))->text(), QStringLiteral("陈映秋"));
    auto *table = find<QTableWidget>(QStringLiteral("settings.accounts.table"));
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("管理员"));
    table->setCurrentCell(0, 0);
    loaded.clear();
    find<QPushButton>(QStringLiteral("settings.accounts.toggle"))->click();
    ASSERT_TRUE(loaded.wait(10000));
    EXPECT_TRUE(page->messageBar().isShowing()) << "the last administrator stays";
    EXPECT_TRUE(Accounts::isLoginOn(*Accounts::list(workspace())));
    interaction.answer(0);
    loaded.clear();
    find<QPushButton>(QStringLiteral("settings.accounts.off"))->click();
    ASSERT_TRUE(loaded.wait(10000));
    EXPECT_FALSE(Accounts::isLoginOn(*Accounts::list(workspace())));
}

} // namespace xz::test
