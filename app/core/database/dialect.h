#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "core/common/progress.h"
#include "core/common/result.h"

struct sqlite3;

/// All SQL that SQLite and PostgreSQL do not share. Another server takes another file behind these functions.
namespace xz::dialect {

/// How a column's values are stored and compared.
enum class Affinity { Text, Integer, Real, Blob };

struct Column {
    QString name;
    Affinity affinity = Affinity::Text;
    QVariant defaultValue; ///< what an insert that does not name the column gets; invalid: NULL
};

/// The library's own connection behind Qt's; nullptr when it is closed.
XZCORE_EXPORT sqlite3 *handleOf(const QSqlDatabase &connection);

/// Settings of a fresh connection: durability, foreign keys, our search tokenizer.
XZCORE_EXPORT Outcome prepareConnection(const QSqlDatabase &connection, bool readOnly);
/// Marks an empty file as ours, or answers BadInput when it belongs to another program and Damaged when it cannot be read.
XZCORE_EXPORT Outcome checkOwnership(const QSqlDatabase &connection, bool readOnly);

/// Columns of a table in order; empty when there is no such table.
XZCORE_EXPORT Result<QList<Column>> columns(const QSqlDatabase &connection, const QString &table);
XZCORE_EXPORT bool hasTable(const QSqlDatabase &connection, const QString &table);
/// Runs a script of many statements; stops at the first that fails and names it.
XZCORE_EXPORT Outcome runScript(const QSqlDatabase &connection, const QString &sql);

/// Takes the write lock of the file at once, so that a change set never fails half way for being second.
XZCORE_EXPORT Outcome begin(const QSqlDatabase &connection);
XZCORE_EXPORT Outcome commit(const QSqlDatabase &connection);
XZCORE_EXPORT void rollback(const QSqlDatabase &connection);

/// Copies the whole database, consistent while others read and write, into a new file.
XZCORE_EXPORT Outcome copyTo(const QSqlDatabase &connection, const QString &path, Progress &progress = Progress::none());
/// Faults in the structure of the file; empty when it is sound.
XZCORE_EXPORT Result<QStringList> structureFaults(const QSqlDatabase &connection);
/// Rows whose reference points nowhere, as "table row 12 → table"; empty when sound.
XZCORE_EXPORT Result<QStringList> referenceFaults(const QSqlDatabase &connection);

/// "name" quoted as an identifier.
XZCORE_EXPORT QString quoted(const QString &identifier);
/// SQL for the text of one field of a JSON object in a column. `field` is a column's name: letters, digits and underscores.
XZCORE_EXPORT QString jsonText(const QString &column, const QString &field);
/// Version of the database library, for the log and the doctor.
XZCORE_EXPORT QString libraryVersion();

} // namespace xz::dialect
