#include "print/dossierprintsource.h"

#include <QDate>
#include <QHash>

#include <algorithm>

#include "core/files/attachments.h"
#include "core/settings/settings.h"
#include "core/workspace.h"
#include "print/dossierdocument.h"
#include "print/layout/layoutengine.h"
#include "print/render/fonts.h"
#include "print/reportsheets.h"
#include "print/scoreprintsource.h"
#include "print/template/templatexml.h"
#include "sdk/printchoice.h"

namespace xz::members {

namespace {

const QString dossierId = QStringLiteral("members.dossier");

/// The text of one element of the template, on the lines it stands on there, so that faults are named at their place.
QByteArray partOf(const QByteArray &text, const QByteArray &element)
{
    const qsizetype from = text.indexOf('<' + element), end = text.indexOf("</" + element + '>');
    if (from < 0 || end < from)
        return {};
    return QByteArray(text.left(from).count('\n'), '\n') + text.mid(from, end + element.size() + 3 - from);
}

QString committeeOffice(Workspace &workspace)
{
    return workspace.settings().value(QStringLiteral("office.name")).toString();
}

QVariantMap faceValues()
{
    return {{QStringLiteral("hei"), faceFamily(Face::Hei)},
            {QStringLiteral("fang"), faceFamily(Face::FangSong)},
            {QStringLiteral("titleFace"), faceFamily(Face::XiaoBiaoSong)},
            {QStringLiteral("titleWeight"), fontChoices(Face::XiaoBiaoSong).first().bold ? QStringLiteral("bold") : QStringLiteral("normal")}};
}

MemberArchive sampleArchive()
{
    MemberArchive archive;
    Person &person = archive.person;
    person.id = 1;
    person.name = QStringLiteral("孔瑞映");
    person.sex = QStringLiteral("女");
    person.ethnicity = QStringLiteral("壮族");
    person.birth = QStringLiteral("1978-04");
    person.nativePlace = QStringLiteral("望川");
    person.education = QStringLiteral("研究生");
    person.degree = QStringLiteral("硕士");
    person.professionalTitle = QStringLiteral("正高级");
    person.workStart = QStringLiteral("2001-07");
    person.organisation = QStringLiteral("望川市建筑设计院副院长、总工程师");
    person.phone = QStringLiteral("13800000017");
    person.idNumber = QStringLiteral("999000197804110017");
    person.expertise = QStringLiteral("城市规划、既有建筑改造、无障碍环境。");
    person.experience = QStringLiteral("2001.07—2009.03　市建筑设计院助理工程师、工程师\n2009.03至今　市建筑设计院高级工程师、副院长");
    archive.party = QStringLiteral("民建会员");
    TermOfOffice office;
    office.sector = QStringLiteral("民建");
    office.committee = QStringLiteral("人口资源环境委员会");
    office.group = QStringLiteral("第五小组");
    office.post = QStringLiteral("常委");
    office.membership.certificate = QStringLiteral("050087");
    office.membership.starts = QStringLiteral("2021-10");
    archive.terms = {office};
    return archive;
}

} // namespace

QList<PrintTemplate> DossierPrintSource::templates() const
{
    using Kind = PrintTemplate::Kind;
    const QString group = tr("Dossiers of members");
    return {{dossierId, tr("Duty dossier"), group, id(), Kind::Drawn, QStringLiteral(":/print/members.dossier.xml"), tr("A4")},
            {QStringLiteral("members.dutyreport-first"), tr("Duty report form, first half-year"), group, id(), Kind::Flow, QStringLiteral(":/print/members.dutyreport.html"), tr("A4")},
            {QStringLiteral("members.dutyreport-second"), tr("Duty report form, second half-year"), group, id(), Kind::Flow, QStringLiteral(":/print/members.dutyreport.html"), tr("A4")}};
}

Result<DossierPrintSource::Asked> DossierPrintSource::read(Workspace &workspace, const PrintRequest &request, bool withAllYears)
{
    const ScoreBooks books(workspace);
    int year = request.options.value(QStringLiteral("year")).toInt();
    if (year == 0) {
        const auto subjects = ScorePrintSource().subjects(workspace);
        if (subjects.isEmpty())
            return Error{ErrorCode::NotFound, tr("The duty ledger has no entries yet."), {}};
        year = static_cast<int>(subjects.first().first);
    }
    const auto newest = books.load(year);
    if (!newest)
        return newest.error();
    Asked asked;
    asked.persons = request.ids;
    if (asked.persons.isEmpty()) {
        for (const MemberRow &row : newest->facts.members)
            asked.persons << row.personId;
    }
    if (asked.persons.size() > 1) {
        const QString order = PrintChoice::orderOf(request.options, DossierPrintSource().orders(request.templateId));
        const auto rows = workspace.directory().members(newest->facts.term.id, order == QLatin1String("pinyin")   ? Directory::Order::Pinyin
                                                                               : order == QLatin1String("rank")   ? Directory::Order::Rank
                                                                               : order == QLatin1String("sector") ? Directory::Order::Sector
                                                                                                                  : Directory::Order::Strokes, true);
        if (!rows)
            return rows.error();
        QHash<qint64, int> places;
        for (const MemberRow &row : *rows)
            places.insert(row.personId, int(places.size()));
        // Who is no member of this term comes last.
        std::stable_sort(asked.persons.begin(), asked.persons.end(), [&](qint64 a, qint64 b) { return places.value(a, int(places.size())) < places.value(b, int(places.size())); });
    }
    if (withAllYears) {
        const auto years = books.years();
        if (!years)
            return years.error();
        for (auto it = years->crbegin(); it != years->crend(); ++it) {
            if (*it >= year)
                continue;
            const auto book = books.load(*it);
            // An earlier term has its own dossier.
            if (book && book->facts.term.id == newest->facts.term.id && book->facts.table.factCount() > 0)
                asked.books.append(*book);
        }
    }
    asked.books.append(*newest);
    return asked;
}

Result<DocumentPtr> DossierPrintSource::draw(Workspace &workspace, const PrintRequest &request, const QByteArray &templateText, const PageOptions &options, Progress &progress) const
{
    const auto root = readXml(QString::fromUtf8(templateText));
    if (!root)
        return root.error();
    if (root->name != QLatin1String("dossier"))
        return templateError(QString::fromUtf8(templateText), 0, tr("A dossier's template begins with <dossier>."));
    NodeReader reader(*root, QString::fromUtf8(templateText));
    DossierDocument::Line foot;
    foot.first = reader.text(QStringLiteral("first-foot"));
    foot.next = reader.text(QStringLiteral("next-foot"));
    foot.y = reader.number(QStringLiteral("foot-y"), foot.y);
    if (const Outcome read = reader.finish(); !read)
        return read.error();
    const QByteArray front = partOf(templateText, "cards"), details = partOf(templateText, "register");
    if (front.isEmpty() || details.isEmpty())
        return templateError(QString::fromUtf8(templateText), 0, tr("A dossier needs <cards> for the first page and <register> for the entries."));
    auto document = std::make_shared<DossierDocument>(tr("Duty dossier"), foot);
    PrintTemplate layout = templates().first();
    layout.kind = PrintTemplate::Kind::Cards;
    const auto add = [&](const MemberArchive &archive, const Dossier &dossier) -> Outcome {
        PrintData card;
        card.records = {dossier.front};
        QList<DocumentPtr> parts;
        const auto first = LayoutEngine::layout(layout, front, card, options);
        if (!first)
            return first.error();
        parts << *first;
        for (const QVariantMap &year : dossier.years) {
            PrintData table;
            table.values = year;
            const auto laid = LayoutEngine::layout(layout, details, table, options);
            if (!laid)
                return laid.error();
            parts << *laid;
        }
        document->add(archive.person.name, QStringLiteral("%1　%2").arg(archive.person.name, dossier.front.value(QStringLiteral("certificate")).toString()), parts);
        return {};
    };
    if (request.options.value(QStringLiteral("sample")).toBool()) {
        ScoreBook book = sampleBook();
        const MemberArchive archive = sampleArchive();
        if (const auto added = add(archive, dossierOf(archive, archive.terms.first().term, {book}, QStringLiteral("政协望川市委员会"), {})); !added)
            return added.error();
        return DocumentPtr(document);
    }
    const auto asked = read(workspace, request, true);
    if (!asked)
        return asked.error();
    progress.begin(tr("Dossiers"), asked->persons.size());
    for (qsizetype i = 0; i < asked->persons.size(); ++i) {
        if (progress.isCancelled())
            return Error::cancelled();
        progress.advance(i);
        const auto archive = MemberArchives(workspace).load(asked->persons[i]);
        if (!archive)
            return archive.error();
        QImage photo;
        if (archive->person.photoId != 0) {
            if (const auto bytes = workspace.attachments().read(archive->person.photoId))
                photo = QImage::fromData(*bytes);
        }
        if (const auto added = add(*archive, dossierOf(*archive, asked->books.last().facts.term, asked->books, committeeOffice(workspace), photo)); !added)
            return added.error();
    }
    return DocumentPtr(document);
}

Result<QVariantMap> DossierPrintSource::form(Workspace &workspace, const ScoreBook &book, qint64 person, const QString &templateId)
{
    const auto archive = MemberArchives(workspace).load(person);
    if (!archive)
        return archive.error();
    return dutyReportOf(*archive, book, templateId.endsWith(QLatin1String("second")), ScorePrintSource::committeeOf(workspace, book.facts.term));
}

Result<ReportTable> DossierPrintSource::sheet(Workspace &workspace, const PrintRequest &request)
{
    const bool isDossier = request.templateId == dossierId;
    const auto asked = read(workspace, request, isDossier);
    if (!asked)
        return asked.error();
    const qint64 person = asked->persons.value(0);
    if (!isDossier) {
        const auto values = form(workspace, asked->books.last(), person, request.templateId);
        return values ? Result<ReportTable>(dutyReportSheet(*values)) : Result<ReportTable>(values.error());
    }
    const auto archive = MemberArchives(workspace).load(person);
    if (!archive)
        return archive.error();
    return dossierSheet(dossierOf(*archive, asked->books.last().facts.term, asked->books, committeeOffice(workspace), {}));
}

Result<PrintData> DossierPrintSource::data(Workspace &workspace, const PrintRequest &request) const
{
    const auto asked = read(workspace, request, false);
    if (!asked)
        return asked.error();
    QVariantList records;
    for (const qint64 person : asked->persons) {
        auto values = form(workspace, asked->books.last(), person, request.templateId);
        if (!values)
            return values.error();
        values->insert(QStringLiteral("isNext"), !records.isEmpty());
        records << *values;
    }
    PrintData data;
    data.values = faceValues();
    data.records = records;
    return data;
}

QList<PrintSource::Order> DossierPrintSource::orders(const QString &) const
{
    return PrintChoice::orders({QStringLiteral("strokes"), QStringLiteral("pinyin"), QStringLiteral("sector"), QStringLiteral("rank")});
}

QList<PrintOption> DossierPrintSource::options(Workspace &workspace, const PrintRequest &) const
{
    PrintOption year{QStringLiteral("year"), tr("Year"), PrintOption::Kind::Choice};
    for (const auto &[id, title] : ScorePrintSource().subjects(workspace))
        year.values.append({QString::number(id), title});
    if (year.values.isEmpty())
        return {};
    year.standard = year.values.first().first;
    return {year};
}

PrintData DossierPrintSource::sample(const QString &templateId) const
{
    const MemberArchive archive = sampleArchive();
    QVariantMap values = dutyReportOf(archive, sampleBook(), templateId.endsWith(QLatin1String("second")), QStringLiteral("政协望川市第五届委员会"));
    values.insert(QStringLiteral("isNext"), false);
    PrintData data;
    data.values = faceValues();
    data.records = {values};
    return data;
}

QList<QPair<qint64, QString>> DossierPrintSource::subjects(Workspace &workspace) const
{
    QList<QPair<qint64, QString>> subjects;
    const auto term = workspace.directory().currentTerm();
    if (!term)
        return subjects;
    const auto members = workspace.directory().members(term->id, Directory::Order::Strokes);
    if (!members)
        return subjects;
    for (const MemberRow &member : *members)
        subjects.append({member.personId, QStringLiteral("%1　%2").arg(member.name, member.sectorShort.isEmpty() ? member.sector : member.sectorShort)});
    return subjects;
}

} // namespace xz::members
