#pragma once

#include "core/directory/directory.h"
#include "shell/settings/settingspage.h"

class QLabel;
class QListWidget;

namespace xz {

class Button;
class Interaction;
class SegmentedControl;
class Workspace;

/// The ordered tables the office edits: sectors, parties, committees, groups, posts. Add, rename, order, remove what nobody uses.
class XZSHELL_EXPORT CodeTableSettings : public SettingsPage
{
    Q_OBJECT

public:
    CodeTableSettings(Workspace &workspace, Interaction &interaction, QWidget *parent);

private:
    CodeTable table() const;
    QString tableTitle() const;
    void load();
    void select(qint64 id);
    void updateButtons();
    void add();
    void rename();
    void move(int direction);
    void remove();
    void toggleLeader();
    bool commit(ChangeSet &changes);

    Workspace &m_workspace;
    Interaction &m_interaction;
    SegmentedControl *m_tables;
    QListWidget *m_list;
    QLabel *m_count;
    Button *m_rename;
    Button *m_up;
    Button *m_down;
    Button *m_leader;
    Button *m_remove;
    QList<CodeEntry> m_entries;
    qint64 m_termId = 0;
};

} // namespace xz
