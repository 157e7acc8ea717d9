#include "print/scoreprintsource.h"

#include <QDate>

#include "core/directory/dutyledger.h"
#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"
#include "print/bulletindata.h"
#include "print/layout/tabledata.h"
#include "print/memberlistdata.h"
#include "print/reportsheets.h"
#include "sdk/printchoice.h"

namespace xz::members {

namespace {

PrintData printedTable(const ReportTable &report)
{
    QList<PrintColumn> columns;
    for (const ReportTable::Column &column : report.columns)
        columns.append({column.title, column.width, column.alignRight});
    TableData table(report.title, columns);
    for (const ReportTable::Row &row : report.rows) {
        if (row.heading.isEmpty())
            table.addRow(row.cells);
        else
            table.addHeading(row.heading);
    }
    table.setSubtitle(report.subtitle);
    table.setFootnote(report.footnote);
    return table.data();
}

BulletinPeriod periodOf(const QString &templateId)
{
    return templateId == QLatin1String("members.bulletin-first")    ? BulletinPeriod::FirstHalf
           : templateId == QLatin1String("members.bulletin-second") ? BulletinPeriod::SecondHalf
                                                                    : BulletinPeriod::Year;
}

} // namespace

bool ScorePrintSource::isTable(const QString &templateId)
{
    return !templateId.startsWith(QLatin1String("members.bulletin"));
}

QList<PrintTemplate> ScorePrintSource::templates() const
{
    using Kind = PrintTemplate::Kind;
    const QString group = tr("Duty scores"), tableFile = QStringLiteral(":/print/table.xml"), bulletin = QStringLiteral(":/print/members.bulletin.html");
    const auto made = [&](const char *code, const QString &text, const QString &file) {
        return PrintTemplate{QString::fromLatin1(code), text, group, id(), Kind::Flow, file, tr("A4")};
    };
    return {made("members.bulletin", tr("Bulletin of the year"), bulletin),
            made("members.bulletin-first", tr("Bulletin of the first half-year"), bulletin),
            made("members.bulletin-second", tr("Bulletin of the second half-year"), bulletin),
            made("members.attendance", tr("Bulletin of attendance"), tableFile),
            made("members.candidates", tr("Candidates for outstanding member"), tableFile),
            made("members.ranking", tr("Ranking"), tableFile),
            made("members.ranking-sector", tr("Ranking by sector"), tableFile),
            made("members.ranking-committee", tr("Ranking by committee"), tableFile),
            made("members.ranking-grade", tr("List by grade"), tableFile)};
}

QString ScorePrintSource::committeeOf(Workspace &workspace, const Term &term)
{
    return committeeName(workspace.settings().value(QStringLiteral("office.name")).toString(), term.name);
}

ReportTable ScorePrintSource::sheet(Workspace &workspace, const ScoreBook &book, const QString &templateId, const ListOrder &order)
{
    const QString committee = committeeOf(workspace, book.facts.term);
    return isTable(templateId) ? table(book, templateId, committee, order) : bulletinSheet(bulletinValues(book, periodOf(templateId), committee, QDate::currentDate()));
}

ReportTable ScorePrintSource::table(const ScoreBook &book, const QString &templateId, const QString &committee, const ListOrder &order)
{
    if (templateId == QLatin1String("members.attendance"))
        return attendanceReport(book, committee, order);
    if (templateId == QLatin1String("members.candidates"))
        return candidatesReport(book, committee, order);
    const RankingGroups groups = templateId.endsWith(QLatin1String("sector"))      ? RankingGroups::Sector
                                 : templateId.endsWith(QLatin1String("committee")) ? RankingGroups::Committee
                                 : templateId.endsWith(QLatin1String("grade"))     ? RankingGroups::Grade
                                                                                   : RankingGroups::None;
    return rankingReport(book, groups, committee, order);
}

QList<PrintSource::Order> ScorePrintSource::orders(const QString &templateId) const
{
    const QString strokes = QStringLiteral("strokes"), pinyin = QStringLiteral("pinyin"), rank = QStringLiteral("rank"), sector = QStringLiteral("sector");
    if (!isTable(templateId))
        return {};
    if (templateId == QLatin1String("members.attendance"))
        return PrintChoice::orders({sector, strokes, pinyin, rank});
    if (templateId == QLatin1String("members.candidates"))
        return PrintChoice::orders({QStringLiteral("score"), strokes, pinyin, sector, rank});
    if (templateId == QLatin1String("members.ranking-sector"))
        return PrintChoice::orders({strokes, pinyin, rank});
    return PrintChoice::orders({strokes, pinyin, sector, rank});
}

QList<PrintSource::Range> ScorePrintSource::ranges(Workspace &workspace, const PrintRequest &request) const
{
    if (!isTable(request.templateId))
        return {};
    const int year = static_cast<int>(request.ids.value(0, request.options.value(QStringLiteral("year")).toInt()));
    const FactLoader loader(workspace);
    const auto term = year > 0 ? loader.termOf(year) : workspace.directory().currentTerm();
    if (!term)
        return {};
    const auto members = workspace.directory().members(term->id, Directory::Order::Strokes);
    return {{QStringLiteral("all"), tr("The whole list"), members ? int(members->size()) : 0}};
}

Result<PrintData> ScorePrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    int year = static_cast<int>(request.ids.value(0));
    if (year == 0)
        year = request.options.value(QStringLiteral("year")).toInt();
    const ScoreBooks books(workspace);
    if (year == 0) {
        const auto subject = subjects(workspace);
        if (subject.isEmpty())
            return Error{ErrorCode::NotFound, tr("The duty ledger has no entries yet."), {}};
        year = static_cast<int>(subject.first().first);
    }
    const auto book = books.load(year);
    if (!book)
        return book.error();
    if (isTable(request.templateId))
        return printedTable(table(*book, request.templateId, committeeOf(workspace, book->facts.term), listOrder(PrintChoice::orderOf(request.options, orders(request.templateId)))));
    PrintData data;
    data.values = bulletinValues(*book, periodOf(request.templateId), committeeOf(workspace, book->facts.term), QDate::currentDate());
    return data;
}

QList<QPair<qint64, QString>> ScorePrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    const auto years = ScoreBooks(workspace).years();
    if (!years)
        return subjects;
    for (const int year : *years)
        subjects.append({year, tr("Year %1").arg(year)});
    // This year without an entry yet comes after those that have some.
    const int today = QDate::currentDate().year();
    if (subjects.size() > 1 && subjects.first().first == today) {
        const auto counts = workspace.dutyLedger().counts(QString::number(today), QString::number(today) + QStringLiteral("-12-31"));
        if (counts && counts->isEmpty())
            subjects.move(0, subjects.size() - 1);
    }
    return subjects;
}

ScoreBook sampleBook()
{
    ScoreBook book;
    book.facts.year = 2025;
    book.facts.period = Period::ofYear(2025);
    book.facts.term.name = QStringLiteral("第五届");
    const NameOrder order;
    const QStringList names{QStringLiteral("万嘉渊"), QStringLiteral("牛景松"), QStringLiteral("叶楠"), QStringLiteral("兰瑞岚"), QStringLiteral("孙敬亦"), QStringLiteral("阿依古丽·麦麦提吐尔逊")};
    const QStringList sectors{QStringLiteral("民建"), QStringLiteral("教育"), QStringLiteral("医药卫生")}, committees{QStringLiteral("提案委员会"), QStringLiteral("经济委员会")};
    FactTable &table = book.facts.table;
    qint64 record = 0;
    for (int i = 0; i < names.size(); ++i) {
        ScoredMember member;
        member.personId = i + 1;
        member.name = names[i];
        if (i % 3 == 0)
            member.standing = {Period()};
        MemberRow row;
        row.personId = i + 1;
        row.name = names[i];
        row.strokeKey = order.strokeKey(names[i]);
        row.sector = row.sectorShort = sectors[i % 3];
        row.sectorPosition = i % 3 + 1;
        row.committee = committees[i % 2];
        row.post = i % 3 == 0 ? QStringLiteral("常委") : QStringLiteral("委员");
        const int index = table.addMember(member);
        book.facts.members.append(row);
        const auto add = [&](int month, int day, DutyKind kind, const char *title, DutyRole role, DutyOutcomes outcomes, double quantity = 1) {
            table.add(index, ++record, dayOf({2025, month, day}), kind, QString::fromUtf8(title), role, outcomes, DutyLevel::None, quantity);
        };
        add(2, 20, DutyKind::Plenary, "五届五次会议（开幕会）", DutyRole::Self, bit(i == 4 ? DutyOutcome::Absent : DutyOutcome::Present));
        add(2, 21, DutyKind::Plenary, "五届五次会议（小组讨论）", DutyRole::Self, bit(i == 2 ? DutyOutcome::Leave : DutyOutcome::Present), 3);
        add(3, 27, DutyKind::OtherMeeting, "城市更新专题协商会", DutyRole::Self, bit(i == 4 ? DutyOutcome::Absent : DutyOutcome::Present));
        if (i < 4)
            add(2, 19, DutyKind::Proposal, i < 2 ? "关于规范既有建筑消防改造的提案" : "关于加装电梯的提案", i % 2 ? DutyRole::Joint : DutyRole::FirstSigner, bit(DutyOutcome::Filed));
        if (i % 2 == 0)
            add(6, 9, DutyKind::Opinion, "建议统一无障碍坡道设计标准", DutyRole::Self, bit(DutyOutcome::Adopted));
        add(8, 15, DutyKind::Inspection, "调研传统村落保护", DutyRole::Participant, bit(DutyOutcome::Present));
    }
    table.finish();
    book.stored = SchemeRepository::shipped().value(0);
    book.scheme = readScheme(book.stored.text).scheme;
    book.scores = ScoreEngine(book.scheme, book.facts.period).scoreAll(table);
    book.rank();
    return book;
}

PrintData ScorePrintSource::sample(const QString &templateId) const
{
    const ScoreBook book = sampleBook();
    const QString committee = QStringLiteral("政协望川市第五届委员会");
    if (isTable(templateId))
        return printedTable(table(book, templateId, committee));
    PrintData data;
    data.values = bulletinValues(book, periodOf(templateId), committee, QDate(2026, 1, 10));
    return data;
}

} // namespace xz::members
