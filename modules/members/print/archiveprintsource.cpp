#include "print/archiveprintsource.h"

#include <QDate>
#include <QMap>

#include "core/text/chinese.h"
#include "core/workspace.h"
#include "print/layout/tabledata.h"
#include "sdk/printchoice.h"

namespace xz::members {

namespace {

const QString prefix = QStringLiteral("members.");

/// The summary and the tables of composition are the whole term's.
bool hasPeople(const QString &list)
{
    return list == QLatin1String("contacts") || list == QLatin1String("birthdays") || list == QLatin1String("completeness");
}

Result<Term> termOf(Workspace &workspace, const PrintRequest &request)
{
    const qint64 id = request.ids.value(0);
    if (id == 0)
        return workspace.directory().currentTerm();
    const auto terms = workspace.directory().terms();
    if (!terms)
        return terms.error();
    for (const Term &term : *terms) {
        if (term.id == id)
            return term;
    }
    return Error{ErrorCode::NotFound, ArchivePrintSource::tr("There is no such term. Choose one of the list."), QString::number(id)};
}

} // namespace

QList<PrintTemplate> ArchivePrintSource::templates() const
{
    QList<PrintTemplate> templates;
    for (const QString &list : ArchiveLists::ids())
        templates << PrintTemplate{prefix + list, ArchiveLists::title(list), tr("Archive of members"), id(), PrintTemplate::Kind::Flow, QStringLiteral(":/print/table.xml"),
                                   list == QLatin1String("summary") ? tr("A4") : tr("A4 landscape")};
    return templates;
}

PrintData ArchivePrintSource::dataOf(const ArchiveList &list)
{
    QList<PrintColumn> columns;
    for (const ArchiveList::Column &column : list.columns)
        columns << PrintColumn{column.title, column.width, column.alignRight};
    TableData table(list.title, columns);
    table.setSubtitle(list.subtitle);
    for (const ArchiveList::Row &row : list.rows) {
        if (row.cells.isEmpty())
            table.addHeading(row.heading);
        else
            table.addRow(row.cells);
    }
    table.setFootnote(QStringLiteral("印制：%1").arg(chineseDate(QDate::currentDate())));
    return table.data();
}

Result<PrintData> ArchivePrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    const auto term = termOf(workspace, request);
    if (!term)
        return term.error();
    ArchiveLists::Asked asked;
    asked.term = *term;
    const QString order = PrintChoice::orderOf(request.options, orders(request.templateId));
    asked.order = order == QLatin1String("pinyin")   ? Directory::Order::Pinyin
                  : order == QLatin1String("rank")   ? Directory::Order::Rank
                  : order == QLatin1String("sector") ? Directory::Order::Sector
                                                     : Directory::Order::Strokes;
    asked.month = request.options.value(QStringLiteral("month")).toInt();
    asked.sector = request.options.value(QStringLiteral("sector")).toString();
    const QString range = request.options.value(QStringLiteral("range")).toString();
    if (range.startsWith(QLatin1String("sector:")))
        asked.sector = range.mid(7);
    else if (range.startsWith(QLatin1String("month:")))
        asked.month = range.mid(6).toInt();
    else if (range == QLatin1String("selected")) {
        for (const QVariant &person : request.options.value(QStringLiteral("selected")).toList())
            asked.persons << person.toLongLong();
    }
    const auto list = ArchiveLists(workspace).list(request.templateId.mid(prefix.size()), asked);
    if (!list)
        return list.error();
    return dataOf(*list);
}

QList<PrintSource::Order> ArchivePrintSource::orders(const QString &templateId) const
{
    const QString list = templateId.mid(prefix.size());
    const QStringList byName{QStringLiteral("strokes"), QStringLiteral("pinyin"), QStringLiteral("rank")};
    if (list == QLatin1String("birthdays")) // within a day
        return PrintChoice::orders(byName);
    if (hasPeople(list))
        return PrintChoice::orders(byName + QStringList{QStringLiteral("sector")});
    return {};
}

QList<PrintSource::Range> ArchivePrintSource::ranges(Workspace &workspace, const PrintRequest &request) const
{
    if (!hasPeople(request.templateId.mid(prefix.size())))
        return {};
    const auto term = termOf(workspace, request);
    const auto members = term ? workspace.directory().members(term->id, Directory::Order::Sector) : Result<QList<MemberRow>>(term.error());
    if (!members)
        return {};
    QList<Range> ranges{{QStringLiteral("all"), tr("All members"), int(members->size())}};
    if (const qsizetype selected = request.options.value(QStringLiteral("selected")).toList().size(); selected > 0)
        ranges << Range{QStringLiteral("selected"), tr("Those selected"), int(selected)};
    const QString list = request.templateId.mid(prefix.size());
    if (list == QLatin1String("birthdays")) {
        QMap<int, int> months;
        for (const MemberRow &member : *members) {
            if (const int month = member.birth.section(u'-', 1, 1).toInt(); month > 0)
                ++months[month];
        }
        for (auto it = months.cbegin(); it != months.cend(); ++it)
            ranges << Range{QStringLiteral("month:%1").arg(it.key()), tr("Born in month %1").arg(it.key()), it.value()};
    } else if (list == QLatin1String("contacts") || list == QLatin1String("completeness")) {
        for (const MemberRow &member : *members) {
            if (member.sector.isEmpty())
                continue;
            const QString range = QStringLiteral("sector:") + member.sector;
            if (ranges.last().id == range)
                ++ranges.last().count;
            else
                ranges << PrintChoice::sectorRange(tr("Sector：%1").arg(member.sector), member.sector, 1, member.sectorShort);
        }
    }
    return ranges;
}

PrintData ArchivePrintSource::sample(const QString &templateId) const
{
    ArchiveList list;
    list.title = QStringLiteral("政协望川市第五届委员会") + ArchiveLists::title(templateId.mid(prefix.size()));
    list.subtitle = QStringLiteral("共3人");
    list.columns = {{QStringLiteral("姓名"), 100, false}, {QStringLiteral("界别"), 120, false}, {QStringLiteral("工作单位及职务"), 260, false}, {QStringLiteral("手机"), 120, false}};
    list.addHeading(QStringLiteral("文艺（2人）"));
    list.addRow({QStringLiteral("叶　楠"), QStringLiteral("文艺"), QStringLiteral("市图书馆副研究馆员"), QStringLiteral("139 0000 0001")});
    list.addRow({QStringLiteral("令狐晓荷"), QStringLiteral("文艺"), QStringLiteral("市群众艺术馆馆长"), QStringLiteral("139 0000 0002")});
    list.addHeading(QStringLiteral("教育（1人）"));
    list.addRow({QStringLiteral("沈　𬀩"), QStringLiteral("教育"), QStringLiteral("市第一中学教师"), QStringLiteral("139 0000 0003")});
    return dataOf(list);
}

QList<QPair<qint64, QString>> ArchivePrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    const auto terms = workspace.directory().terms();
    for (const Term &term : terms ? *terms : QList<Term>())
        subjects.append({term.id, term.name});
    return subjects;
}

} // namespace xz::members
