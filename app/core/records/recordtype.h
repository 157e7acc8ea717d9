#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

#include <QSqlDatabase>
#include <QVariantMap>

#include "core/common/result.h"

namespace xz {

/// Refuses a row that may not be written as it is: `before` is empty for a new row, `after` for one that is removed.
using RecordGuard = std::function<Outcome(const QVariantMap &before, const QVariantMap &after)>;

/// A column of a recorded table, as history, undo and the recycle bin name it to the user.
struct RecordColumn {
    QString name;            ///< SQL column
    QString label;           ///< translated
    QString referenceTable;  ///< table whose title stands for an id here, or empty
    bool searchable = false; ///< goes into the search index
    bool secret = false;     ///< logged as changed, without its values (identity number)
    bool internal = false;   ///< kept by the program (sort keys): logged for undo, but history does not show it
};

/// A table that is written through ChangeSet. Every such table has `id INTEGER PRIMARY KEY` and `version INTEGER NOT NULL`.
struct RecordType {
    QString table;
    QString label;       ///< translated kind, e.g. 委员
    QString titleColumn; ///< column that names a record to the user
    QString page;        ///< page id that shows such a record, or empty
    QList<RecordColumn> columns;
    bool searchable = false; ///< appears in Ctrl+K
    /// Extra words for the index (pinyin, initials) from a row's values; may be empty.
    std::function<QString(const QVariantMap &)> searchExtra;
    /// Second line of a search hit, from a row's values; may be empty.
    std::function<QString(const QVariantMap &)> searchSubtitle;
    /// Makes the guard of one commit, within its transaction; may be empty.
    std::function<Result<RecordGuard>(const QSqlDatabase &)> guard = {};
};

/// All record types of core and the modules, by table.
class XZCORE_EXPORT RecordTypes
{
public:
    void add(RecordType type);
    /// The page that shows records of a table, whether its type is known already or added later.
    void setPage(const QString &table, const QString &page);
    const RecordType *find(const QString &table) const; ///< nullptr when unknown
    QList<RecordType> all() const;
    QStringList tables() const { return m_order; }

private:
    QHash<QString, RecordType> m_types;
    QHash<QString, QString> m_pages;
    QStringList m_order;
};

} // namespace xz
