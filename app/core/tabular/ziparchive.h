#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

#include "core/common/result.h"

class QuaZip;

namespace xz::tabular {

/// Parts of an xlsx or ods container, read with bounds that a hostile file cannot pass.
class ZipArchive
{
public:
    /// BadInput when the container is cut off or damaged.
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();

    bool contains(const QString &part) const;
    /// The whole part; BadInput when it is missing, damaged or longer than `limit` bytes.
    Result<QByteArray> read(const QString &part, qint64 limit);
    /// A sequential device over a part; only one at a time. nullptr when there is no such part.
    std::unique_ptr<QIODevice> device(const QString &part);
    /// Closes a device that was read to its end; BadInput when the checksum does not fit what was read.
    static Outcome verify(QIODevice &device);

private:
    explicit ZipArchive(const QString &path);
    QString storedName(const QString &part) const;

    QString m_path;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
};

} // namespace xz::tabular
