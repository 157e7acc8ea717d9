#include "display.h"

#include <QStandardPaths>

namespace xz::bench {

Display::Display()
{
    const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (server.isEmpty())
        return;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(server, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24"),
                            QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray number;
    while (!number.contains('\n') && m_server.waitForReadyRead(5000))
        number += m_server.readAllStandardOutput();
    if (number.contains('\n'))
        m_name = u':' + QString::fromLatin1(number.trimmed());
}

Display::~Display()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    m_server.waitForFinished(5000);
}

QMap<QString, QString> Display::environment() const
{
    if (m_name.isEmpty())
        return {};
    return {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")}, {QStringLiteral("DISPLAY"), m_name}};
}

} // namespace xz::bench
