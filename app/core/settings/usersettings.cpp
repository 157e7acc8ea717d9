#include "core/settings/usersettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace xz {

namespace {

constexpr int maximumRecent = 10;

const QString recentKey = QStringLiteral("databases/recent");

QString accountFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(QStringLiteral("xiezheng/xiezheng.ini"));
}

} // namespace

const QString UserSettings::languageKey = QStringLiteral("appearance/language");
const QString UserSettings::themeKey = QStringLiteral("appearance/theme");
const QString UserSettings::textSizeKey = QStringLiteral("appearance/textSize");
const QString UserSettings::disabledKey = QStringLiteral("modules/disabled");

UserSettings::UserSettings()
    : UserSettings(accountFile())
{
}

UserSettings::UserSettings(const QString &iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

QString UserSettings::fileName() const { return m_settings.fileName(); }

QString UserSettings::language() const
{
    const QString language = m_settings.value(languageKey).toString();
    return language == QLatin1String("en") ? language : QStringLiteral("zh_CN");
}

void UserSettings::setLanguage(const QString &language) { m_settings.setValue(languageKey, language); }

UserSettings::Theme UserSettings::theme() const
{
    const QString theme = m_settings.value(themeKey).toString();
    if (theme == QLatin1String("light"))
        return Theme::Light;
    return theme == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void UserSettings::setTheme(Theme theme)
{
    static const char *const names[] = {"system", "light", "dark"};
    m_settings.setValue(themeKey, QString::fromLatin1(names[int(theme)]));
}

int UserSettings::textSize() const
{
    bool ok = false;
    const int percent = m_settings.value(textSizeKey, 100).toInt(&ok);
    return ok ? qBound(80, percent, 200) : 100;
}

void UserSettings::setTextSize(int percent) { m_settings.setValue(textSizeKey, qBound(80, percent, 200)); }

QStringList UserSettings::recentDatabases() const
{
    QStringList existing;
    const QStringList stored = m_settings.value(recentKey).toStringList();
    for (const QString &path : stored) {
        if (QFileInfo::exists(path))
            existing << path;
    }
    return existing;
}

void UserSettings::addRecentDatabase(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(recentKey, QStringList(recent.mid(0, maximumRecent)));
}

void UserSettings::removeRecentDatabase(const QString &path)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(recentKey, recent);
}

QStringList UserSettings::disabledModules() const { return m_settings.value(disabledKey).toStringList(); }

void UserSettings::setDisabledModules(const QStringList &ids) { m_settings.setValue(disabledKey, ids); }

QVariant UserSettings::value(const QString &key, const QVariant &fallback) const { return m_settings.value(key, fallback); }

void UserSettings::setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

void UserSettings::remove(const QString &key) { m_settings.remove(key); }

bool UserSettings::sync()
{
    QDir().mkpath(QFileInfo(m_settings.fileName()).path());
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace xz
