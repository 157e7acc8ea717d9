#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QVariant>
#include <QVariantMap>

#include "core/common/result.h"

namespace xz {

class ChangeSet;
class Workspace;

/// Settings that belong to the office and travel with the database: its name, the seal line, defaults of the modules.
/// Values are texts, numbers, booleans, lists and maps of these. Keys are dotted: "office.name", "members.import.maps".
class XZCORE_EXPORT Settings
{
public:
    explicit Settings(Workspace &workspace);

    /// The value, or `fallback` when none was ever set or it cannot be read. Thread-safe.
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    /// All values whose key begins with `prefix`.
    Result<QVariantMap> values(const QString &prefix) const;

    /// Writes at once, logged but not offered to undo. Errors as ChangeSet::commit().
    Outcome setValue(const QString &key, const QVariant &value);
    Outcome setValues(const QVariantMap &values);
    Outcome remove(const QString &key);
    /// Plans the values on a change set of the caller.
    Outcome plan(ChangeSet &changes, const QVariantMap &values) const;

private:
    struct Row {
        qint64 id = 0;
        qint64 version = 0;
        QVariant value;
    };
    Result<QHash<QString, Row>> rows() const;

    Workspace &m_workspace;
    mutable QMutex m_mutex;
    mutable QHash<QString, Row> m_rows; ///< as of m_revision
    mutable qint64 m_revision = -1;
};

} // namespace xz
