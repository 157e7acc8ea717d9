#include "print/dossierdata.h"

#include <QDate>

#include <algorithm>

#include "core/access/access.h"
#include "core/text/chinese.h"
#include "core/text/names.h"
#include "domain/scoring/scorejson.h"
#include "print/render/fonts.h"

namespace xz::members {

namespace {

constexpr int yearRows = 5; // a term has five years

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// 2001-07 → 2001年7月
QString monthText(const QString &iso)
{
    const QStringList parts = iso.split(u'-');
    if (parts.first().isEmpty())
        return {};
    return parts.size() < 2 ? parts[0] + u'年' : QStringLiteral("%1年%2月").arg(parts[0]).arg(parts[1].toInt());
}

QString spanText(const Membership &membership, const Term &term)
{
    const QString from = (membership.starts.isEmpty() ? term.starts : membership.starts).left(7).replace(u'-', u'.');
    const QString to = membership.ends.left(7).replace(u'-', u'.');
    if (from.isEmpty() && to.isEmpty())
        return membership.exitKind.isEmpty() ? QStringLiteral("在任") : membership.exitKind;
    return from + (to.isEmpty() ? QStringLiteral("至今") : QStringLiteral("—") + to);
}

QString joined(const QStringList &parts, const QString &by)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(by);
}

QString dated(const QString &first, const QString &second)
{
    return joined({first, second}, QStringLiteral("、"));
}

/// 费扬（提案委员会）: who of the staff keeps contact.
QString liaisonOf(const MemberArchive &archive, const Term &term)
{
    for (const Pairing &pairing : archive.pairings) {
        if (pairing.kind == Pairing::Kind::Staff && pairing.termId == term.id && pairing.ends.isEmpty())
            return pairing.helper + (pairing.unit.isEmpty() ? QString() : QStringLiteral("（%1）").arg(pairing.unit));
    }
    return {};
}

/// The outcomes as somebody would say them: what they imply is left out.
QString saidOutcome(DutyOutcomes outcomes)
{
    QStringList said = dutyWord(outcomes).split(QStringLiteral("、"));
    if (said.size() > 1) {
        said.removeAll(QStringLiteral("提交"));
        if (said.contains(QStringLiteral("迟到")) || said.contains(QStringLiteral("早退")))
            said.removeAll(QStringLiteral("出席"));
        if (said.contains(QStringLiteral("批示")))
            said.removeAll(QStringLiteral("采用"));
        if (said.contains(QStringLiteral("重点")) || said.contains(QStringLiteral("优秀")))
            said.removeAll(QStringLiteral("立案"));
    }
    return said.join(QStringLiteral("、"));
}

struct Section {
    QString title;
    QList<DutyKind> kinds;
};

const QList<Section> &sections()
{
    static const QList<Section> all{
        {QStringLiteral("会议出席"), {DutyKind::Plenary, DutyKind::StandingCommittee, DutyKind::OtherMeeting}},
        {QStringLiteral("提案"), {DutyKind::Proposal}},
        {QStringLiteral("社情民意信息"), {DutyKind::Opinion}},
        {QStringLiteral("视察、调研、学习和其他"),
         {DutyKind::Speech, DutyKind::WrittenSpeech, DutyKind::Inspection, DutyKind::Training, DutyKind::History, DutyKind::Review, DutyKind::Charity, DutyKind::Report,
          DutyKind::Award, DutyKind::Sanction}}};
    return all;
}

QVariantMap rowOf(const QStringList &cells)
{
    return {{QStringLiteral("heading"), QString()}, {QStringLiteral("cells"), QVariantList(cells.cbegin(), cells.cend())}};
}

QVariantMap headingOf(const QString &text)
{
    return {{QStringLiteral("heading"), text}, {QStringLiteral("cells"), QVariantList()}};
}

QString sectionNote(const Section &section, const DutyCounts &counts, int count)
{
    switch (section.kinds.first()) {
    case DutyKind::Plenary:
        return QStringLiteral("%1/%2半天").arg(number(counts.meetings.present), number(counts.meetings.due));
    case DutyKind::Proposal:
        return QStringLiteral("%1件，立案%2件").arg(counts.proposals).arg(counts.filed);
    case DutyKind::Opinion:
        return QStringLiteral("%1条，采用%2条").arg(counts.opinions).arg(counts.adopted);
    default:
        return QStringLiteral("%1项").arg(count);
    }
}

/// The scheme in a few words: groups with their caps.
QString schemeText(const ScoreBook &book)
{
    QStringList parts;
    for (const SchemeGroup &group : book.scheme.groups) {
        QStringList items;
        for (const int item : group.items)
            items << book.scheme.items[item].name;
        parts << group.name + (group.cap ? QStringLiteral("（最高%1分）").arg(pointsText(*group.cap)) : QString()) + QStringLiteral("：") + items.join(QStringLiteral("、"));
    }
    return QStringLiteral("计分办法：《%1》第%2版%3。%4。")
        .arg(book.scheme.name)
        .arg(book.scheme.version)
        .arg(book.isClosed ? QStringLiteral("（年度已关闭，冻结）") : QString(), parts.join(QStringLiteral("；")));
}

QVariantMap yearValues(const ScoreBook &book, int member, const QString &name, const QString &what, const QString &office)
{
    const MemberScore &score = book.scores[member];
    const FactTable &table = book.facts.table;
    const QList<DutyFact> &facts = table.facts(member);
    QHash<qint32, Points> points;
    QList<QPair<QString, Points>> others;
    for (const ItemScore &item : score.items) {
        for (const Evidence &line : item.evidence) {
            if (line.fact >= 0)
                points[line.fact] += line.points;
            else if (line.points != 0)
                others.append({QStringLiteral("%1（%2）").arg(evidenceTitle(line, member, table), itemName(book.scheme, item.item)), line.points});
        }
    }
    const DutyCounts counts = countsOf(table, member, book.facts.period);
    QVariantList rows;
    int index = 0, section = 0;
    const auto addHeading = [&](const QString &title, const QString &note, Points sum) {
        rows << headingOf(QStringLiteral("%1、%2（%3%4分）").arg(chineseNumber(++section), title, note.isEmpty() ? QString() : note + u'，', scoreText(sum)));
    };
    for (const Section &one : sections()) {
        QVariantList lines;
        Points sum = 0;
        const int first = index;
        for (qint32 i = 0; i < facts.size(); ++i) {
            const DutyFact &fact = facts[i];
            if (!one.kinds.contains(fact.kind) || !book.facts.period.contains(fact.day) || !table.member(member).membership.contains(fact.day))
                continue;
            QString title = table.title(fact.title);
            if (isMeeting(fact.kind) && fact.quantity > 1000)
                title += QStringLiteral("（%1个半天）").arg(number(fact.quantity / 1000.0));
            const QString outcome = saidOutcome(fact.outcomes);
            const QString role = fact.role == DutyRole::Self ? (isAttended(fact.kind) ? QStringLiteral("—") : QStringLiteral("本人")) : dutyWord(fact.role);
            lines << rowOf({QString::number(++index), dateOf(fact.day).toString(QStringLiteral("MM-dd")), title, role, outcome + (fact.level == DutyLevel::None ? QString() : QStringLiteral("（%1）").arg(dutyWord(fact.level))), scoreText(points.value(i))});
            sum += points.value(i);
        }
        if (lines.isEmpty())
            continue;
        addHeading(one.title, sectionNote(one, counts, index - first), sum);
        rows += lines;
    }
    if (!others.isEmpty()) {
        Points sum = 0;
        QVariantList lines;
        for (const auto &[title, given] : std::as_const(others)) {
            lines << rowOf({QString::number(++index), QString(), title, QString(), QString(), scoreText(given)});
            sum += given;
        }
        addHeading(QStringLiteral("基本分和上下限"), {}, sum);
        rows += lines;
    }
    rows << rowOf({QString(), QString(), QString(), QString(), QStringLiteral("合　计"), scoreText(score.total)});
    const QDate last = std::min(QDate(book.facts.year, 12, 31), QDate::currentDate());
    return {{QStringLiteral("title"), QStringLiteral("履职记录明细（%1年度）").arg(book.facts.year)},
            {QStringLiteral("who"), QStringLiteral("%1　%2").arg(name, what)},
            {QStringLiteral("until"), QStringLiteral("截至%1").arg(chineseDate(last))},
            {QStringLiteral("scheme"), schemeText(book)},
            {QStringLiteral("signed"), QStringLiteral("%1　%2").arg(office, chineseDate(QDate::currentDate()))},
            {QStringLiteral("rows"), rows}};
}

} // namespace

Dossier dossierOf(const MemberArchive &archive, const Term &term, const QList<ScoreBook> &books, const QString &office, const QImage &photo)
{
    const Person &person = archive.person;
    const TermOfOffice *place = archive.inTerm(term.id);
    const Membership membership = place ? place->membership : Membership();
    const QString name = person.name, sector = place ? place->sector : QString(), post = place ? place->post : QString();
    Dossier dossier;
    QVariantMap &front = dossier.front;
    const QString years = term.starts.isEmpty() ? QString() : QStringLiteral("（%1—%2年）").arg(term.starts.left(4), term.ends.left(4));
    front = {{QStringLiteral("name"), name},
             {QStringLiteral("title"), QStringLiteral("%1委员履职档案").arg(office)},
             {QStringLiteral("term"), term.name + years},
             {QStringLiteral("certificate"), membership.certificate},
             {QStringLiteral("printName"), spacedName(name)},
             {QStringLiteral("sex"), person.sex},
             {QStringLiteral("ethnicity"), person.ethnicity},
             {QStringLiteral("birth"), monthText(person.birth)},
             {QStringLiteral("nativePlace"), person.nativePlace},
             {QStringLiteral("party"), archive.party},
             {QStringLiteral("education"), dated(person.education.isEmpty() ? person.serviceEducation : person.education, person.degree.isEmpty() ? person.serviceDegree : person.degree)},
             {QStringLiteral("professionalTitle"), person.professionalTitle},
             {QStringLiteral("workStart"), monthText(person.workStart)},
             {QStringLiteral("organisation"), person.organisation},
             {QStringLiteral("sector"), sector},
             {QStringLiteral("group"), place ? place->group + (membership.isConvener ? QStringLiteral("（召集人）") : QString()) : QString()},
             {QStringLiteral("committee"), place ? joined({place->committee, membership.committeePost}, QStringLiteral(" ")) : QString()},
             {QStringLiteral("post"), post},
             {QStringLiteral("origin"), joined({membership.entryMeeting, membership.origin}, QStringLiteral(" "))},
             {QStringLiteral("span"), spanText(membership, term)},
             {QStringLiteral("phone"), person.phone.size() < 8 ? person.phone : person.phone.left(3) + QStringLiteral("****") + person.phone.right(4)},
             {QStringLiteral("liaison"), liaisonOf(archive, term)},
             {QStringLiteral("idNumber"), masked(person.idNumber)},
             {QStringLiteral("expertise"), joined({person.expertise, person.concerns}, QStringLiteral("\n"))},
             {QStringLiteral("experience"), person.experience},
             {QStringLiteral("photo"), photo.isNull() ? QVariant() : QVariant(photo)}};
    QStringList awards;
    if (!person.honours.isEmpty())
        awards << person.honours;
    DutyCounts total;
    double due = 0, present = 0;
    for (int row = 0; row < yearRows; ++row) {
        QVariantMap line;
        for (const char *key : {"year", "meetings", "proposals", "opinions", "speeches", "inspections", "trainings", "histories", "total", "grade"})
            line.insert(QLatin1String(key), QString());
        if (row < books.size()) {
            const ScoreBook &book = books[row];
            const int member = book.facts.table.indexOf(person.id);
            line.insert(QStringLiteral("year"), QString::number(book.facts.year));
            if (member >= 0) {
                const DutyCounts counts = countsOf(book.facts.table, member, book.facts.period);
                line.insert(QStringLiteral("meetings"), QStringLiteral("%1/%2").arg(number(counts.meetings.present), number(counts.meetings.due)));
                line.insert(QStringLiteral("proposals"), QString::number(counts.proposals));
                line.insert(QStringLiteral("opinions"), QString::number(counts.opinions));
                line.insert(QStringLiteral("speeches"), QString::number(counts.speeches + counts.written));
                line.insert(QStringLiteral("inspections"), QString::number(counts.inspections + counts.reviews));
                line.insert(QStringLiteral("trainings"), QString::number(counts.trainings));
                line.insert(QStringLiteral("histories"), QString::number(counts.histories));
                line.insert(QStringLiteral("total"), scoreText(book.scores[member].total));
                line.insert(QStringLiteral("grade"), book.scores[member].grade.isEmpty() ? QStringLiteral("—") : book.scores[member].grade);
                due += counts.meetings.due;
                present += counts.meetings.present;
                total.proposals += counts.proposals;
                total.opinions += counts.opinions;
                total.speeches += counts.speeches + counts.written;
                total.inspections += counts.inspections + counts.reviews;
                total.trainings += counts.trainings;
                total.histories += counts.histories;
                for (const DutyFact &fact : book.facts.table.facts(member)) {
                    if ((fact.kind == DutyKind::Award || fact.kind == DutyKind::Sanction) && book.facts.period.contains(fact.day)) {
                        const QDate day = dateOf(fact.day);
                        awards << QStringLiteral("%1年%2月　%3").arg(day.year()).arg(day.month()).arg(book.facts.table.title(fact.title));
                    }
                }
                dossier.years.append(yearValues(book, member, name, joined({sector, post}, QStringLiteral("　")), office));
            }
        }
        front.insert(QStringLiteral("y%1").arg(row + 1), line);
    }
    front.insert(QStringLiteral("sum"), QVariantMap{{QStringLiteral("meetings"), QStringLiteral("%1/%2").arg(number(present), number(due))},
                                                    {QStringLiteral("proposals"), QString::number(total.proposals)},
                                                    {QStringLiteral("opinions"), QString::number(total.opinions)},
                                                    {QStringLiteral("speeches"), QString::number(total.speeches)},
                                                    {QStringLiteral("inspections"), QString::number(total.inspections)},
                                                    {QStringLiteral("trainings"), QString::number(total.trainings)},
                                                    {QStringLiteral("histories"), QString::number(total.histories)}});
    front.insert(QStringLiteral("awards"), awards.join(QStringLiteral("；")));
    return dossier;
}

QVariantMap dutyReportOf(const MemberArchive &archive, const ScoreBook &book, bool secondHalf, const QString &committee)
{
    const int year = book.facts.year, member = book.facts.table.indexOf(archive.person.id);
    Period period = book.facts.period;
    (secondHalf ? period.from : period.to) = dayOf(secondHalf ? QDate(year, 7, 1) : QDate(year, 6, 30));
    const TermOfOffice *place = archive.inTerm(book.facts.term.id);
    const DutyCounts counts = member < 0 ? DutyCounts() : countsOf(book.facts.table, member, period);
    QVariantList parts;
    for (const Section &section : sections()) {
        QVariantList lines;
        if (member >= 0) {
            for (const DutyFact &fact : book.facts.table.facts(member)) {
                if (!section.kinds.contains(fact.kind) || !period.contains(fact.day) || !book.facts.table.member(member).membership.contains(fact.day))
                    continue;
                QStringList words{saidOutcome(fact.outcomes)};
                if (fact.role != DutyRole::Self)
                    words.prepend(dutyWord(fact.role));
                lines << QVariantMap{{QStringLiteral("text"), QStringLiteral("%1　%2（%3）").arg(dateOf(fact.day).toString(QStringLiteral("MM-dd")), book.facts.table.title(fact.title), words.join(QStringLiteral("，")))}};
            }
        }
        parts << QVariantMap{{QStringLiteral("heading"), section.title},
                             {QStringLiteral("note"), sectionNote(section, counts, static_cast<int>(lines.size()))},
                             {QStringLiteral("empty"), lines.isEmpty()},
                             {QStringLiteral("lines"), lines}};
    }
    return {{QStringLiteral("title"), QStringLiteral("%1委员履职情况报告表").arg(committee)},
            {QStringLiteral("period"), QStringLiteral("%1年%2半年").arg(year).arg(secondHalf ? QStringLiteral("下") : QStringLiteral("上"))},
            {QStringLiteral("name"), archive.person.name},
            {QStringLiteral("printName"), spacedName(archive.person.name)},
            {QStringLiteral("sector"), place ? place->sector : QString()},
            {QStringLiteral("post"), place ? place->post : QString()},
            {QStringLiteral("ownCommittee"), place ? place->committee : QString()},
            {QStringLiteral("organisation"), archive.person.organisation},
            {QStringLiteral("phone"), archive.person.phone},
            {QStringLiteral("parts"), parts}};
}

} // namespace xz::members
