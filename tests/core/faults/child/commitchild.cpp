// commitchild DATABASE COUNT [tasks] [undo] [hold] [limit=BYTES]: imports people with memberships of a new term, or that many tasks, in
// one change set, and undoes it when told to. With a limit, files may not grow beyond it. Says "ready" before the commit and "done" with
// the milliseconds of planning and committing after it; with "hold" it then waits. Exit: 0 done, 2 wrong usage, 10 + the error's code
// otherwise.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

#include "core/directory/directory.h"
#include "core/records/history.h"
#include "core/workspace.h"

using namespace xz;

namespace {

Person personOf(int number)
{
    static const QString surnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗");
    static const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂慧文华建国志玉萍");
    Person person;
    person.name =
        QString(surnames.at(number % surnames.size())) + given.at(number / 7 % given.size()) + given.at(number / 300 % given.size());
    person.sex = number % 3 ? QStringLiteral("男") : QStringLiteral("女");
    person.birth = QStringLiteral("19%1-%2").arg(50 + number % 50).arg(1 + number % 12, 2, 10, QLatin1Char('0'));
    person.ethnicity = QStringLiteral("壮族");
    person.nativePlace = QStringLiteral("广西南宁");
    person.workStart = QStringLiteral("1998-07");
    person.education = QStringLiteral("研究生");
    person.degree = QStringLiteral("硕士");
    person.school = QStringLiteral("南州大学");
    person.professionalTitle = QStringLiteral("高级工程师");
    person.organisation = QStringLiteral("南州市第%1中学校长、党委副书记").arg(number % 90);
    person.idNumber = QStringLiteral("450103197508%1").arg(number, 6, 10, QLatin1Char('0'));
    person.phone = QStringLiteral("138%1").arg(number, 8, 10, QLatin1Char('0'));
    person.email = QStringLiteral("member%1@example.org").arg(number);
    person.address = QStringLiteral("南州市民族大道%1号").arg(number);
    person.postcode = QStringLiteral("530000");
    person.expertise = QStringLiteral("教育");
    return person;
}

void planRoster(const Directory &directory, ChangeSet &changes, int number, int count)
{
    Term term;
    term.number = number;
    term.name = QStringLiteral("第%1届").arg(number);
    Membership membership;
    membership.termId = directory.addTerm(changes, term);
    for (int i = 0; i < count; ++i) {
        Person person = personOf(i);
        membership.personId = person.id = directory.addPerson(changes, person);
        membership.rank = i + 1;
        membership.certificate = QStringLiteral("5-%1").arg(i, 4, 10, QLatin1Char('0'));
        membership.origin = QStringLiteral("提名");
        directory.addMembership(changes, membership, person);
    }
}

void planTasks(ChangeSet &changes, int count)
{
    for (int i = 0; i < count; ++i)
        changes.insert(QStringLiteral("task"),
                       {{QStringLiteral("title"), QString::number(i)}, {QStringLiteral("starts"), QStringLiteral("2026-01-05")}});
}

void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.text), qPrintable(error.detail));
    return 10 + int(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    if (const QStringList limits = arguments.filter(QStringLiteral("limit=")); !limits.isEmpty())
        limitFileSize(limits.first().mid(6).toULongLong());
    auto opened = Workspace::open(arguments.at(1), {}, {});
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    Directory &directory = workspace.directory();
    const auto terms = directory.terms();
    if (!terms)
        return fail(terms.error());

    QElapsedTimer clock;
    clock.start();
    ChangeSet changes(workspace, QStringLiteral("Import"));
    const int count = arguments.at(2).toInt();
    if (arguments.contains(QStringLiteral("tasks")))
        planTasks(changes, count);
    else
        planRoster(directory, changes, terms->isEmpty() ? 1 : terms->first().number + 1, count);
    const qint64 planned = clock.restart();
    std::printf("ready\n");
    std::fflush(stdout);
    const auto done = changes.commit();
    if (!done)
        return fail(done.error());
    std::printf("done %lld %lld\n", static_cast<long long>(planned), static_cast<long long>(clock.elapsed()));
    std::fflush(stdout);
    if (arguments.contains(QStringLiteral("undo"))) {
        clock.restart();
        if (const auto undone = workspace.history().undo(); !undone)
            return fail(undone.error());
        std::printf("undone %lld\n", static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    }
    if (arguments.contains(QStringLiteral("hold"))) {
        for (;;)
            QThread::sleep(60);
    }
    return 0;
}
