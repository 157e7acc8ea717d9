#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/database/statement.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString tableName = QStringLiteral("setting");

// A one-element array, because JSON text of a lone value is not everywhere a document.
QString encoded(const QVariant &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact));
}

QVariant decoded(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array().at(0).toVariant(); }

} // namespace

Settings::Settings(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QHash<QString, Settings::Row>> Settings::rows() const
{
    QMutexLocker locker(&m_mutex);
    const qint64 revision = m_workspace.revision();
    if (revision == m_revision)
        return m_rows;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, key, value FROM setting"));
    if (auto done = read.run(); !done)
        return done.error();
    QHash<QString, Row> rows;
    while (read.next())
        rows.insert(read.text(2), {read.integer(0), read.integer(1), decoded(read.text(3))});
    if (auto done = read.finish(); !done)
        return done.error();
    m_rows = rows;
    m_revision = revision;
    return rows;
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    const auto all = rows();
    if (!all) {
        qWarning("settings: %s", qPrintable(all.error().detail));
        return fallback;
    }
    const auto row = all->constFind(key);
    return row == all->cend() ? fallback : row->value;
}

Result<QVariantMap> Settings::values(const QString &prefix) const
{
    const auto all = rows();
    if (!all)
        return all.error();
    QVariantMap found;
    for (auto row = all->cbegin(); row != all->cend(); ++row) {
        if (row.key().startsWith(prefix))
            found.insert(row.key(), row->value);
    }
    return found;
}

Outcome Settings::plan(ChangeSet &changes, const QVariantMap &values) const
{
    const auto all = rows();
    if (!all)
        return all.error();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto row = all->constFind(it.key());
        if (row == all->cend())
            changes.insert(tableName, {{QStringLiteral("key"), it.key()}, {QStringLiteral("value"), encoded(it.value())}});
        else
            changes.update(tableName, row->id, row->version, {{QStringLiteral("value"), encoded(it.value())}});
    }
    return {};
}

Outcome Settings::setValue(const QString &key, const QVariant &value) { return setValues({{key, value}}); }

Outcome Settings::setValues(const QVariantMap &values)
{
    ChangeSet changes(m_workspace, QCoreApplication::translate("xz::Settings", "Change settings"));
    changes.setUndoable(false);
    if (auto planned = plan(changes, values); !planned)
        return planned;
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

Outcome Settings::remove(const QString &key)
{
    const auto all = rows();
    if (!all)
        return all.error();
    const auto row = all->constFind(key);
    if (row == all->cend())
        return {};
    ChangeSet changes(m_workspace, QCoreApplication::translate("xz::Settings", "Change settings"));
    changes.setUndoable(false);
    changes.remove(tableName, row->id, row->version);
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

} // namespace xz
