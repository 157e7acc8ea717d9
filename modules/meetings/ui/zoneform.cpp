#include "ui/zoneform.h"

#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

#include "domain/seatexplanation.h"

namespace xz::meetings {

namespace {

const QRegularExpression listSeparators(QStringLiteral("[\\s,，、;；]+"));

QString spanText(int from, int to)
{
    if (from == 0 && to == 0)
        return {};
    return from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(std::max(1, from)).arg(to == 0 ? QString() : QString::number(to));
}

} // namespace

std::optional<std::pair<int, int>> ZoneForm::parseSpan(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^\\s*(\\d+)\\s*(?:[-–—~～至到]\\s*(\\d*)\\s*)?$"));
    if (text.trimmed().isEmpty())
        return std::pair(0, 0);
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    const bool single = match.capturedLength(0) > 0 && !text.contains(QRegularExpression(QStringLiteral("[-–—~～至到]")));
    const int to = single ? from : match.captured(2).toInt();
    if (from < 1 || (to != 0 && to < from))
        return std::nullopt;
    return std::pair(from, to);
}

ZoneForm::ZoneForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new RecordForm(QStringLiteral("zoneForm")))
{
    const auto span = [](const QVariant &value) {
        return parseSpan(value.toString()) ? QString() : tr("Write one number or from-to: 2-13.");
    };
    m_form->addField({.name = QStringLiteral("name"), .label = tr("Name of the zone"), .hint = tr("Members' seats")});
    m_form->addGroup(tr("Where"));
    m_form->addField({.name = QStringLiteral("area"), .label = tr("Area"), .kind = FormField::Kind::Choice});
    m_form->addField({.name = QStringLiteral("rows"), .label = tr("Rows"), .half = true, .hint = tr("all"), .validate = span});
    m_form->addField({.name = QStringLiteral("seats"), .label = tr("Seats, from the left"), .half = true, .hint = tr("all"), .validate = span});
    m_form->addGroup(tr("Who"));
    m_form->addField({.name = QStringLiteral("class"), .label = tr("Attendance class"), .kind = FormField::Kind::Choice, .half = true});
    m_form->addField({.name = QStringLiteral("group"), .label = tr("Group"), .kind = FormField::Kind::Choice, .half = true});
    m_form->addField({.name = QStringLiteral("sectors"), .label = tr("Sectors"), .hint = tr("all; several with commas between")});
    m_form->addField({.name = QStringLiteral("names"), .label = tr("Names"), .hint = tr("all; several with commas between")});
    m_form->addGroup(tr("Rule"));
    m_form->addField({.name = QStringLiteral("groupBy"), .label = tr("Blocks"), .kind = FormField::Kind::Choice, .half = true,
                      .choices = {{int(GroupBy::Sector), tr("by sector")}, {int(GroupBy::Group), tr("by group")}, {int(GroupBy::None), tr("none")}}});
    m_form->addField({.name = QStringLiteral("order"), .label = tr("Order within a block"), .kind = FormField::Kind::Choice, .half = true,
                      .choices = {{int(Order::Strokes), tr("surname strokes")}, {int(Order::Pinyin), tr("pinyin")}, {int(Order::Rank), tr("rank")}}});
    QList<QPair<QVariant, QString>> fills;
    for (const Fill fill : {Fill::Rows, Fill::Columns, Fill::SRows, Fill::SColumns, Fill::CenterOut})
        fills.append({int(fill), SeatExplainer::fillText(fill)});
    m_form->addField({.name = QStringLiteral("fill"), .label = tr("Fill"), .kind = FormField::Kind::Choice, .choices = fills});
    m_form->addField({.name = QStringLiteral("leadersFirst"), .label = tr("Leaders and conveners in the first row"), .kind = FormField::Kind::Check});
    m_form->addField({.name = QStringLiteral("byAisle"), .label = tr("Aisles part the zone; a block stays within one part"), .kind = FormField::Kind::Check});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &RecordForm::valueChanged, this, &ZoneForm::changed);
}

void ZoneForm::setMeeting(const MeetingData &meeting)
{
    QList<QPair<QVariant, QString>> areas, classes{{QString(), tr("all")}}, groups{{QString(), tr("all")}};
    for (const Hall &hall : meeting.halls)
        for (const Area &area : hall.areas)
            areas.append({area.id, meeting.halls.size() > 1 ? QStringLiteral("%1 %2").arg(hall.name, area.name) : area.name});
    QSet<QString> seen;
    for (const QString &name : attendanceClasses())
        classes.append({name, name});
    for (const Attendee &attendee : meeting.attendees) {
        if (attendee.group.isEmpty() || seen.contains(attendee.group))
            continue;
        seen.insert(attendee.group);
        groups.append({attendee.group, attendee.group});
    }
    m_form->setChoices(QStringLiteral("area"), areas);
    m_form->setChoices(QStringLiteral("class"), classes);
    m_form->setChoices(QStringLiteral("group"), groups);
}

void ZoneForm::setZone(const Zone &zone)
{
    m_zone = zone;
    const SeatRange range = zone.ranges.value(0);
    m_form->setValues({{QStringLiteral("name"), zone.name},
                       {QStringLiteral("area"), zone.areaId},
                       {QStringLiteral("rows"), spanText(range.fromRow, range.toRow)},
                       {QStringLiteral("seats"), spanText(range.fromSeat, range.toSeat)},
                       {QStringLiteral("class"), zone.filter.classes.value(0)},
                       {QStringLiteral("group"), zone.filter.groups.value(0)},
                       {QStringLiteral("sectors"), zone.filter.sectors.join(QStringLiteral("、"))},
                       {QStringLiteral("names"), zone.filter.names.join(QStringLiteral("、"))},
                       {QStringLiteral("groupBy"), int(zone.groupBy)},
                       {QStringLiteral("order"), int(zone.order)},
                       {QStringLiteral("fill"), int(zone.fill)},
                       {QStringLiteral("leadersFirst"), zone.leadersFirst},
                       {QStringLiteral("byAisle"), !zone.acrossAisles}});
}

Zone ZoneForm::zone() const
{
    Zone zone = m_zone;
    const auto text = [this](const char *name) { return m_form->value(QString::fromLatin1(name)).toString().trimmed(); };
    const auto list = [&](const char *name) { return text(name).split(listSeparators, Qt::SkipEmptyParts); };
    zone.name = text("name");
    zone.areaId = m_form->value(QStringLiteral("area")).toLongLong();
    const auto rows = parseSpan(text("rows")).value_or(std::pair(0, 0)), seats = parseSpan(text("seats")).value_or(std::pair(0, 0));
    const SeatRange range{rows.first, rows.second, seats.first, seats.second};
    const bool open = range.fromRow == 0 && range.toRow == 0 && range.fromSeat == 0 && range.toSeat == 0;
    // The form shows the first range; further ones come from a plan file and stay as they are.
    QList<SeatRange> others = zone.ranges.mid(1);
    zone.ranges = open && others.isEmpty() ? QList<SeatRange>() : QList<SeatRange>{range} + others;
    const auto oneOf = [&](const char *name, QStringList &target) {
        const QString chosen = text(name);
        if (target.value(0) != chosen)
            target = chosen.isEmpty() ? QStringList() : QStringList{chosen};
    };
    oneOf("class", zone.filter.classes);
    oneOf("group", zone.filter.groups);
    zone.filter.sectors = list("sectors");
    zone.filter.names = list("names");
    zone.groupBy = GroupBy(m_form->value(QStringLiteral("groupBy")).toInt());
    zone.order = Order(m_form->value(QStringLiteral("order")).toInt());
    zone.fill = Fill(m_form->value(QStringLiteral("fill")).toInt());
    zone.leadersFirst = m_form->value(QStringLiteral("leadersFirst")).toBool();
    zone.acrossAisles = !m_form->value(QStringLiteral("byAisle")).toBool();
    return zone;
}

} // namespace xz::meetings
