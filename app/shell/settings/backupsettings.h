#pragma once

#include "core/files/backup.h"
#include "shell/settings/settingspage.h"

class QLineEdit;
class QListWidget;

namespace xz {

class Interaction;
class Workspace;

inline const QString automaticBackupKey = QStringLiteral("backup.automatic");
inline const QString backupFolderKey = QStringLiteral("backup.folder");

/// Backup: automatic once a day, second folder, now; the backups there are.
class XZSHELL_EXPORT BackupSettings : public SettingsPage
{
    Q_OBJECT

public:
    BackupSettings(Workspace &workspace, Interaction &interaction, QWidget *parent);

public slots:
    /// A backup was made: the list is read again.
    void refresh();

signals:
    void backupAsked();

private:
    void setFolder(const QString &folder);

    Workspace &m_workspace;
    QLineEdit *m_folder;
    QListWidget *m_list;
};

} // namespace xz
