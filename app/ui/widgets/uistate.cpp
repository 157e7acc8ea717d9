#include "ui/widgets/uistate.h"

#include <memory>
#include <optional>

#include "core/settings/usersettings.h"

namespace xz {

namespace {

QString keyOf(const QString &key)
{
    return QStringLiteral("view/") + key;
}

/// Where it is kept; null: the account's file.
std::optional<QString> &place()
{
    static std::optional<QString> file;
    return file;
}

QVariantMap &session()
{
    static QVariantMap values;
    return values;
}

} // namespace

void UiState::keepIn(const QString &iniFile)
{
    place() = iniFile;
    session().clear();
}

void UiState::keepInAccount()
{
    place().reset();
    session().clear();
}

QVariant UiState::read(const QString &key)
{
    if (!place())
        return UserSettings().value(keyOf(key));
    return place()->isEmpty() ? session().value(key) : UserSettings(*place()).value(keyOf(key));
}

void UiState::write(const QString &key, const QVariant &value)
{
    if (place() && place()->isEmpty()) {
        session().insert(key, value);
        return;
    }
    const auto file = place() ? std::make_unique<UserSettings>(*place()) : std::make_unique<UserSettings>();
    UserSettings &settings = *file;
    if (value.isValid())
        settings.setValue(keyOf(key), value);
    else
        settings.remove(keyOf(key));
}

} // namespace xz
