#pragma once

#include <QObject>

#include "shell/export.h"

class QLocalServer;

namespace xz {

/// One window for each database: the first listens under a name made from the user and the path, a second start raises it and ends.
class XZSHELL_EXPORT SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True when another window holds the database and was told to come forward.
    static bool raiseOther(const QString &databasePath);
    /// Listens for second starts of this database from now on.
    void hold(const QString &databasePath);
    void release();

signals:
    void raiseAsked();

private:
    static QString serverName(const QString &databasePath);
    QLocalServer *m_server;
};

} // namespace xz
