#pragma once

#include "shell/settings/settingspage.h"

namespace xz {

class Workspace;

/// 待办: how many working days before a deadline its lamp turns amber.
class XZSHELL_EXPORT TaskSettings : public SettingsPage
{
    Q_OBJECT

public:
    TaskSettings(Workspace &workspace, QWidget *parent);
};

} // namespace xz
