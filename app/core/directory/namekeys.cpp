#include "core/directory/namekeys.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/database/statement.h"
#include "core/directory/directory.h"
#include "core/settings/settings.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

namespace xz {

namespace {

const QString versionKey = QStringLiteral("names.version");
const QString overrideTable = QStringLiteral("name_override");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::NameKeys)
};

/// Reads all people and hands those with wrong keys, or wrong keys of a membership, to `stale(id, version, name, right values)`
/// and the memberships to `membership(id, version, right values)`.
template <typename Stale, typename Wrong>
Outcome compare(Workspace &workspace, Progress &progress, Stale stale, Wrong membership)
{
    const NameOrder &order = workspace.nameOrder();
    Statement people(workspace.database(),
                     QStringLiteral("SELECT id, version, name, pinyin_override, stroke_key, pinyin_key, pinyin, pinyin_search, "
                                    "initials FROM person ORDER BY id"));
    if (auto done = people.run(); !done)
        return done;
    progress.begin(Words::tr("Checking the order of names"), 0);
    qint64 count = 0;
    while (people.next()) {
        const QString name = people.text(2), own = people.text(3);
        const QVariantMap right{{QStringLiteral("stroke_key"), order.strokeKey(name)},
                                {QStringLiteral("pinyin_key"), order.pinyinKey(name, own)},
                                {QStringLiteral("pinyin"), order.pinyin(name, own)},
                                {QStringLiteral("pinyin_search"), order.pinyinPlain(name, own)},
                                {QStringLiteral("initials"), order.initials(name, own)}};
        const bool same =
            right.value(QStringLiteral("stroke_key")) == people.text(4) && right.value(QStringLiteral("pinyin_key")) == people.text(5) &&
            right.value(QStringLiteral("pinyin")) == people.text(6) && right.value(QStringLiteral("pinyin_search")) == people.text(7) &&
            right.value(QStringLiteral("initials")) == people.text(8);
        if (!same)
            stale(people.integer(0), people.integer(1), name, right);
        if (++count % 1000 == 0) {
            progress.advance(count);
            if (progress.isCancelled())
                return Error::cancelled();
        }
    }
    if (auto done = people.finish(); !done)
        return done;
    Statement memberships(
        workspace.database(),
        QStringLiteral("SELECT m.id, m.version, p.name, p.pinyin_override, m.rank, o.is_leader, o.position, m.stroke_key, m.pinyin_key, "
                       "m.rank_key FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN post o ON o.id = m.post_id"));
    if (auto done = memberships.run(); !done)
        return done;
    while (memberships.next()) {
        const QString strokes = order.strokeKey(memberships.text(2));
        const QString pinyin = order.pinyinKey(memberships.text(2), memberships.text(3));
        const QString rank =
            Directory::rankKey(int(memberships.integer(4)), memberships.integer(5) != 0, int(memberships.integer(6)), strokes);
        if (strokes != memberships.text(7) || pinyin != memberships.text(8) || rank != memberships.text(9))
            membership(memberships.integer(0), memberships.integer(1), memberships.text(2),
                       QVariantMap{{QStringLiteral("stroke_key"), strokes},
                                   {QStringLiteral("pinyin_key"), pinyin},
                                   {QStringLiteral("rank_key"), rank}});
        if (++count % 1000 == 0) {
            progress.advance(count);
            if (progress.isCancelled())
                return Error::cancelled();
        }
    }
    return memberships.finish();
}

Outcome outcomeOf(const Result<CommitInfo> &committed) { return committed ? Outcome() : Outcome(committed.error()); }

} // namespace

Result<QStringList> NameKeys::stale(Workspace &workspace, Progress &progress)
{
    QStringList names;
    const auto note = [&names](qint64, qint64, const QString &name, const QVariantMap &) {
        if (!names.contains(name))
            names << name;
    };
    if (auto done = compare(workspace, progress, note, note); !done)
        return done.error();
    return names;
}

Result<int> NameKeys::refresh(Workspace &workspace, Progress &progress)
{
    ChangeSet changes(workspace, Words::tr("Sort names anew"));
    changes.setUndoable(false);
    const auto planOn = [&changes](const QString &table) {
        return [&changes, table](qint64 id, qint64 version, const QString &, const QVariantMap &right) {
            changes.update(table, id, version, right);
        };
    };
    if (auto done = compare(workspace, progress, planOn(QStringLiteral("person")), planOn(QStringLiteral("membership"))); !done)
        return done.error();
    const int planned = changes.size();
    const auto committed = changes.commit(progress);
    if (!committed)
        return committed.error();
    return planned;
}

Outcome NameKeys::refreshWhenOutdated(Workspace &workspace, Progress &progress)
{
    if (workspace.settings().value(versionKey).toString() == NameOrder::version())
        return {};
    if (const auto done = refresh(workspace, progress); !done)
        return done.error();
    return workspace.settings().setValue(versionKey, NameOrder::version());
}

Result<QList<NameOverride>> NameOverrides::list(const Workspace &workspace)
{
    Statement read(workspace.database(),
                   QStringLiteral("SELECT id, version, character, kind, value FROM name_override ORDER BY character, kind"));
    if (auto done = read.run(); !done)
        return done.error();
    QList<NameOverride> entries;
    while (read.next())
        entries << NameOverride{read.integer(0), read.integer(1), read.text(2),
                                read.text(3) == QLatin1String("strokes") ? NameOverride::Kind::Strokes : NameOverride::Kind::Reading,
                                read.text(4)};
    if (auto done = read.finish(); !done)
        return done.error();
    return entries;
}

Outcome NameOverrides::set(Workspace &workspace, const NameOverride &entry)
{
    static const QRegularExpression strokes(QStringLiteral("^[1-5]{1,64}$"));
    static const QRegularExpression reading(QStringLiteral("^[a-zü]{1,6}[1-5]$"));
    const bool isStrokes = entry.kind == NameOverride::Kind::Strokes;
    if (entry.character.toUcs4().size() != 1)
        return Error{ErrorCode::BadInput, Words::tr("Enter one character."), entry.character};
    if (!(isStrokes ? strokes : reading).match(entry.value).hasMatch())
        return Error{ErrorCode::BadInput,
                     isStrokes ? Words::tr("Enter the strokes as digits: 1 horizontal, 2 vertical, 3 left-falling, 4 dot, 5 turning.")
                               : Words::tr("Enter the reading as pinyin with its tone as a digit, such as qiu2."),
                     entry.value};
    const auto entries = list(workspace);
    if (!entries)
        return entries.error();
    ChangeSet changes(workspace, Words::tr("Own strokes or reading of “%1”").arg(entry.character));
    changes.setUndoable(false);
    const QVariantMap values{{QStringLiteral("character"), entry.character},
                             {QStringLiteral("kind"), isStrokes ? QStringLiteral("strokes") : QStringLiteral("reading")},
                             {QStringLiteral("value"), entry.value}};
    const auto same = std::find_if(entries->cbegin(), entries->cend(),
                                   [&entry](const NameOverride &e) { return e.character == entry.character && e.kind == entry.kind; });
    if (same == entries->cend())
        changes.insert(overrideTable, values);
    else
        changes.update(overrideTable, same->id, same->version, values);
    if (auto done = outcomeOf(changes.commit()); !done)
        return done;
    return workspace.reloadNameOrder();
}

Outcome NameOverrides::remove(Workspace &workspace, const NameOverride &entry)
{
    ChangeSet changes(workspace, Words::tr("Own strokes or reading of “%1”").arg(entry.character));
    changes.setUndoable(false);
    changes.remove(overrideTable, entry.id, entry.version);
    if (auto done = outcomeOf(changes.commit()); !done)
        return done;
    return workspace.reloadNameOrder();
}

} // namespace xz
