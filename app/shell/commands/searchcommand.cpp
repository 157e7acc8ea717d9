#include "shell/commands/searchcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace.h"
#include "sdk/commandarguments.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::SearchCommand)
};

QByteArray json(const QList<SearchHit> &hits)
{
    QJsonArray array;
    for (const SearchHit &hit : hits)
        array << QJsonObject{{QStringLiteral("table"), hit.table}, {QStringLiteral("id"), hit.id},
                             {QStringLiteral("kind"), hit.kind},   {QStringLiteral("title"), hit.title},
                             {QStringLiteral("subtitle"), hit.subtitle}, {QStringLiteral("page"), hit.page}};
    return QJsonDocument(array).toJson();
}

int run(CommandCall &call)
{
    const auto arguments = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("limit"), QStringLiteral("format")}, 1, -1});
    if (!arguments)
        return call.fail(arguments.error());
    const auto limit = arguments->number(QStringLiteral("limit"), 50, 1);
    if (!limit)
        return call.fail(limit.error());
    const auto format = arguments->choice(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    if (!format)
        return call.fail(format.error());
    const auto workspace = call.workspace(false);
    if (!workspace)
        return call.fail(workspace.error());
    const auto hits = (*workspace)->searchIndex().find(arguments->words().join(u' '), *limit);
    if (!hits)
        return call.fail(hits.error());
    if (*format == QLatin1String("json")) {
        *call.out << json(*hits);
        return 0;
    }
    for (const SearchHit &hit : *hits)
        *call.out << hit.kind << '\t' << hit.title << '\t' << hit.subtitle << '\n';
    if (hits->isEmpty())
        *call.err << Words::tr("Nothing found for “%1”.").arg(arguments->words().join(u' ')) << Qt::endl;
    return 0;
}

} // namespace

CommandEntry searchCommand()
{
    CommandEntry entry;
    entry.words = {QStringLiteral("search")};
    entry.usage = Words::tr("TEXT [--limit N] [--format table|json]");
    entry.summary = Words::tr("searches everything by characters, pinyin or initials");
    entry.help = Words::tr("  --limit N       at most so many hits (50)\n"
                    "  --format json   hits as JSON: table, id, kind, title, subtitle, page\n");
    entry.run = run;
    return entry;
}

} // namespace xz
