#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include "core/common/progress.h"
#include "core/common/result.h"
#include "core/records/recordtype.h"

struct sqlite3;

namespace xz {

class Workspace;
class Database;

/// A hit of a search over everything.
struct SearchHit {
    QString table;
    qint64 id = 0;
    QString kind;     ///< the record type's label
    QString title;
    QString subtitle;
    QString page;     ///< page id that shows it
};

/// SQLite FTS5 over all searchable record types: CJK as overlapping pairs, folded to simplified, Latin folded in case and width.
/// ChangeSet keeps it up to date inside its own transaction, through one SearchWriter a commit.
class XZCORE_EXPORT SearchIndex
{
public:
    explicit SearchIndex(Workspace &workspace);

    /// Registers the FTS5 tokenizer `xz` on a raw connection; called by the connection factory.
    static Outcome registerTokenizer(sqlite3 *connection);

    /// Newest first; characters (one is enough), pinyin, initials, Latin words; several words are all required. Words match from their
    /// beginning, in any case and width; ü may be typed as v or u. Records of one `table` only when it is given. Thread-safe.
    Result<QList<SearchHit>> find(const QString &text, int limit = 50, const QString &table = {}) const;

    /// Called within a change set's transaction with the row's full new values. For many rows use a SearchWriter.
    Outcome put(const RecordType &type, qint64 id, const QVariantMap &values);
    Outcome drop(const RecordType &type, qint64 id);
    /// Builds the index anew from all tables (doctor, imports by SQL).
    Outcome rebuild(Progress &progress = Progress::none());

private:
    Outcome fill(Progress &progress);

    Workspace &m_workspace;
};

} // namespace xz
