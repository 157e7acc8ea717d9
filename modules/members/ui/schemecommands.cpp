#include "ui/schemecommands.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/workspace.h"
#include "sdk/commandarguments.h"
#include "sdk/texttable.h"

namespace xz::members {

namespace {

constexpr qint64 largestScheme = 4 * 1024 * 1024;

QString limit(const std::optional<Points> &points)
{
    return points ? pointsText(*points) : QString();
}

} // namespace

QList<CommandEntry> SchemeCommands::entries()
{
    const QStringList words{QStringLiteral("members"), QStringLiteral("scheme")};
    return {{words + QStringList{QStringLiteral("list")}, QStringLiteral("[--year Y] [--format table|json]"), tr("List the schemes of duty performance"),
             tr("--year Y          as they hold in this year; without it this year's\n--format FORMAT   table (when not given) or json"), &SchemeCommands::list},
            {words + QStringList{QStringLiteral("show")}, QStringLiteral("ID [--year Y] [--format json|table]"), tr("Show a scheme"),
             tr("--year Y          as it holds in this year\n--format FORMAT   json (when not given), to be changed and checked, or table"), &SchemeCommands::show},
            {words + QStringList{QStringLiteral("check")}, QStringLiteral("FILE"), tr("Check the file of a scheme"),
             tr("Each fault with its place on stderr, exit code 3; 0 when the scheme can be used."), &SchemeCommands::check},
            {words + QStringList{QStringLiteral("save")}, QStringLiteral("FILE [--year Y]"), tr("Keep a scheme of the office's own"),
             tr("--year Y          holds from this year on; without it from this year"), &SchemeCommands::save},
            {words + QStringList{QStringLiteral("use")}, QStringLiteral("ID [--year Y]"), tr("Put a scheme in force"),
             tr("--year Y          from this year on; without it from this year"), &SchemeCommands::use}};
}

int SchemeCommands::misuse(CommandCall &call, const QString &text)
{
    *call.err << text << u' ' << tr("See: xiezheng members scheme --help") << Qt::endl;
    return 2;
}

Result<int> SchemeCommands::year(const QString &option)
{
    if (option.isEmpty())
        return QDate::currentDate().year();
    bool isNumber = false;
    const int number = option.toInt(&isNumber);
    if (!isNumber || number < 1949 || number > 2200)
        return Error{ErrorCode::Usage, tr("A year is written with four digits: --year 2026."), {}};
    return number;
}

Result<StoredScheme> SchemeCommands::find(CommandCall &call, const QString &code, int year)
{
    const auto workspace = call.workspace(false);
    if (workspace)
        return SchemeRepository(**workspace).find(code, year);
    return workspace.error().code == ErrorCode::NotFound ? SchemeRepository::shipped(code) : Result<StoredScheme>(workspace.error());
}

int SchemeCommands::list(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("year"), QStringLiteral("format")}});
    if (!options || !options->words().isEmpty())
        return misuse(call, options ? tr("Unknown argument.") : options.error().text);
    const QString format = options->value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("json"))
        return misuse(call, tr("--format takes table or json."));
    const auto chosen = year(options->value(QStringLiteral("year")));
    if (!chosen)
        return call.fail(chosen.error());
    QList<StoredScheme> schemes = SchemeRepository::shipped();
    QString inForce;
    if (const auto workspace = call.workspace(false)) {
        const SchemeRepository repository(**workspace);
        auto all = repository.ofYear(*chosen);
        if (!all)
            return call.fail(all.error());
        schemes = *all;
        inForce = repository.inForce(*chosen);
    } else if (workspace.error().code != ErrorCode::NotFound) {
        return call.fail(workspace.error());
    }
    QList<QStringList> rows{{tr("Scheme"), tr("Name"), tr("Version"), tr("From"), tr("In force")}};
    QJsonArray array;
    for (const StoredScheme &stored : std::as_const(schemes)) {
        const Scheme scheme = readScheme(stored.text).scheme;
        rows.append({stored.code, scheme.name, QString::number(scheme.version), stored.year ? QString::number(stored.year) : QString(),
                     stored.code == inForce ? tr("yes") : QString()});
        array.append(QJsonObject{{QStringLiteral("id"), stored.code},
                                 {QStringLiteral("name"), scheme.name},
                                 {QStringLiteral("place"), scheme.place},
                                 {QStringLiteral("version"), scheme.version},
                                 {QStringLiteral("year"), stored.year},
                                 {QStringLiteral("shipped"), stored.id == 0},
                                 {QStringLiteral("inForce"), stored.code == inForce}});
    }
    if (format == QLatin1String("json"))
        *call.out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
    else
        printTextTable(*call.out, rows, {2, 3});
    return 0;
}

int SchemeCommands::show(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("year"), QStringLiteral("format")}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one scheme.") : options.error().text);
    const QString format = options->value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("table") && format != QLatin1String("json"))
        return misuse(call, tr("--format takes table or json."));
    const auto chosen = year(options->value(QStringLiteral("year")));
    if (!chosen)
        return call.fail(chosen.error());
    const auto stored = find(call, options->words().first(), *chosen);
    if (!stored)
        return call.fail(stored.error());
    if (format != QLatin1String("table")) {
        *call.out << QString::fromUtf8(stored->text) << Qt::flush;
        return 0;
    }
    const Scheme scheme = readScheme(stored->text).scheme;
    *call.out << scheme.name << u'\n';
    QList<QStringList> rows{{tr("Group"), tr("Item"), tr("Base"), tr("Points"), tr("Cap")}};
    for (const SchemeGroup &group : scheme.groups) {
        rows.append({group.name, {}, {}, {}, limit(group.cap)});
        for (const int index : group.items) {
            const SchemeItem &item = scheme.items[index];
            QStringList points;
            for (const SchemeRule &rule : item.rules)
                points << pointsText(rule.points);
            rows.append({{}, item.name, item.base ? pointsText(item.base) : QString(), points.join(QStringLiteral(" / ")), limit(item.cap)});
        }
    }
    printTextTable(*call.out, rows, {2, 4});
    for (const GradeBand &band : scheme.bands)
        *call.out << band.name << u' ' << (band.from ? tr("from %1").arg(pointsText(*band.from)) : QString()) << u' '
                  << (band.below ? tr("below %1").arg(pointsText(*band.below)) : QString()) << u'\n';
    for (const QString &note : scheme.notes)
        *call.out << QStringLiteral("- ") << note << u'\n';
    call.out->flush();
    return 0;
}

Result<QByteArray> SchemeCommands::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Denied : ErrorCode::NotFound, tr("%1 cannot be read. Check the path.").arg(path), file.errorString()};
    if (file.size() > largestScheme)
        return Error{ErrorCode::BadInput, tr("%1 is too large for a scheme.").arg(path), {}};
    return file.readAll();
}

int SchemeCommands::tell(CommandCall &call, const QString &file, const SchemeReading &reading)
{
    for (const SchemeFault &fault : reading.faults)
        *call.err << QFileInfo(file).fileName() << QStringLiteral(", ") << fault.path << QStringLiteral(": ") << fault.text << Qt::endl;
    return reading.ok() ? 0 : 3;
}

int SchemeCommands::check(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one file.") : options.error().text);
    const QString file = options->words().first();
    const auto text = read(file);
    if (!text)
        return call.fail(text.error());
    const SchemeReading reading = readScheme(*text);
    if (reading.ok())
        *call.out << tr("%1 can be used: %2 items in %3 groups.").arg(reading.scheme.name).arg(reading.scheme.items.size()).arg(reading.scheme.groups.size()) << Qt::endl;
    return tell(call, file, reading);
}

int SchemeCommands::save(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("year")}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one file.") : options.error().text);
    const auto from = year(options->value(QStringLiteral("year")));
    if (!from)
        return call.fail(from.error());
    const QString file = options->words().first();
    const auto text = read(file);
    if (!text)
        return call.fail(text.error());
    const SchemeReading reading = readScheme(*text);
    if (!reading.ok())
        return tell(call, file, reading);
    const auto workspace = call.workspace(true);
    if (!workspace)
        return call.fail(workspace.error());
    ChangeSet changes(**workspace, tr("Keep the scheme %1 from %2 on").arg(reading.scheme.name).arg(*from));
    if (auto planned = SchemeRepository(**workspace).save(changes, *text, *from); !planned)
        return call.fail(planned.error());
    if (const auto done = changes.commit(*call.progress); !done)
        return call.fail(done.error());
    *call.out << tr("%1 holds from %2 on.").arg(reading.scheme.name).arg(*from) << Qt::endl;
    return 0;
}

int SchemeCommands::use(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("year")}});
    if (!options || options->words().size() != 1)
        return misuse(call, options ? tr("Name one scheme.") : options.error().text);
    const auto from = year(options->value(QStringLiteral("year")));
    if (!from)
        return call.fail(from.error());
    const auto workspace = call.workspace(true);
    if (!workspace)
        return call.fail(workspace.error());
    ChangeSet changes(**workspace, tr("Put the scheme %1 in force from %2 on").arg(options->words().first()).arg(*from));
    if (auto planned = SchemeRepository(**workspace).setInForce(changes, options->words().first(), *from); !planned)
        return call.fail(planned.error());
    if (const auto done = changes.commit(*call.progress); !done)
        return call.fail(done.error());
    *call.out << tr("The scheme %1 is in force from %2 on.").arg(options->words().first()).arg(*from) << Qt::endl;
    return 0;
}

} // namespace xz::members
