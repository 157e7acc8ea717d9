#include "print/memberprintsource.h"

#include <QDate>

#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "print/layout/tabledata.h"
#include "print/memberlistdata.h"
#include "sdk/printchoice.h"

namespace xz::members {

namespace {

const QString standing = QStringLiteral("常务委员");

/// Offices write the post in full or short.
bool isStanding(const MemberRow &member)
{
    return member.post == standing || member.post == QStringLiteral("常委");
}

bool isChosen(const MemberRow &member, const PrintChoice &choice)
{
    return choice.range() == QLatin1String("selected") ? choice.isSelected(member.personId) : choice.takesSector(member.sector, member.sectorShort);
}

/// The templates that are tables, in the order they are read.
bool isTable(const QString &templateId) { return templateId == QLatin1String("members.roster"); }

/// `members` come in the order of rank when that is asked for.
PrintData listFor(const QString &templateId, const QString &committee, const QList<MemberRow> &members, const QVariantMap &options)
{
    const bool onlyStanding = templateId == QLatin1String("members.list-standing");
    const bool remarks = options.value(QStringLiteral("remarks"), !onlyStanding).toBool();
    QList<ListedMember> listed;
    for (const MemberRow &member : members) {
        if (!onlyStanding || isStanding(member))
            listed << ListedMember{member.name, member.sex, member.ethnicity, member.sector, member.sectorPosition, member.strokeKey, member.pinyinKey, int(listed.size())};
    }
    const QString order = options.value(QStringLiteral("order")).toString();
    const bool bySector = templateId == QLatin1String("members.list-sector") || order == QLatin1String("sector");
    const QString title = committee + (onlyStanding ? standing : QStringLiteral("委员")) + QStringLiteral("名单");
    const MemberListOrder within = order == QLatin1String("pinyin") ? MemberListOrder::Pinyin : order == QLatin1String("rank") ? MemberListOrder::Rank : MemberListOrder::Strokes;
    return listData(memberList(listed, bySector ? MemberListLayout::Sector : MemberListLayout::Strokes, title, remarks, within), remarks);
}

MemberRow sampleMember(const QString &name, const QString &sex, const QString &ethnicity, const QString &sector, int position, const NameOrder &order)
{
    MemberRow member;
    member.name = name;
    member.strokeKey = order.strokeKey(name);
    member.sex = sex;
    member.ethnicity = ethnicity;
    member.sector = member.sectorShort = sector;
    member.sectorPosition = position;
    member.post = position == 1 ? standing : QStringLiteral("委员");
    member.organisation = QStringLiteral("市图书馆副研究馆员");
    member.birth = QStringLiteral("1975-08");
    return member;
}

} // namespace

QList<PrintTemplate> MemberPrintSource::templates() const
{
    using Kind = PrintTemplate::Kind;
    const QString group = tr("Lists of members");
    const QString file = QStringLiteral(":/print/members.list.xml");
    return {{QStringLiteral("members.list-sector"), tr("Members by sector"), group, id(), Kind::Flow, file, tr("A4")},
            {QStringLiteral("members.list-strokes"), tr("Members in one list"), group, id(), Kind::Flow, file, tr("A4")},
            {QStringLiteral("members.list-standing"), tr("Standing members"), group, id(), Kind::Flow, file, tr("A4")},
            {QStringLiteral("members.roster"), tr("Roster as a table"), group, id(), Kind::Flow, QStringLiteral(":/print/table.xml"), tr("A4 landscape")}};
}

Result<MemberPrintSource::Asked> MemberPrintSource::read(Workspace &workspace, const PrintRequest &request) const
{
    const Directory &directory = workspace.directory();
    Term term;
    if (const qint64 id = request.ids.value(0); id != 0) {
        const auto terms = directory.terms();
        if (!terms)
            return terms.error();
        for (const Term &candidate : *terms) {
            if (candidate.id == id)
                term = candidate;
        }
        if (term.id == 0)
            return Error{ErrorCode::NotFound, tr("There is no such term. Choose one of the list."), QString::number(id)};
    } else {
        const auto current = directory.currentTerm();
        if (!current)
            return current.error();
        term = *current;
    }
    const QString order = PrintChoice::orderOf(request.options, orders(request.templateId));
    const auto members = directory.members(term.id, order == QLatin1String("pinyin")   ? Directory::Order::Pinyin
                                                    : order == QLatin1String("sector") ? Directory::Order::Sector
                                                    : order == QLatin1String("rank")   ? Directory::Order::Rank
                                                                                       : Directory::Order::Strokes);
    if (!members)
        return members.error();
    const PrintChoice choice(request.options);
    Asked asked;
    asked.committee = committeeName(workspace.settings().value(QStringLiteral("office.name")).toString(), term.name);
    for (const MemberRow &member : *members) {
        if (isChosen(member, choice))
            asked.members << member;
    }
    return asked;
}

PrintData MemberPrintSource::tableOf(const Asked &asked)
{
    TableData table(asked.committee + QStringLiteral("委员名册"),
                    {{QStringLiteral("序号"), 50, true}, {QStringLiteral("姓名"), 130, false}, {QStringLiteral("性别"), 45, false},
                     {QStringLiteral("出生年月"), 85, false}, {QStringLiteral("民族"), 70, false}, {QStringLiteral("界别"), 130, false},
                     {QStringLiteral("党派"), 100, false}, {QStringLiteral("政协职务"), 90, false}, {QStringLiteral("单位及职务"), 300, false},
                     {QStringLiteral("联系电话"), 120, false}});
    int number = 0;
    for (const MemberRow &member : asked.members) {
        table.addRow({QString::number(++number), spacedName(member.name), member.sex, QString(member.birth.left(7)).replace(QLatin1Char('-'), QLatin1Char('.')),
                      member.ethnicity, member.sector, member.party, member.post, member.organisation, member.phone});
    }
    table.setSubtitle(QStringLiteral("共%1人").arg(asked.members.size()));
    table.setFootnote(QStringLiteral("印制：%1").arg(chineseDate(QDate::currentDate())));
    return table.data();
}

Result<PrintData> MemberPrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    const Result<Asked> asked = read(workspace, request);
    if (!asked)
        return asked.error();
    if (isTable(request.templateId))
        return tableOf(*asked);
    QVariantMap options = request.options;
    options.insert(QStringLiteral("order"), PrintChoice::orderOf(options, orders(request.templateId)));
    return listFor(request.templateId, asked->committee, asked->members, options);
}

QList<PrintSource::Order> MemberPrintSource::orders(const QString &templateId) const
{
    const QString strokes = QStringLiteral("strokes"), pinyin = QStringLiteral("pinyin"), rank = QStringLiteral("rank"), sector = QStringLiteral("sector");
    // With its headings the list by sector is a template of its own.
    if (templateId == QLatin1String("members.list-sector") || templateId == QLatin1String("members.list-strokes"))
        return PrintChoice::orders({strokes, pinyin, rank});
    return PrintChoice::orders({strokes, pinyin, sector, rank});
}

QList<PrintOption> MemberPrintSource::options(Workspace &, const PrintRequest &request) const
{
    if (isTable(request.templateId))
        return {};
    const bool standard = request.templateId != QLatin1String("members.list-standing");
    return {{QStringLiteral("remarks"), tr("Sex and ethnicity after the name"), PrintOption::Kind::Flag, {},
             standard ? QStringLiteral("true") : QStringLiteral("false")}};
}

QList<PrintSource::Range> MemberPrintSource::ranges(Workspace &workspace, const PrintRequest &request) const
{
    PrintRequest everybody = request;
    everybody.options.insert(QStringLiteral("range"), QStringLiteral("all"));
    const Result<Asked> asked = read(workspace, everybody);
    if (!asked)
        return {};
    const bool onlyStanding = request.templateId == QLatin1String("members.list-standing");
    QMap<int, Range> sectors;
    int all = 0;
    for (const MemberRow &member : asked->members) {
        if (onlyStanding && !isStanding(member))
            continue;
        ++all;
        if (!member.sector.isEmpty()) {
            const int count = sectors.value(member.sectorPosition).count + 1;
            sectors[member.sectorPosition] = PrintChoice::sectorRange(tr("Sector：%1").arg(member.sector), member.sector, count, member.sectorShort);
        }
    }
    QList<Range> ranges{{QStringLiteral("all"), tr("All members"), all}};
    if (const int selected = PrintChoice(request.options).selectedCount(); selected > 0)
        ranges << Range{QStringLiteral("selected"), tr("Those selected"), selected};
    return ranges + sectors.values();
}

PrintData MemberPrintSource::sample(const QString &templateId) const
{
    const NameOrder order;
    const QString female = QStringLiteral("女");
    const QString male = QStringLiteral("男");
    const QString han = QStringLiteral("汉族");
    Asked asked{QStringLiteral("政协望川市第五届委员会"), {}};
    const QStringList names{QStringLiteral("万嘉渊"), QStringLiteral("牛景松"), QStringLiteral("叶楠"), QStringLiteral("兰瑞岚"), QStringLiteral("孙敬亦"),
                            QStringLiteral("汪朴"), QStringLiteral("令狐晓荷"), QStringLiteral("沈𬀩"), QStringLiteral("阿依古丽·麦麦提吐尔逊")};
    const QStringList sectors{QStringLiteral("中国共产党"), QStringLiteral("民革"), QStringLiteral("少数民族、宗教")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int sector = int(i / 3);
        asked.members << sampleMember(names.at(i), i % 2 ? female : male, i % 4 == 1 ? QStringLiteral("回族") : han, sectors.at(sector), sector + 1, order);
    }
    std::stable_sort(asked.members.begin(), asked.members.end(), [](const MemberRow &a, const MemberRow &b) { return a.strokeKey < b.strokeKey; });
    if (isTable(templateId))
        return tableOf(asked);
    return listFor(templateId, asked.committee, asked.members, {});
}

QList<QPair<qint64, QString>> MemberPrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    const auto terms = workspace.directory().terms();
    if (!terms)
        return subjects;
    for (const Term &term : *terms)
        subjects.append({term.id, term.name});
    return subjects;
}

} // namespace xz::members
