#pragma once

#include "core/directory/directory.h"
#include "shell/settings/settingspage.h"

class QComboBox;
class QLineEdit;

namespace xz {

class Workspace;

/// Settings key of the office's name: 政协澜州市委员会.
inline const QString officeNameKey = QStringLiteral("office.name");
/// Who works in this office, until accounts say it.
inline const QString officeClerkKey = QStringLiteral("office.clerk");

/// Name of the organisation and its current term.
class XZSHELL_EXPORT OfficeSettings : public SettingsPage
{
    Q_OBJECT

public:
    OfficeSettings(Workspace &workspace, QWidget *parent);

private:
    void load();
    void saveName();
    void makeCurrent(int index);
    void addTerm();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_term;
    QList<Term> m_terms;
};

} // namespace xz
