#include "shell/settings/backupsettings.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include "core/settings/settings.h"
#include "core/workspace.h"
#include "shell/window/background.h"
#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"

namespace xz {

BackupSettings::BackupSettings(Workspace &workspace, Interaction &interaction, QWidget *parent)
    : SettingsPage(QStringLiteral("backup"), tr("Backup"), parent), m_workspace(workspace), m_folder(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setProperty(helpTopicProperty, QStringLiteral("shell-backup"));
    const Theme &theme = Theme::app();
    QFormLayout *group = addGroup(tr("Automatic"));
    auto *automatic = new QCheckBox(tr("Once a day, when the program starts"), this);
    automatic->setChecked(workspace.settings().value(automaticBackupKey, true).toBool());
    addField(group, QStringLiteral("settings.backup.automatic"), tr("Back up"), automatic);
    connect(automatic, &QCheckBox::toggled, this,
            [this](bool on) { show(m_workspace.settings().setValue(automaticBackupKey, on)); });

    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(theme.px(320));
    m_folder->setPlaceholderText(tr("only beside the database"));
    m_folder->setText(QDir::toNativeSeparators(workspace.settings().value(backupFolderKey).toString()));
    addField(group, QStringLiteral("settings.backup.folder"), tr("Copy to"), m_folder);
    addHint(group, tr("A second disk or a USB stick: what lies beside the database is lost with the disk. The newest 14 are kept beside it."));
    auto *choose = new Button(QStringLiteral("settings.backup.choose"), QStringLiteral("folder-open"), tr("Choose folder…"), this);
    auto *clear = new Button(QStringLiteral("settings.backup.clear"), QStringLiteral("edit-clear"), tr("No copy"), this);
    auto *now = new Button(QStringLiteral("settings.backup.now"), QStringLiteral("document-save"), tr("Back up now"), this, Button::Kind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(choose);
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(now);
    addRow(row);
    connect(choose, &QPushButton::clicked, this, [this, &interaction] {
        if (const auto folder = interaction.chooseFolder(this, tr("Folder for copies of backups")))
            setFolder(*folder);
    });
    connect(clear, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(now, &QPushButton::clicked, this, &BackupSettings::backupAsked);

    addGroup(tr("Backups beside the database"));
    m_list->setObjectName(QStringLiteral("settings.backup.list"));
    m_list->setAccessibleName(tr("Backups beside the database"));
    addWide(m_list);
    refresh();
}

void BackupSettings::setFolder(const QString &folder)
{
    if (show(m_workspace.settings().setValue(backupFolderKey, folder)))
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void BackupSettings::refresh()
{
    inBackground(
        this, [path = m_workspace.database().path()] { return Backup::list(path); },
        [this](const QList<BackupInfo> &backups) {
            m_list->clear();
            for (const BackupInfo &backup : backups) {
                auto *item = new QListWidgetItem(QStringLiteral("%1　%2").arg(backup.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                                                             QLocale().formattedDataSize(backup.size)),
                                                 m_list);
                item->setToolTip(QDir::toNativeSeparators(backup.file));
            }
        });
}

} // namespace xz
