#pragma once

#include "core/files/doctor.h"
#include "shell/settings/settingspage.h"

class QListWidget;

namespace xz {

class Button;
class Interaction;
class Workspace;

/// The doctor in the window: checks the whole database, says what it found, makes anew what can be made anew.
class XZSHELL_EXPORT DoctorSettings : public SettingsPage
{
    Q_OBJECT

public:
    DoctorSettings(Workspace &workspace, Interaction &interaction, QWidget *parent);

signals:
    void examined();

private:
    void examine();
    void mend();
    void showFindings(const QList<DoctorFinding> &findings);

    Workspace &m_workspace;
    Interaction &m_interaction;
    QListWidget *m_list;
    Button *m_check;
    Button *m_mend;
};

} // namespace xz
