#include <QAction>

#include "core/workspace.h"
#include "shell/settings/aboutsettings.h"
#include "shell/settings/accountsettings.h"
#include "shell/settings/backupsettings.h"
#include "shell/settings/codetablesettings.h"
#include "shell/settings/doctorsettings.h"
#include "shell/settings/generalsettings.h"
#include "shell/settings/holidaysettings.h"
#include "shell/settings/namesettings.h"
#include "shell/settings/officesettings.h"
#include "shell/settings/pluginsettings.h"
#include "shell/settings/tasksettings.h"
#include "shell/window/mainwindow.h"
#include "shell/window/topbar.h"
#include "shell/window/windowsession.h"
#include "ui/widgets/messagebar.h"

namespace xz {

QList<SettingsPageEntry> WindowSession::settingsPages()
{
    QList<SettingsPageEntry> pages;
    const auto add = [&pages](const char *id, const QString &title, std::function<QWidget *(QWidget *)> create) {
        SettingsPageEntry entry;
        entry.id = QString::fromLatin1(id);
        entry.title = title;
        entry.create = std::move(create);
        pages << entry;
    };
    Workspace *workspace = m_state.workspace.get();
    Interaction &interaction = *m_state.interaction;
    add("general", tr("General"), [this, workspace](QWidget *parent) {
        // With accounts the login says who it is.
        auto *page = new GeneralSettings(m_preferences, m_loginOn ? nullptr : workspace, parent);
        connect(page, &GeneralSettings::userNamed, this, [this](const QString &name) { m_window->topBar().setUser(name); });
        connect(page, &GeneralSettings::languageChosen, this, [this, page] {
            if (!changeLanguage())
                page->messageBar().showMessage(MessageBar::Kind::Info, tr("The language changes at the next start."));
        });
        return page;
    });
    const bool manages = workspace && workspace->access().role() == Access::Role::Administrator;
    if (manages) {
        add("office", tr("Office"), [workspace](QWidget *parent) { return new OfficeSettings(*workspace, parent); });
        add("codes", tr("Code tables"),
            [workspace, &interaction](QWidget *parent) { return new CodeTableSettings(*workspace, interaction, parent); });
        add("holidays", tr("Holidays"), [workspace](QWidget *parent) { return new HolidaySettings(*workspace, parent); });
        add("tasks", tr("Tasks"), [workspace](QWidget *parent) { return new TaskSettings(*workspace, parent); });
        add("names", tr("Strokes and readings"), [workspace](QWidget *parent) { return new NameSettings(*workspace, parent); });
        add("accounts", tr("Accounts"), [this, workspace, &interaction](QWidget *parent) {
            auto *page = new AccountSettings(*workspace, interaction, parent);
            connect(page, &AccountSettings::switchedOn, this, [this](const QString &name) {
                m_loginOn = true;
                m_switchUser->setVisible(true);
                m_window->topBar().setUser(name);
            });
            return page;
        });
    }
    if (workspace && workspace->access().role() != Access::Role::Reader) {
        add("backup", tr("Backup"), [this, workspace, &interaction](QWidget *parent) {
            auto *page = new BackupSettings(*workspace, interaction, parent);
            connect(page, &BackupSettings::backupAsked, this, &WindowSession::backUp);
            connect(this, &WindowSession::backedUp, page, &BackupSettings::refresh);
            return page;
        });
        add("doctor", tr("Check"), [workspace, &interaction](QWidget *parent) { return new DoctorSettings(*workspace, interaction, parent); });
        pages += m_state.registries.settingsPages;
    }
    add("plugins", tr("Plug-ins"), [this](QWidget *parent) { return new PluginSettings(m_host.plugins(), m_preferences, parent); });
    add("about", tr("About"), [workspace](QWidget *parent) { return new AboutSettings(workspace ? workspace->database().path() : QString(), parent); });
    return pages;
}

} // namespace xz
