#pragma once

#include <QString>
#include <QTemporaryDir>

namespace xz::test {

/// A folder that vanishes with the test.
class TemporaryFolder
{
public:
    QString path(const QString &name = {}) const;
    /// Writes bytes into a file of the folder; answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_dir;
};

/// A file of tests/fixtures.
QString fixture(const QString &name);
/// A path of the source tree, or of the build tree.
QString sourcePath(const QString &name);
QString buildPath(const QString &name);

} // namespace xz::test
