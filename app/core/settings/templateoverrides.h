#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// The office's own version of a print template.
struct TemplateOverride {
    qint64 id = 0;
    qint64 version = 0;
    QString templateId; ///< "meetings.badge"
    QString name;       ///< the user's name of the version
    QByteArray text;    ///< UTF-8
    bool isActive = false;
};

/// Own versions of print templates, kept in the database. At most one of a template is active; with none, the one that ships is.
class XZCORE_EXPORT TemplateOverrides
{
public:
    explicit TemplateOverrides(Workspace &workspace);

    /// All versions of a template by name, or of all templates with an empty id.
    Result<QList<TemplateOverride>> list(const QString &templateId = {}) const;
    /// Text of the active version; null when the one that ships is to be used.
    Result<QByteArray> activeText(const QString &templateId) const;

    /// A new version when id is 0, else a change of it; an active one takes that from the others.
    qint64 save(ChangeSet &changes, const TemplateOverride &entry) const;
    void remove(ChangeSet &changes, const TemplateOverride &entry) const;
    /// No version is active any more: the template that ships is used again. The versions stay.
    Outcome reset(ChangeSet &changes, const QString &templateId) const;

private:
    Workspace &m_workspace;
};

} // namespace xz
