#pragma once

#include <QList>

#include "core/directory/namekeys.h"
#include "shell/settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace xz {

class Workspace;

/// The office's own strokes and readings of characters, for those that the tables lack or read otherwise.
class XZSHELL_EXPORT NameSettings : public SettingsPage
{
    Q_OBJECT

public:
    NameSettings(Workspace &workspace, QWidget *parent);

private:
    void load();
    void showKind();
    void add();
    void remove();

    Workspace &m_workspace;
    QList<NameOverride> m_entries;
    QListWidget *m_list;
    QLineEdit *m_character;
    QComboBox *m_kind;
    QLineEdit *m_value;
};

} // namespace xz
