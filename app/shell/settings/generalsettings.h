#pragma once

#include "shell/settings/settingspage.h"

namespace xz {

class Preferences;
class Workspace;

/// Language, theme, text size, name of the user.
class XZSHELL_EXPORT GeneralSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// `workspace` may be null: no database is open.
    GeneralSettings(Preferences &preferences, Workspace *workspace, QWidget *parent);

signals:
    /// Another language stands in the preferences now.
    void languageChosen();
    void userNamed(const QString &name);
};

} // namespace xz
