#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include "core/settings/usersettings.h"
#include "shell/export.h"

namespace xz {

/// What belongs to the user and this PC rather than to a database, over UserSettings.
/// What the user chooses is kept in any case. What the program remembers by itself (geometry, last page, recent databases) is kept only
/// when `persistent`; with --data it lives as long as the program.
class XZSHELL_EXPORT Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(bool persistent, QObject *parent = nullptr);

    QString language() const { return m_file.language(); } ///< "zh_CN" (default) or "en"
    void setLanguage(const QString &language);             ///< acts at the next start
    UserSettings::Theme theme() const { return m_file.theme(); }
    void setTheme(UserSettings::Theme theme);
    int textPercent() const;                               ///< 100–200
    void setTextPercent(int percent);
    QStringList disabledModules() const { return m_file.disabledModules(); }
    void setDisabledModules(const QStringList &ids);
    QString userName() const;                              ///< empty until set
    void setUserName(const QString &name);

    QVariant remembered(const QString &key) const;
    void remember(const QString &key, const QVariant &value);

    QStringList recentDatabases() const; ///< newest first, existing files only
    void addRecentDatabase(const QString &path);
    /// The database opened when none is named: the one used last, else xiezheng.db in the user's data folder.
    QString startDatabase() const;
    static QString ownDatabase();

signals:
    /// Theme or text size.
    void lookChanged();

private:
    UserSettings m_file;
    QVariantMap m_session;
    bool m_persistent;
};

} // namespace xz
