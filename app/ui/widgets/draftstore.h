#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantMap>

#include <optional>

#include "core/common/result.h"
#include "ui/export.h"

namespace xz {

/// What was typed and not yet saved, kept on disk so that a crash or power cut loses nothing.
class XZUI_EXPORT DraftStore
{
public:
    struct Draft {
        QVariantMap values;
        QDateTime at;
    };

    /// One file a draft in `folder` (drafts of a database: "drafts" in its .files folder); made when first needed.
    explicit DraftStore(QString folder);

    /// Written to a temporary file and renamed. Errors: Denied, DiskFull.
    Outcome save(const QString &key, const QVariantMap &values);
    /// Nothing when there is none or it cannot be read.
    std::optional<Draft> load(const QString &key) const;
    void discard(const QString &key);
    QStringList keys() const;

private:
    QString path(const QString &key) const;

    QString m_folder;
};

} // namespace xz
