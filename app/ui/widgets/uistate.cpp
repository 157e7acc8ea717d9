#include "ui/widgets/uistate.h"

#include "core/settings/usersettings.h"

namespace xz {

namespace {

QString keyOf(const QString &key)
{
    return QStringLiteral("view/") + key;
}

} // namespace

QVariant UiState::read(const QString &key) { return UserSettings().value(keyOf(key)); }

void UiState::write(const QString &key, const QVariant &value)
{
    UserSettings settings;
    if (value.isValid())
        settings.setValue(keyOf(key), value);
    else
        settings.remove(keyOf(key));
}

} // namespace xz
