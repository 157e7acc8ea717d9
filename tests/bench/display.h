#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

namespace xz::bench {

/// A screen of 1366 × 768 that nobody looks at: Xvfb where it is installed, else Qt's own offscreen platform.
class Display
{
public:
    Display();
    ~Display();

    /// Variables that put a program's window on it.
    QMap<QString, QString> environment() const;

private:
    QProcess m_server;
    QString m_name; ///< ":7"; empty: offscreen
};

} // namespace xz::bench
