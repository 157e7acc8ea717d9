#include "shell/settings/preferences.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace xz {

namespace {

const auto userNameKey = QStringLiteral("user/name");

} // namespace

Preferences::Preferences(bool persistent, QObject *parent) : QObject(parent), m_persistent(persistent) {}

void Preferences::setLanguage(const QString &language)
{
    m_file.setLanguage(language);
}

void Preferences::setTheme(UserSettings::Theme theme)
{
    if (theme == m_file.theme())
        return;
    m_file.setTheme(theme);
    emit lookChanged();
}

int Preferences::textPercent() const
{
    return std::clamp(m_file.textSize(), 100, 200);
}

void Preferences::setTextPercent(int percent)
{
    if (percent == textPercent())
        return;
    m_file.setTextSize(std::clamp(percent, 100, 200));
    emit lookChanged();
}

void Preferences::setDisabledModules(const QStringList &ids)
{
    m_file.setDisabledModules(ids);
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
    const auto found = m_session.constFind(key);
    return found != m_session.constEnd() ? *found : m_file.value(key);
}

void Preferences::remember(const QString &key, const QVariant &value)
{
    if (m_persistent)
        m_file.setValue(key, value);
    else
        m_session.insert(key, value);
}

QStringList Preferences::recentDatabases() const
{
    return m_file.recentDatabases();
}

void Preferences::addRecentDatabase(const QString &path)
{
    if (m_persistent)
        m_file.addRecentDatabase(path);
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
