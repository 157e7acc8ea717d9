#pragma once

#include <QDialog>
#include <QHash>

#include "sdk/registries.h"
#include "shell/export.h"

class QListWidget;
class QStackedWidget;

namespace xz {

/// The settings window: pages at the left by name, each made when first shown. Changes act at once.
class XZSHELL_EXPORT SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    SettingsWindow(const QList<SettingsPageEntry> &pages, QWidget *parent);

    /// Empty or unknown: the first page.
    void showPage(const QString &id);

    /// Guide of the page shown.
    QString helpTopic() const;

signals:
    void helpAsked(const QString &topic);

private:
    void showRow(int row);
    void applyMeasures();

    QList<SettingsPageEntry> m_entries;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QHash<int, QWidget *> m_pages;
};

} // namespace xz
