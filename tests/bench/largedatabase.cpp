#include "largedatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

#include "core/directory/directory.h"
#include "core/directory/dutyledger.h"
#include "core/files/backup.h"
#include "core/records/tasks.h"
#include "core/settings/settings.h"
#include "people.h"

namespace xz::bench {

namespace {

constexpr qint64 membersOfStep = 10000;

void check(const Outcome &outcome)
{
    if (!outcome)
        giveUp(outcome.error().text + u' ' + outcome.error().detail);
}

void commit(ChangeSet &changes)
{
    const auto done = changes.commit();
    if (!done)
        giveUp(done.error().text + u' ' + done.error().detail);
}

/// Fills a new database: sectors, parties and posts in turn, one in twenty has left, one in ten has a duty record, one in a thousand is
/// a task's subject; the last step removes as many as would fit a screen of the recycle bin ten times.
class Filler
{
public:
    explicit Filler(Workspace &workspace) : m_workspace(workspace), m_directory(workspace.directory()) {}

    void fill(qint64 members)
    {
        prepare();
        for (qint64 first = 0; first < members; first += membersOfStep) {
            ChangeSet changes(m_workspace, QStringLiteral("导入名册"));
            for (qint64 i = first; i < std::min(members, first + membersOfStep); ++i)
                add(changes, i);
            commit(changes);
            if (first % 100000 == 0)
                std::fprintf(stderr, "  %lld of %lld\r", static_cast<long long>(first), static_cast<long long>(members));
        }
        removeSome(std::min<qint64>(300, members / 10));
    }

private:
    void prepare()
    {
        ChangeSet changes(m_workspace, QStringLiteral("届次"));
        Term term;
        term.number = 5;
        term.name = QStringLiteral("第五届");
        term.isCurrent = true;
        m_term = m_directory.addTerm(changes, term);
        for (const QString &name : sectors()) {
            CodeEntry entry;
            entry.name = entry.shortName = name;
            entry.position = int(m_sectors.size()) + 1;
            m_sectors << m_directory.addCode(changes, CodeTable::Sector, entry, m_term);
        }
        commit(changes);
        const auto posts = m_directory.codes(CodeTable::Post), parties = m_directory.codes(CodeTable::Party);
        if (!posts || !parties || posts->isEmpty() || parties->isEmpty())
            giveUp(QStringLiteral("no posts or parties"));
        m_posts = *posts;
        m_parties = *parties;
        for (const CodeEntry &post : m_posts) {
            if (post.name == QStringLiteral("委员"))
                m_ordinary = post.id;
        }
    }

    void add(ChangeSet &changes, qint64 number)
    {
        const MadeUpPerson made = madeUpPerson(number);
        Person person;
        person.name = made.name;
        person.sex = made.sex;
        person.birth = made.birth;
        person.ethnicity = made.ethnicity;
        person.organisation = made.organisation;
        person.phone = made.phone;
        person.partyId = m_parties.at(number % m_parties.size()).id;
        person.id = m_directory.addPerson(changes, person);
        Membership membership;
        membership.personId = person.id;
        membership.termId = m_term;
        membership.sectorId = m_sectors.at(number % m_sectors.size());
        membership.postId = number % 50 == 0 ? m_posts.at(number / 50 % m_posts.size()).id : m_ordinary;
        membership.rank = number % 200 == 0 ? int(number / 200) + 1 : 0;
        if (number % 20 == 7)
            membership.exitKind = QStringLiteral("辞去");
        m_directory.addMembership(changes, membership, person);
        if (number % 10 == 0) {
            DutyRecord duty;
            duty.personId = person.id;
            duty.date = QStringLiteral("2026-%1-%2").arg(1 + number / 10 % 12, 2, 10, QLatin1Char('0')).arg(1 + number / 120 % 28, 2, 10, QLatin1Char('0'));
            duty.kind = QStringLiteral("会议出席");
            duty.item = QStringLiteral("全体会议");
            duty.outcome = QStringLiteral("出席");
            m_workspace.dutyLedger().add(changes, duty);
        }
        if (number % 1000 == 1) {
            Task task;
            task.title = QStringLiteral("补齐%1的照片").arg(made.name);
            task.ownerTable = QStringLiteral("person");
            task.ownerId = person.id;
            task.starts = QDate(2026, 1, 1);
            task.due = QDate(2026, 1, 5).addDays(number / 1000);
            m_workspace.tasks().add(changes, task);
        }
    }

    void removeSome(qint64 count)
    {
        ChangeSet changes(m_workspace, QStringLiteral("删除"));
        for (qint64 i = 0, id = 2; i < count; id += 10) { // those with a duty record stay
            const auto person = m_directory.person(id);
            if (!person)
                giveUp(person.error().text);
            check(m_directory.removePerson(changes, *person));
            ++i;
        }
        commit(changes);
    }

    Workspace &m_workspace;
    Directory &m_directory;
    qint64 m_term = 0, m_ordinary = 0;
    QList<qint64> m_sectors;
    QList<CodeEntry> m_posts, m_parties;
};

} // namespace

std::unique_ptr<Workspace> openLarge(const QString &path)
{
    auto opened = Workspace::open(path, {}, {{QStringLiteral("members"), QStringLiteral(":/modules/members/sql")},
                                         {QStringLiteral("meetings"), QStringLiteral(":/modules/meetings/sql")}});
    if (!opened)
        giveUp(opened.error().text + u' ' + opened.error().detail);
    // Neither copies made before a migration nor daily ones: they would fill the disk and disturb the figures.
    for (const BackupInfo &backup : Backup::list(path))
        QFile::remove(backup.file);
    Settings &settings = (*opened)->settings();
    if (settings.value(QStringLiteral("backup.automatic"), true).toBool())
        check(settings.setValue(QStringLiteral("backup.automatic"), false));
    return std::move(*opened);
}

QString largeDatabase(Bench &bench, qint64 members)
{
    const QString path = QDir(bench.folder()).absoluteFilePath(QStringLiteral("members-%1.db").arg(members));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + QStringLiteral(".new");
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(unfinished + QLatin1String(ending));
    std::fprintf(stderr, "making %s\n", qPrintable(path));
    QElapsedTimer timer;
    timer.start();
    {
        const auto workspace = openLarge(unfinished);
        Filler(*workspace).fill(members);
    }
    const double seconds = double(timer.elapsed()) / 1000;
    if (!QFile::rename(unfinished, path))
        giveUp(QStringLiteral("cannot rename %1").arg(unfinished));
    // Kept beside it, as the next run finds it made.
    QFile note(path + QStringLiteral(".seconds"));
    if (note.open(QIODevice::WriteOnly))
        note.write(QByteArray::number(seconds));
    return path;
}

void makeDatabases(Bench &bench)
{
    const QString job = QStringLiteral("写入委员 write members");
    if (!bench.wants(job))
        return;
    for (const qint64 members : bench.sizes({10000, 100000, 1000000})) {
        QFile note(largeDatabase(bench, members) + QStringLiteral(".seconds"));
        if (note.open(QIODevice::ReadOnly))
            bench.add({job, members, note.readAll().toDouble(), 0, QStringLiteral("s")});
    }
}

} // namespace xz::bench
