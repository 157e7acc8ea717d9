#include "shell/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace xz {

namespace {

constexpr int patience = 500; // ms: a window that does not answer by then is not one

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            socket->write("raised\n");
            socket->flush();
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            emit raiseAsked();
        }
    });
}

QString SingleInstance::serverName(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray key = (QDir::homePath() + u'\n' + path).toUtf8();
    return QLatin1String("xiezheng-") + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

bool SingleInstance::raiseOther(const QString &databasePath)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(databasePath));
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::hold(const QString &databasePath)
{
    release();
    const QString name = serverName(databasePath);
    if (!m_server->listen(name)) {
        // Left over from a window that was killed; raiseOther() has found nobody behind it.
        QLocalServer::removeServer(name);
        m_server->listen(name);
    }
}

void SingleInstance::release()
{
    m_server->close();
}

} // namespace xz
