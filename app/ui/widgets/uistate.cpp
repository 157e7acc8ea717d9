#include "ui/widgets/uistate.h"

#include <QSettings>
#include <QStandardPaths>

namespace xz {

namespace {

QString fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini");
}

} // namespace

QVariant UiState::read(const QString &key)
{
    const QSettings settings(fileName(), QSettings::IniFormat);
    return settings.value(key);
}

void UiState::write(const QString &key, const QVariant &value)
{
    QSettings settings(fileName(), QSettings::IniFormat);
    settings.setValue(key, value);
}

} // namespace xz
