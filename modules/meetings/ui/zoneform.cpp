#include "ui/zoneform.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

#include "domain/planwords.h"
#include "domain/seatexplanation.h"
#include "ui/rangeseditor.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

namespace {

const QRegularExpression listSeparators(QStringLiteral("[\\s,，、;；]+"));

} // namespace

ZoneForm::ZoneForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new RecordForm(QStringLiteral("zoneForm")))
    , m_ranges(new RangesEditor)
    , m_load(makeLabel({}, TextRole::Facts))
{
    m_load->setObjectName(QStringLiteral("zoneLoad"));
    m_load->setWordWrap(true);
    m_form->addField({.name = QStringLiteral("name"), .label = tr("Name of the zone"), .hint = tr("Members' seats")});
    m_form->addGroup(tr("Where"));
    m_form->addField({.name = QStringLiteral("area"), .label = tr("Area"), .kind = FormField::Kind::Choice});
    m_form->addField({.name = QStringLiteral("ranges"), .label = tr("Rows and seats; none: the whole area"), .kind = FormField::Kind::Custom,
                      .validate = [this](const QVariant &value) { return RangesEditor::fault(value.toString(), area()); },
                      .widget = m_ranges,
                      .connectChanged = [this](QObject *context, std::function<void()> changed) {
                          connect(m_ranges, &RangesEditor::changed, context, [changed] { changed(); });
                      }});
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
    for (const Fill fill : {Fill::CenterOut, Fill::SidesIn, Fill::Rows, Fill::RowsFromRight, Fill::Columns, Fill::ColumnsFromBack, Fill::SRows,
                            Fill::SRowsFromRight, Fill::SColumns, Fill::SColumnsFromBack})
        fills.append({int(fill), SeatExplainer::fillText(fill)});
    m_form->addField({.name = QStringLiteral("fill"), .label = tr("Fill"), .kind = FormField::Kind::Choice, .choices = fills});
    QList<QPair<QVariant, QString>> policies;
    const QStringList meanings{tr("an addition sits in the order, those behind move up for a gap"), tr("an addition sits in the order, gaps stay"),
                               tr("an addition sits at the end, those behind move up for a gap"), tr("an addition sits at the end, gaps stay")};
    for (int i = 0; i < meanings.size(); ++i)
        policies.append({i, QStringLiteral("%1：%2").arg(words::of(ChangePolicy(i)), meanings.at(i))});
    m_form->addField({.name = QStringLiteral("policy"), .label = tr("Late changes"), .kind = FormField::Kind::Choice, .choices = policies});
    m_form->addField({.name = QStringLiteral("leadersFirst"), .label = tr("Leaders and conveners in the first row"), .kind = FormField::Kind::Check});
    m_form->addField({.name = QStringLiteral("byAisle"), .label = tr("Aisles part the zone; a block stays within one part"), .kind = FormField::Kind::Check});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_load);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &RecordForm::valueChanged, this, [this] {
        // Faults are named while one types: an overlap is not seen otherwise.
        m_form->setError(QStringLiteral("ranges"), RangesEditor::fault(m_ranges->value(), area()));
        emit changed();
    });
}

const Area *ZoneForm::area() const { return findArea(m_halls, m_form->value(QStringLiteral("area")).toLongLong()); }

void ZoneForm::setLoad(const QString &text, bool isShort)
{
    m_load->setText(text);
    setTextRole(m_load, isShort ? TextRole::Error : TextRole::Facts);
}

void ZoneForm::setMeeting(const MeetingData &meeting)
{
    m_halls = meeting.halls;
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
    m_form->setValues({{QStringLiteral("name"), zone.name},
                       {QStringLiteral("area"), zone.areaId},
                       {QStringLiteral("ranges"), RangesEditor::textOf(zone.ranges)},
                       {QStringLiteral("policy"), int(zone.policy)},
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
    zone.ranges = RangesEditor::ranges(m_ranges->value());
    zone.policy = ChangePolicy(m_form->value(QStringLiteral("policy")).toInt());
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
