#include "core/records/recordtitle.h"

#include <QCoreApplication>

#include "core/database/statement.h"
#include "core/records/recordtype.h"
#include "core/workspace.h"

namespace xz {

Result<QString> recordTitle(const Workspace &workspace, const QString &table, qint64 id)
{
    const RecordType *type = workspace.recordTypes().find(table);
    if (!type || type->titleColumn.isEmpty())
        return Error{ErrorCode::Internal, QCoreApplication::translate("xz::Access", "This value cannot be shown. Update the program."), table};
    Statement row(workspace.database(), QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(type->titleColumn, type->table));
    if (auto done = row.bind(id).run(); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("xz::Access", "This record no longer exists. Reload the page."), {}};
    return row.text(0);
}

} // namespace xz
