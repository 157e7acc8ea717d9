#pragma once

#include <QAbstractTableModel>

#include "shell/plugins/pluginspec.h"
#include "shell/settings/settingspage.h"

namespace xz {

class Preferences;

/// Every plug-in found: name, version, state, and why it is not active. The check in the first column switches it at the next start.
class XZSHELL_EXPORT PluginModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Version, State, Reason, ColumnCount };

    PluginModel(QList<PluginInfo> plugins, Preferences &preferences, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void switched();

private:
    QList<PluginInfo> m_plugins;
    Preferences &m_preferences;
};

/// The plug-in overview of the settings window.
class XZSHELL_EXPORT PluginSettings : public SettingsPage
{
    Q_OBJECT

public:
    PluginSettings(const QList<PluginInfo> &plugins, Preferences &preferences, QWidget *parent);
};

} // namespace xz
