#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>

#include "core/settings/usersettings.h"
#include "shell/export.h"

namespace xz {

/// What belongs to the user and this PC rather than to a database: language, theme, window, last page, recent databases.
/// Kept in the account's file. With --data nothing but that database and its .files/ folder may be written: then all is kept in a file
/// there, and the account's is only read for what that one does not say.
class XZSHELL_EXPORT Preferences : public QObject
{
    Q_OBJECT

public:
    /// `ownFile`: the file beside the database of --data; empty: the account's. It is read at once, and written from keepIn() on.
    explicit Preferences(const QString &ownFile = {}, QObject *parent = nullptr);

    /// Writes what was chosen so far into `file` beside the database now open, and all that follows; empty (a database that may only be
    /// read): all lives as long as the program. Nothing to do without --data.
    void keepIn(const QString &file);
    /// `<name>.files/view.ini` of a database.
    static QString fileBeside(const QString &databasePath);

    QString language() const; ///< "zh_CN" (default) or "en"
    void setLanguage(const QString &language);
    UserSettings::Theme theme() const;
    void setTheme(UserSettings::Theme theme);
    int textPercent() const;                               ///< 100–200
    void setTextPercent(int percent);
    QStringList disabledModules() const;
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
    UserSettings m_account;
    std::unique_ptr<UserSettings> m_own; ///< null: none to read
    QVariantMap m_session;               ///< what could not be written yet
    bool m_apart;                        ///< --data
    bool m_mayWrite = false;             ///< m_own
};

} // namespace xz
