#pragma once

#include <QWidget>

#include "core/common/result.h"
#include "shell/export.h"

class QFormLayout;
class QVBoxLayout;

namespace xz {

class MessageBar;

/// One page of the settings window: title, message bar, groups of labelled fields in one column.
class XZSHELL_EXPORT SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &id, const QString &title, QWidget *parent = nullptr);

    /// A heading with fields under it.
    QFormLayout *addGroup(const QString &heading);
    /// A field with its label at the left; the field gets the object name and, as accessible name, the label.
    static void addField(QFormLayout *group, const QString &objectName, const QString &label, QWidget *field);
    static void addHint(QFormLayout *group, const QString &text);
    /// A widget over the whole width, taking the room that is left.
    void addWide(QWidget *widget, int stretch = 1);
    void addRow(QLayout *row);
    /// Ends the page with empty room.
    void addStretch();

    MessageBar &messageBar() { return *m_message; }
    /// Shows an error, or clears the bar when there is none.
    bool show(const Outcome &outcome);

private:
    void applyMeasures();

    QVBoxLayout *m_layout;
    MessageBar *m_message;
    QList<QFormLayout *> m_forms;
};

} // namespace xz
