#include "ui/hallform.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

namespace {

constexpr int most = 400;

QString joined(const QList<int> &numbers)
{
    QStringList parts;
    for (const int number : numbers)
        parts.append(QString::number(number));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::optional<QList<int>> HallForm::parseNumbers(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,，、;；]+"));
    QList<int> numbers;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < 1 || number > most)
            return std::nullopt;
        numbers.append(number);
    }
    return numbers;
}

HallForm::HallForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new RecordForm(QStringLiteral("hallForm")))
    , m_capacity(makeLabel({}, TextRole::Hint))
{
    m_capacity->setObjectName(QStringLiteral("hallCapacity"));
    const auto wholeNumber = [](const QVariant &value) {
        return value.toInt() >= 0 && value.toInt() <= most ? QString() : tr("Write a number from 0 to %1.").arg(most);
    };
    const auto numberList = [](const QVariant &value) {
        return parseNumbers(value.toString()) ? QString() : tr("Write numbers with commas between: 10, 20.");
    };
    const auto aisleList = [this](const QVariant &value) {
        const auto numbers = parseNumbers(value.toString());
        if (!numbers)
            return tr("Write numbers with commas between: 10, 20.");
        const int seats = m_form->value(QStringLiteral("seatsPerRow")).toInt();
        for (const int number : *numbers)
            if (number >= seats)
                return tr("An aisle lies after one of the seats 1 to %1.").arg(seats - 1);
        return QString();
    };
    m_form->addField({.name = QStringLiteral("name"), .label = tr("Name of the hall"), .required = true});
    m_form->addGroup(tr("Rostrum"));
    m_form->addField({.name = QStringLiteral("rostrum"), .label = tr("Seats of the rows, front row first"), .half = true, .hint = QStringLiteral("11, 16"),
                      .toolTip = tr("Empty: no rostrum"), .validate = numberList});
    m_form->addField({.name = QStringLiteral("secondAtRight"), .label = tr("No. 2 sits"), .kind = FormField::Kind::Choice, .half = true,
                      .choices = {{false, tr("at No. 1's left hand (usual)")}, {true, tr("at No. 1's right hand")}}});
    m_form->addGroup(tr("Floor"));
    m_form->addField({.name = QStringLiteral("rows"), .label = tr("Rows"), .kind = FormField::Kind::Integer, .half = true, .validate = wholeNumber});
    m_form->addField({.name = QStringLiteral("seatsPerRow"), .label = tr("Seats in a row"), .kind = FormField::Kind::Integer, .half = true, .validate = wholeNumber});
    m_form->addField({.name = QStringLiteral("aisles"), .label = tr("Aisles after seats"), .half = true, .hint = QStringLiteral("10, 20"),
                      .toolTip = tr("Counted from the left as the audience sees it; empty: no aisle"), .validate = aisleList});
    m_form->addField({.name = QStringLiteral("numbering"), .label = tr("Numbering"), .kind = FormField::Kind::Choice, .half = true,
                      .choices = {{int(SeatNumbering::EvenLeft), tr("even at the left, odd at the right")},
                                  {int(SeatNumbering::OddLeft), tr("odd at the left, even at the right")},
                                  {int(SeatNumbering::Continuous), tr("continuous from the left")}}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_capacity);
    layout->addStretch();
    connect(m_form, &RecordForm::valueChanged, this, [this] {
        showCapacity();
        emit changed();
    });
    setHall({});
}

void HallForm::setHall(const Hall &hall)
{
    m_hall = hall;
    const Area *rostrum = hall.areaOf(AreaKind::Rostrum), *floor = hall.areaOf(AreaKind::Floor);
    m_form->setValues({{QStringLiteral("name"), hall.name},
                       {QStringLiteral("rostrum"), rostrum ? joined(rostrum->rows) : QString()},
                       {QStringLiteral("secondAtRight"), rostrum && rostrum->secondAtRight},
                       {QStringLiteral("rows"), floor ? QVariant(floor->rowCount()) : QVariant()},
                       {QStringLiteral("seatsPerRow"), floor ? QVariant(floor->widestRow()) : QVariant()},
                       {QStringLiteral("aisles"), floor ? joined(floor->aisles) : QString()},
                       {QStringLiteral("numbering"), int(floor ? floor->numbering : SeatNumbering::EvenLeft)}});
    showCapacity();
}

Hall HallForm::hall() const
{
    Hall hall;
    hall.id = m_hall.id;
    hall.version = m_hall.version;
    hall.name = m_form->value(QStringLiteral("name")).toString();
    if (const QList<int> rows = parseNumbers(m_form->value(QStringLiteral("rostrum")).toString()).value_or(QList<int>()); !rows.isEmpty()) {
        const Area *former = m_hall.areaOf(AreaKind::Rostrum);
        Area area = former ? *former : Area::rostrum(-1, rows);
        area.rows = rows;
        area.name = QStringLiteral("主席台");
        area.secondAtRight = m_form->value(QStringLiteral("secondAtRight")).toBool();
        hall.areas.append(area);
    }
    const int rows = m_form->value(QStringLiteral("rows")).toInt(), seats = m_form->value(QStringLiteral("seatsPerRow")).toInt();
    if (rows > 0 && seats > 0) {
        const Area *former = m_hall.areaOf(AreaKind::Floor);
        Area area = former ? *former : Area::floor(-2, rows, seats);
        area.rows = QList<int>(rows, seats);
        area.name = QStringLiteral("池座");
        area.aisles = parseNumbers(m_form->value(QStringLiteral("aisles")).toString()).value_or(QList<int>());
        std::sort(area.aisles.begin(), area.aisles.end());
        area.numbering = SeatNumbering(m_form->value(QStringLiteral("numbering")).toInt());
        for (const Seat &seat : area.flags.keys())
            if (!area.contains(seat))
                area.flags.remove(seat);
        hall.areas.append(area);
    }
    return hall;
}

void HallForm::showCapacity()
{
    const Hall now = hall();
    const Area *rostrum = now.areaOf(AreaKind::Rostrum), *floor = now.areaOf(AreaKind::Floor);
    m_capacity->setText(tr("%1 seats on the rostrum, %2 on the floor").arg(rostrum ? rostrum->seatCount() : 0).arg(floor ? floor->capacity() : 0));
}

} // namespace xz::meetings
