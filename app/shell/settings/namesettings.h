#pragma once

#include "core/directory/namekeys.h"
#include "shell/settings/settingspage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace xz {

class Button;
class Workspace;

/// The office's own strokes and readings of characters, by which names are put in order.
class XZSHELL_EXPORT NameSettings : public SettingsPage
{
    Q_OBJECT

public:
    NameSettings(Workspace &workspace, QWidget *parent);

signals:
    void written();

private:
    void load();
    void choose(int row);
    void showShipped();
    void set();
    void remove();
    /// Runs off the GUI thread: the names that hold the character are put in order anew.
    void write(std::function<Outcome(Workspace &)> work);

    Workspace &m_workspace;
    QTableWidget *m_table;
    QLineEdit *m_character;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QLabel *m_shipped;
    Button *m_set;
    Button *m_remove;
    QList<NameOverride> m_entries;
};

} // namespace xz
