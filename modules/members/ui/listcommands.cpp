#include "ui/listcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/memberarchive.h"
#include "domain/fieldchecks.h"
#include "domain/import/codenames.h"
#include "domain/import/rosterfield.h"
#include "domain/memberlist.h"
#include "sdk/commandarguments.h"

namespace xz::members {

namespace {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() || c.isMark() ? 0 : c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QString csvField(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

QList<CommandEntry> ListCommands::entries()
{
    const QString members = QStringLiteral("members");
    return {{{members, QStringLiteral("list")},
             QStringLiteral("[--term N] [--sector S] [--sort strokes|pinyin|rank] [--format table|csv|json] [--layout sector|strokes]"),
             tr("List the members of a term"),
             tr("--term N          the term; without it the current one\n"
                "--sector S        members of one sector\n"
                "--sort ORDER      by strokes (when not given), pinyin or rank\n"
                "--format FORMAT   table (when not given), csv or json\n"
                "--layout LAYOUT   as published lists are printed: by sector, or as one list by strokes"),
             &ListCommands::list},
            {{members, QStringLiteral("show")}, QStringLiteral("NAME [--term N]"), tr("Show what is known of a member"), {}, &ListCommands::show}};
}

int ListCommands::fail(CommandCall &call, const Error &error)
{
    *call.err << error.text << Qt::endl;
    return error.exitCode();
}

int ListCommands::misuse(CommandCall &call, const QString &text)
{
    *call.err << text << Qt::endl;
    return 2;
}

Result<Term> ListCommands::term(const CommandArguments &options, Workspace &workspace)
{
    if (!options.has(QStringLiteral("term")))
        return workspace.directory().currentTerm();
    const auto number = parseChineseNumber(options.value(QStringLiteral("term")));
    if (!number)
        return Error{ErrorCode::Usage, tr("The term is a number: --term 5."), {}};
    return workspace.directory().term(static_cast<int>(*number));
}

int ListCommands::list(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("term"), QStringLiteral("sector"), QStringLiteral("sort"), QStringLiteral("format"), QStringLiteral("layout")}});
    if (!options || !options->words().isEmpty())
        return misuse(call, (options ? tr("Unknown argument.") : options.error().text) + u' ' + tr("See: xiezheng members list --help"));
    const QString sort = options->value(QStringLiteral("sort"), QStringLiteral("strokes"));
    const QHash<QString, Directory::Order> orders{{QStringLiteral("strokes"), Directory::Order::Strokes},
                                                  {QStringLiteral("pinyin"), Directory::Order::Pinyin},
                                                  {QStringLiteral("rank"), Directory::Order::Rank}};
    if (!orders.contains(sort))
        return misuse(call, tr("--sort takes strokes, pinyin or rank."));
    const QString format = options->value(QStringLiteral("format"), QStringLiteral("table"));
    if (format != QLatin1String("table") && format != QLatin1String("csv") && format != QLatin1String("json"))
        return misuse(call, tr("--format takes table, csv or json."));
    const QString layout = options->value(QStringLiteral("layout"));
    if (options->has(QStringLiteral("layout")) && layout != QLatin1String("sector") && layout != QLatin1String("strokes"))
        return misuse(call, tr("--layout takes sector or strokes."));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    const auto chosen = term(*options, **workspace);
    if (!chosen)
        return fail(call, chosen.error());
    auto members = (*workspace)->directory().members(chosen->id, orders.value(sort));
    if (!members)
        return fail(call, members.error());
    if (options->has(QStringLiteral("sector"))) {
        const auto sectors = (*workspace)->directory().codes(CodeTable::Sector, chosen->id);
        if (!sectors)
            return fail(call, sectors.error());
        CodeNames names;
        for (const CodeEntry &entry : *sectors)
            names.add(entry.name, entry.shortName);
        const QString wanted = names.canonical(options->value(QStringLiteral("sector")));
        if (wanted.isEmpty())
            return fail(call, {ErrorCode::BadInput, tr("%1 has no sector “%2”.").arg(chosen->name, options->value(QStringLiteral("sector"))), {}});
        members->removeIf([&](const MemberRow &member) { return member.sector != wanted; });
    }
    if (!layout.isEmpty())
        return printLayout(call, layout, *members, *chosen, (*workspace)->settings().value(QStringLiteral("office.name")).toString());
    if (format == QLatin1String("json"))
        printJson(*call.out, *members, *chosen);
    else if (format == QLatin1String("csv"))
        printCsv(*call.out, *members);
    else
        printTable(*call.out, *members);
    return 0;
}

void ListCommands::printTable(QTextStream &out, const QList<MemberRow> &members)
{
    QList<QStringList> rows{{fieldLabel(RosterField::Name), fieldLabel(RosterField::Sex), fieldLabel(RosterField::Ethnicity), fieldLabel(RosterField::Sector),
                             fieldLabel(RosterField::Post), fieldLabel(RosterField::Phone), fieldLabel(RosterField::Organisation)}};
    for (const MemberRow &member : members)
        rows.append({spacedName(member.name), member.sex, member.ethnicity, member.sector, member.post, spacedMobileNumber(member.phone), member.organisation});
    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? padded(row[i], widths[i] + 2) : row[i];
        out << line.trimmed() << u'\n';
    }
    out.flush();
}

// Headers are the names of the fields, so that what is written can be imported again.
void ListCommands::printCsv(QTextStream &out, const QList<MemberRow> &members)
{
    const RosterField fields[] = {RosterField::Name, RosterField::Sex, RosterField::Ethnicity, RosterField::Birth, RosterField::Sector, RosterField::Party,
                                  RosterField::Committee, RosterField::CommitteePost, RosterField::Group, RosterField::Post, RosterField::Organisation,
                                  RosterField::Phone, RosterField::Certificate, RosterField::Rank};
    QStringList header;
    for (const RosterField field : fields)
        header << csvField(fieldLabel(field));
    out << header.join(u',') << u'\n';
    for (const MemberRow &member : members) {
        QStringList values{member.name, member.sex, member.ethnicity, member.birth, member.sector, member.party, member.committee, member.committeePost,
                           member.group, member.post, member.organisation, member.phone, member.certificate, member.rank > 0 ? QString::number(member.rank) : QString()};
        for (QString &value : values)
            value = csvField(value);
        out << values.join(u',') << u'\n';
    }
    out.flush();
}

void ListCommands::printJson(QTextStream &out, const QList<MemberRow> &members, const Term &term)
{
    QJsonArray array;
    for (const MemberRow &member : members)
        array.append(QJsonObject{{QStringLiteral("id"), member.personId},
                                 {QStringLiteral("membershipId"), member.membershipId},
                                 {QStringLiteral("name"), member.name},
                                 {QStringLiteral("pinyin"), member.pinyin},
                                 {QStringLiteral("sex"), member.sex},
                                 {QStringLiteral("ethnicity"), member.ethnicity},
                                 {QStringLiteral("birth"), member.birth},
                                 {QStringLiteral("sector"), member.sector},
                                 {QStringLiteral("party"), member.party},
                                 {QStringLiteral("committee"), member.committee},
                                 {QStringLiteral("committeePost"), member.committeePost},
                                 {QStringLiteral("group"), member.group},
                                 {QStringLiteral("convener"), member.isConvener},
                                 {QStringLiteral("organisation"), member.organisation},
                                 {QStringLiteral("post"), member.post},
                                 {QStringLiteral("phone"), member.phone},
                                 {QStringLiteral("certificate"), member.certificate},
                                 {QStringLiteral("rank"), member.rank},
                                 {QStringLiteral("term"), term.number}});
    out << QString::fromUtf8(QJsonDocument(array).toJson());
    out.flush();
}

int ListCommands::printLayout(CommandCall &call, const QString &layout, const QList<MemberRow> &members, const Term &term, const QString &office)
{
    QList<ListedMember> listed;
    for (const MemberRow &member : members)
        listed.append({member.name, member.sex, member.ethnicity, member.sector, member.sectorPosition, member.strokeKey});
    const QString title = office.isEmpty() ? QStringLiteral("%1委员名单").arg(term.name) : QStringLiteral("%1%2委员会委员名单").arg(office, term.name);
    *call.out << plainText(memberList(listed, layout == QLatin1String("sector") ? MemberListLayout::Sector : MemberListLayout::Strokes, title));
    call.out->flush();
    return 0;
}

int ListCommands::show(CommandCall &call)
{
    const auto options = CommandArguments::parse(call.arguments, {{}, {QStringLiteral("term")}});
    if (!options || options->words().size() != 1)
        return misuse(call, (options ? tr("Name one member.") : options.error().text) + u' ' + tr("See: xiezheng members show --help"));
    const auto workspace = call.workspace(false);
    if (!workspace)
        return fail(call, workspace.error());
    const auto chosen = term(*options, **workspace);
    if (!chosen)
        return fail(call, chosen.error());
    const auto members = (*workspace)->directory().members(chosen->id, Directory::Order::Strokes, true);
    if (!members)
        return fail(call, members.error());
    const QString name = parseName(options->words().first()).name;
    int found = 0;
    for (const MemberRow &member : *members) {
        if (member.name != name)
            continue;
        const auto archive = MemberArchives(**workspace).load(member.personId);
        if (!archive)
            return fail(call, archive.error());
        const Person &person = archive->person;
        if (found++ > 0)
            *call.out << u'\n';
        const std::pair<RosterField, QString> lines[] = {
            {RosterField::Name, person.name + QStringLiteral("  ") + person.pinyin}, {RosterField::Sex, person.sex}, {RosterField::Ethnicity, person.ethnicity},
            {RosterField::Birth, person.birth}, {RosterField::Party, archive->party}, {RosterField::Sector, member.sector}, {RosterField::Post, member.post},
            {RosterField::Committee, member.committee}, {RosterField::CommitteePost, member.committeePost}, {RosterField::Group, member.group},
            {RosterField::Certificate, member.certificate}, {RosterField::Organisation, person.organisation}, {RosterField::Phone, spacedMobileNumber(person.phone)},
            {RosterField::OfficePhone, person.officePhone}, {RosterField::Email, person.email}, {RosterField::Address, person.address},
            {RosterField::NativePlace, person.nativePlace}, {RosterField::Education, person.education}, {RosterField::ProfessionalTitle, person.professionalTitle},
            {RosterField::IdNumber, maskedIdNumber(person.idNumber)}, {RosterField::Remark, person.remark}};
        int width = 0;
        for (const auto &[field, value] : lines)
            width = std::max(width, displayWidth(fieldLabel(field)));
        for (const auto &[field, value] : lines) {
            if (!value.isEmpty())
                *call.out << padded(fieldLabel(field), width + 2) << value << u'\n';
        }
    }
    call.out->flush();
    if (found == 0)
        return fail(call, {ErrorCode::NotFound, tr("%1 has no member “%2”. See: xiezheng members list").arg(chosen->name, name), {}});
    return 0;
}

} // namespace xz::members
