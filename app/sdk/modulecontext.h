#pragma once

#include <QString>

#include "core/migration/migrator.h"
#include "core/records/recordtype.h"
#include "sdk/registries.h"

namespace xz {

class Interaction;
class Workspace;

/// What the host hands to a module. Registrations are kept under the module's id.
class XZSDK_EXPORT ModuleContext
{
public:
    virtual ~ModuleContext();

    virtual Registries &registries() = 0;
    virtual void addRecordType(RecordType type) = 0;
    /// ":/modules/<id>/sql" is the usual folder.
    virtual void addMigrations(const QString &resourceFolder) = 0;

    /// The open database, nullptr when none is open (welcome page, commands that need none).
    virtual Workspace *workspace() = 0;
    virtual Interaction &interaction() = 0;
    /// Opens a page and shows a record on it ("members.roster", "person", 12); id 0: the page alone.
    virtual void openPage(const QString &pageId, const QString &table = {}, qint64 id = 0) = 0;
    /// Opens the print page with a source's templates for the records given ("meetings.meeting", {3}, "meetings.badge").
    virtual void openPrint(const QString &sourceId, const QList<qint64> &ids, const QString &templateId = {}, const QVariantMap &options = {}) = 0;
};

} // namespace xz
