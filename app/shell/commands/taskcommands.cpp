#include "shell/commands/taskcommands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/calendar/workcalendar.h"
#include "core/records/changeset.h"
#include "core/records/tasks.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "sdk/commandarguments.h"
#include "sdk/texttable.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::TaskCommands)
};

const QString dueOption = QStringLiteral("due"), assigneeOption = QStringLiteral("assignee"), noteOption = QStringLiteral("note"),
              limitOption = QStringLiteral("limit"), formatOption = QStringLiteral("format");

int add(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {dueOption, assigneeOption, noteOption}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    Task task;
    task.title = arguments->word(0).trimmed();
    if (task.title.isEmpty())
        return call.fail({ErrorCode::BadInput, Words::tr("A task needs a title."), {}});
    task.due = QDate::fromString(parseLooseDate(arguments->value(dueOption)), Qt::ISODate);
    if (arguments->has(dueOption) && !task.due.isValid())
        return call.fail({ErrorCode::BadInput, Words::tr("“%1” is no day. Write it like 2026-03-01.").arg(arguments->value(dueOption)), {}});
    task.note = arguments->value(noteOption);
    task.starts = QDate::currentDate();
    const auto workspace = call.workspace(true);
    if (!workspace)
        return call.fail(workspace.error());
    task.assignee = arguments->value(assigneeOption, (*workspace)->actor());
    ChangeSet changes(**workspace, Words::tr("New task “%1”").arg(task.title));
    const qint64 id = (*workspace)->tasks().add(changes, task);
    if (const auto done = changes.commit(); !done)
        return call.fail(done.error());
    *call.out << QJsonDocument(QJsonObject{{QStringLiteral("id"), id}}).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

int list(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {assigneeOption, limitOption, formatOption}, 0, 0});
    if (!arguments)
        return call.fail(arguments.error());
    const auto format = arguments->choice(formatOption, {QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const auto limit = arguments->number(limitOption, 200, 1);
    if (!limit)
        return call.fail(limit.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto tasks = (*workspace)->tasks().open({}, *limit);
    if (!tasks)
        return call.fail(tasks.error());
    const WorkCalendar calendar = WorkCalendar::of((*workspace)->settings());
    const QDate today = QDate::currentDate();
    QJsonArray array;
    QList<QStringList> rows{{Words::tr("No."), Words::tr("Working days left"), Words::tr("Due"), Words::tr("In charge"), Words::tr("Task")}};
    for (const Task &task : *tasks) {
        if (arguments->has(assigneeOption) && task.assignee != arguments->value(assigneeOption))
            continue;
        const QString lamp = Tasks::lampName(Tasks::lamp(task, today, calendar));
        const QString due = task.due.toString(Qt::ISODate);
        const int left = task.due.isValid() ? calendar.workdaysBetween(today, task.due) : 0;
        array << QJsonObject{{QStringLiteral("id"), task.id},         {QStringLiteral("title"), task.title},
                             {QStringLiteral("due"), due},            {QStringLiteral("workdaysLeft"), task.due.isValid() ? QJsonValue(left) : QJsonValue()},
                             {QStringLiteral("lamp"), lamp},          {QStringLiteral("assignee"), task.assignee},
                             {QStringLiteral("kind"), task.kind},     {QStringLiteral("note"), task.note}};
        rows << QStringList{QString::number(task.id), task.due.isValid() ? QString::number(left) : QString(), due, task.assignee, task.title};
    }
    if (*format == QLatin1String("json"))
        *call.out << QJsonDocument(array).toJson();
    else if (rows.size() > 1)
        printTextTable(*call.out, rows, {0, 1});
    else
        *call.err << Words::tr("Nothing is to be done.") << Qt::endl;
    return 0;
}

int done(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {}, 1, 1});
    if (!arguments)
        return call.fail(arguments.error());
    bool isNumber = false;
    const qint64 id = arguments->word(0).toLongLong(&isNumber);
    if (!isNumber)
        return call.fail({ErrorCode::Usage, Words::tr("A task is named by its number in xiezheng tasks list."), {}});
    const auto workspace = call.existing();
    if (!workspace)
        return call.fail(workspace.error());
    const auto task = (*workspace)->tasks().find(id);
    if (!task)
        return call.fail(task.error());
    if (task->state != Task::State::Open)
        return call.fail({ErrorCode::BadInput, Words::tr("“%1” is finished already.").arg(task->title), {}});
    ChangeSet changes(**workspace, Words::tr("Done: %1").arg(task->title));
    (*workspace)->tasks().close(changes, *task, QDate::currentDate());
    if (const auto committed = changes.commit(); !committed)
        return call.fail(committed.error());
    *call.out << Words::tr("Done: %1").arg(task->title) << '\n';
    return 0;
}

} // namespace

QList<CommandEntry> taskCommands()
{
    const auto entry = [](const char *word, const QString &usage, const QString &summary, const QString &help, int (*run)(CommandCall &)) {
        CommandEntry made;
        made.words = {QStringLiteral("tasks"), QLatin1String(word)};
        made.usage = usage;
        made.summary = summary;
        made.help = help;
        made.run = run;
        return made;
    };
    return {entry("add", Words::tr("TITLE [--due DAY] [--assignee NAME] [--note TEXT]"), Words::tr("adds a task"),
                  Words::tr("  --due DAY         until when: 2026-03-01\n"
                            "  --assignee NAME   who is in charge (you)\n"
                            "  --note TEXT       a remark\n"
                            "Prints {\"id\"}.\n"),
                  add),
            entry("list", Words::tr("[--assignee NAME] [--limit N] [--format table|json]"), Words::tr("lists the open tasks, the most urgent first"),
                  Words::tr("  --assignee NAME   only this one's\n"
                            "  --limit N         at most so many (200)\n"
                            "  --format json     as JSON: id, title, due, workdaysLeft, lamp, assignee, kind, note\n"),
                  list),
            entry("done", Words::tr("ID"), Words::tr("finishes a task"), {}, done)};
}

} // namespace xz
