#include "support/temporary.h"

#include <QFile>

namespace xz::test {

QString TemporaryFolder::path(const QString &name) const
{
    return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
}

QString TemporaryFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString fixture(const QString &name)
{
    return sourcePath(QStringLiteral("tests/fixtures/") + name);
}

QString sourcePath(const QString &name)
{
    return QStringLiteral(XZ_SOURCE_DIR "/") + name;
}

QString buildPath(const QString &name)
{
    return QStringLiteral(XZ_BUILD_DIR "/") + name;
}

} // namespace xz::test
