#include "core/directory/seed.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::Directory)
};

Outcome seed(const Directory &directory, ChangeSet &changes, CodeTable table, const QString &name)
{
    QFile file(QStringLiteral(":/core/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Words::tr("The program is incomplete: %1 is missing. Reinstall it.").arg(name), {}};
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    int position = 0;
    for (const QJsonValue &row : rows) {
        CodeEntry entry;
        entry.position = ++position;
        entry.name = row.toObject().value(QLatin1String("name")).toString();
        entry.shortName = row.toObject().value(QLatin1String("short")).toString();
        entry.isLeader = row.toObject().value(QLatin1String("leader")).toBool();
        directory.addCode(changes, table, entry);
    }
    return {};
}

} // namespace

Outcome seedDirectory(Workspace &workspace)
{
    Statement used(workspace.database(), QStringLiteral("SELECT (SELECT COUNT(*) FROM post) + (SELECT COUNT(*) FROM party) + "
                                                        "(SELECT change_set_id FROM change_head WHERE id = 1)"));
    if (auto done = used.run(); !done)
        return done;
    if (!used.next() || used.integer(0) > 0)
        return used.finish();
    if (auto done = used.finish(); !done)
        return done;
    ChangeSet changes(workspace, Words::tr("Set up the database"));
    changes.setUndoable(false);
    if (auto posts = seed(workspace.directory(), changes, CodeTable::Post, QStringLiteral("posts.json")); !posts)
        return posts;
    if (auto parties = seed(workspace.directory(), changes, CodeTable::Party, QStringLiteral("parties.json")); !parties)
        return parties;
    const auto committed = changes.commit();
    return committed ? Outcome() : Outcome(committed.error());
}

Outcome loadNameOverrides(const Database &database, NameOrder &order)
{
    Statement read(database, QStringLiteral("SELECT character, kind, value FROM name_override"));
    if (auto done = read.run(); !done)
        return done;
    while (read.next()) {
        const QList<uint> characters = read.text(0).toUcs4();
        if (characters.isEmpty())
            continue;
        if (read.text(1) == QLatin1String("strokes"))
            order.setStrokeOverride(characters.first(), read.text(2));
        else
            order.setReadingOverride(characters.first(), read.text(2));
    }
    return read.finish();
}

} // namespace xz
