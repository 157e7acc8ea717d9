#include "bigdatabase.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

#include "bench.h"
#include "core/directory/directory.h"
#include "modulesetup.h"
#include "people.h"

namespace xz::bench {

namespace {

constexpr int membersACommit = 20000;

void must(const Outcome &outcome)
{
    if (!outcome)
        giveUp(outcome.error().text + QLatin1Char(' ') + outcome.error().detail);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().text + QLatin1Char(' ') + result.error().detail);
    return std::move(*result);
}

void fill(Workspace &workspace, qint64 members)
{
    const Directory &directory = workspace.directory();
    ChangeSet start(workspace, QStringLiteral("term"));
    Term term;
    term.number = 5;
    term.name = QStringLiteral("第五届");
    term.isCurrent = true;
    const qint64 termId = directory.addTerm(start, term);
    QList<qint64> sectorIds;
    for (const QString &name : sectors()) {
        CodeEntry entry;
        entry.position = int(sectorIds.size()) + 1;
        entry.name = name;
        sectorIds << directory.addCode(start, CodeTable::Sector, entry, termId);
    }
    must(start.commit());

    for (qint64 first = 0; first < members; first += membersACommit) {
        ChangeSet changes(workspace, QStringLiteral("members"));
        for (qint64 number = first; number < qMin(members, first + membersACommit); ++number) {
            const MadeUpPerson made = madeUpPerson(number);
            Person person;
            person.name = made.name;
            person.sex = made.sex;
            person.birth = made.birth;
            person.ethnicity = made.ethnicity;
            person.organisation = made.organisation;
            person.phone = made.phone;
            person.id = directory.addPerson(changes, person);
            Membership membership;
            membership.personId = person.id;
            membership.termId = termId;
            membership.sectorId = sectorIds[number % sectorIds.size()];
            directory.addMembership(changes, membership, person);
        }
        must(changes.commit());
        std::fprintf(stderr, "\r%lld of %lld members", qMin(members, first + membersACommit), members);
    }
    std::fprintf(stderr, "\n");
}

} // namespace

QString bigDatabasePath(const QString &folder, qint64 members)
{
    return QStringLiteral("%1/members-%2.db").arg(folder).arg(members);
}

std::unique_ptr<Workspace> openDatabase(const QString &path)
{
    return must(Workspace::open(path, moduleRecordTypes(), moduleMigrations()));
}

std::unique_ptr<Workspace> bigDatabase(const QString &folder, qint64 members)
{
    const QString path = bigDatabasePath(folder, members);
    if (!QFile::exists(path)) {
        // Built beside and renamed, so that a broken-off run leaves no half database behind.
        const QString building = path + QStringLiteral(".building.db");
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(building + QLatin1String(ending));
        QElapsedTimer timer;
        timer.start();
        {
            const auto workspace = openDatabase(building);
            fill(*workspace, members);
        }
        std::fprintf(stderr, "%s built in %.1f s\n", qPrintable(path), double(timer.elapsed()) / 1000);
        if (!QFile::rename(building, path))
            giveUp(QStringLiteral("cannot rename %1").arg(building));
    }
    return openDatabase(path);
}

} // namespace xz::bench
