#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "core/export.h"

namespace xz {

/// Settings of the person at this PC, in an ini file of the account: language, theme, window and column layout, recent files.
/// Nothing that belongs to the office; that is xz::Settings. One object a thread.
class XZCORE_EXPORT UserSettings
{
public:
    static const QString languageKey, themeKey, textSizeKey, disabledKey; ///< for value()

    /// The account's file, in the platform's configuration folder.
    UserSettings();
    /// Another file; command line runs and tests.
    explicit UserSettings(const QString &iniFile);

    QString fileName() const;

    /// "zh_CN" (default) or "en".
    QString language() const;
    void setLanguage(const QString &language);

    enum class Theme { System, Light, Dark };
    Theme theme() const;
    void setTheme(Theme theme);

    /// Text size in percent of the normal one, 80 … 200; 100 by default.
    int textSize() const;
    void setTextSize(int percent);

    /// Databases opened last, newest first, at most ten; those that no longer exist are left out.
    QStringList recentDatabases() const;
    void addRecentDatabase(const QString &path);
    void removeRecentDatabase(const QString &path);

    /// Modules the user switched off; acts at the next start.
    QStringList disabledModules() const;
    void setDisabledModules(const QStringList &ids);

    /// Anything else: column widths, window geometry, the last folder.
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    /// Writes to disk; false when the file cannot be written.
    bool sync();

private:
    QSettings m_settings;
};

} // namespace xz
