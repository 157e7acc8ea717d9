#pragma once

#include "shell/settings/settingspage.h"

namespace xz {

/// Name, version, licence, where the data lies.
class XZSHELL_EXPORT AboutSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// `databasePath` may be empty: no database is open.
    AboutSettings(const QString &databasePath, QWidget *parent);
};

} // namespace xz
