#include "shell/settings/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace xz {

namespace {

const auto userNameKey = QStringLiteral("user/name");
const QStringList themeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

Preferences::Preferences(const QString &ownFile, QObject *parent) : QObject(parent), m_apart(!ownFile.isEmpty())
{
    if (m_apart && QFileInfo::exists(ownFile))
        m_own = std::make_unique<UserSettings>(ownFile);
}

void Preferences::keepIn(const QString &file)
{
    if (!m_apart)
        return;
    m_mayWrite = !file.isEmpty();
    if (!m_mayWrite)
        return;
    m_own = std::make_unique<UserSettings>(file);
    const QVariantMap chosen = std::exchange(m_session, {});
    for (auto value = chosen.cbegin(); value != chosen.cend(); ++value)
        m_own->setValue(value.key(), value.value());
}

QString Preferences::fileBeside(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".files/view.ini"));
}

QString Preferences::language() const
{
    return remembered(UserSettings::languageKey).toString() == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

void Preferences::setLanguage(const QString &language)
{
    remember(UserSettings::languageKey, language);
}

UserSettings::Theme Preferences::theme() const
{
    return UserSettings::Theme(std::max<qsizetype>(0, themeNames.indexOf(remembered(UserSettings::themeKey).toString())));
}

void Preferences::setTheme(UserSettings::Theme chosen)
{
    if (chosen == theme())
        return;
    remember(UserSettings::themeKey, themeNames.value(int(chosen)));
    emit lookChanged();
}

int Preferences::textPercent() const
{
    bool ok = false;
    const int percent = remembered(UserSettings::textSizeKey).toInt(&ok);
    return ok ? std::clamp(percent, 100, 200) : 100;
}

void Preferences::setTextPercent(int percent)
{
    if (percent == textPercent())
        return;
    remember(UserSettings::textSizeKey, std::clamp(percent, 100, 200));
    emit lookChanged();
}

QStringList Preferences::disabledModules() const
{
    return remembered(UserSettings::disabledKey).toStringList();
}

void Preferences::setDisabledModules(const QStringList &ids)
{
    remember(UserSettings::disabledKey, ids);
}

QString Preferences::userName() const
{
    return remembered(userNameKey).toString();
}

void Preferences::setUserName(const QString &name)
{
    remember(userNameKey, name);
}

QVariant Preferences::remembered(const QString &key) const
{
    if (const auto found = m_session.constFind(key); found != m_session.constEnd())
        return *found;
    if (m_own) {
        if (const QVariant own = m_own->value(key); own.isValid())
            return own;
    }
    return m_account.value(key);
}

void Preferences::remember(const QString &key, const QVariant &value)
{
    if (!m_apart)
        m_account.setValue(key, value);
    else if (m_mayWrite)
        m_own->setValue(key, value);
    else
        m_session.insert(key, value);
}

QStringList Preferences::recentDatabases() const
{
    return m_account.recentDatabases();
}

void Preferences::addRecentDatabase(const QString &path)
{
    if (!m_apart)
        m_account.addRecentDatabase(path);
}

QString Preferences::startDatabase() const
{
    return recentDatabases().value(0, ownDatabase());
}

QString Preferences::ownDatabase()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("xiezheng/xiezheng.db"));
}

} // namespace xz
