#include "shell/settings/pluginsettings.h"

#include <QDir>
#include <QHeaderView>
#include <QTableView>

#include "shell/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

namespace xz {

PluginModel::PluginModel(QList<PluginInfo> plugins, Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_plugins(std::move(plugins)), m_preferences(preferences)
{
}

int PluginModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plugins.size());
}

int PluginModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PluginModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PluginInfo &plugin = m_plugins[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Name && !plugin.spec.id.isEmpty())
        return m_preferences.disabledModules().contains(plugin.spec.id) ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::ToolTipRole)
        return index.column() == Reason && !plugin.reason.isEmpty() ? plugin.reason : QDir::toNativeSeparators(plugin.spec.file);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return plugin.spec.name;
    case Version:
        return plugin.spec.version;
    case State:
        return plugin.state == PluginInfo::State::Active     ? tr("Active")
               : plugin.state == PluginInfo::State::Disabled ? tr("Switched off")
                                                             : tr("Cannot be used");
    default:
        return plugin.reason;
    }
}

bool PluginModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    const QString &id = m_plugins[index.row()].spec.id;
    QStringList disabled = m_preferences.disabledModules();
    disabled.removeAll(id);
    if (value.value<Qt::CheckState>() == Qt::Unchecked)
        disabled << id;
    m_preferences.setDisabledModules(disabled);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit switched();
    return true;
}

QVariant PluginModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Plug-in"), tr("Version"), tr("State"), tr("Reason")};
    return titles.value(section);
}

Qt::ItemFlags PluginModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !m_plugins[index.row()].spec.id.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

PluginSettings::PluginSettings(const QList<PluginInfo> &plugins, Preferences &preferences, QWidget *parent)
    : SettingsPage(QStringLiteral("plugins"), tr("Plug-ins"), parent)
{
    setProperty(helpTopicProperty, QStringLiteral("shell-plugins"));
    const Theme &theme = Theme::app();
    auto *model = new PluginModel(plugins, preferences, this);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("settings.plugins.table"));
    table->setAccessibleName(tr("Plug-ins"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(PluginModel::Name, theme.px(144));
    table->setColumnWidth(PluginModel::Version, theme.px(72));
    table->setColumnWidth(PluginModel::State, theme.px(96));
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(theme.px(32));
    addWide(table);
    connect(model, &PluginModel::switched, this, [this] {
        messageBar().showMessage(MessageBar::Kind::Info, tr("Acts at the next start. Data of a plug-in that is switched off stays."));
    });
}

} // namespace xz
