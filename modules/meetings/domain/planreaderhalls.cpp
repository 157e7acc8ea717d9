// Halls and zones of a plan: the second half of PlanReader.
#include <algorithm>

#include "domain/planreader.h"
#include "domain/planwords.h"
#include "domain/seatingplan.h"

namespace xz::meetings {

namespace {

constexpr int mostRows = 400;
constexpr int mostSeats = 400;

} // namespace

QList<Hall> PlanReader::readHalls(const JsonNode &root)
{
    QList<Hall> halls;
    for (const JsonNode &node : root.member(QStringLiteral("halls")).list()) {
        if (!node.isObject())
            continue;
        node.onlyKnows({QStringLiteral("name"), QStringLiteral("rostrum"), QStringLiteral("floor"), QStringLiteral("secondAtRight"), QStringLiteral("id")});
        Hall hall;
        hall.id = m_nextId++;
        hall.name = node.member(QStringLiteral("name")).requiredText();
        if (std::any_of(halls.begin(), halls.end(), [&](const Hall &other) { return other.name == hall.name; }))
            node.member(QStringLiteral("name")).fail(tr("two halls are called %1").arg(hall.name));
        if (const JsonNode rostrum = node.member(QStringLiteral("rostrum")); rostrum.exists()) {
            Area area = readRostrum(rostrum);
            area.secondAtRight = node.member(QStringLiteral("secondAtRight")).boolean(false);
            if (!area.rows.isEmpty())
                hall.areas.append(area);
        }
        if (const JsonNode floor = node.member(QStringLiteral("floor")); floor.exists() && floor.isObject())
            hall.areas.append(readFloor(floor));
        if (hall.areas.isEmpty())
            node.fail(tr("has no seats; give it \"rostrum\" or \"floor\""));
        halls.append(hall);
    }
    return halls;
}

Area PlanReader::readRostrum(const JsonNode &node)
{
    Area area = Area::rostrum(m_nextId++, {});
    area.name = QStringLiteral("主席台");
    for (const JsonNode &row : node.list())
        area.rows.append(row.integer(1, mostSeats, 1));
    return area;
}

Area PlanReader::readFloor(const JsonNode &node)
{
    node.onlyKnows({QStringLiteral("rows"), QStringLiteral("seatsPerRow"), QStringLiteral("aisles"), QStringLiteral("numbering"),
                    QStringLiteral("blocked"), QStringLiteral("kept"), QStringLiteral("wheelchair"), QStringLiteral("name")});
    for (const QString &key : {QStringLiteral("rows"), QStringLiteral("seatsPerRow")})
        if (!node.member(key).exists())
            node.member(key).fail(tr("is missing; write a number"));
    const int rows = node.member(QStringLiteral("rows")).integer(1, mostRows, 1);
    const int seats = node.member(QStringLiteral("seatsPerRow")).integer(1, mostSeats, 1);
    Area area = Area::floor(m_nextId++, rows, seats);
    area.name = node.member(QStringLiteral("name")).text();
    if (area.name.isEmpty())
        area.name = QStringLiteral("池座");
    for (const JsonNode &aisle : node.member(QStringLiteral("aisles")).list()) {
        const int after = aisle.value().toInt();
        if (!aisle.value().isDouble() || after < 1 || after >= seats)
            aisle.fail(tr("an aisle lies after one of the seats 1 to %1 of a row of %2").arg(seats - 1).arg(seats));
        else if (!area.aisles.contains(after))
            area.aisles.append(after);
    }
    std::sort(area.aisles.begin(), area.aisles.end());
    const JsonNode numbering = node.member(QStringLiteral("numbering"));
    if (const QString word = numbering.text(); !word.isEmpty()) {
        if (const auto known = words::numbering(word))
            area.numbering = *known;
        else
            numbering.fail(tr("“%1” is no numbering; write one of %2").arg(word, QStringLiteral("even-left（左双右单）、odd-left（左单右双）、continuous（连续）")));
    }
    readMarks(node, QStringLiteral("blocked"), SeatFlag::Blocked, area);
    readMarks(node, QStringLiteral("kept"), SeatFlag::KeptEmpty, area);
    readMarks(node, QStringLiteral("wheelchair"), SeatFlag::Wheelchair, area);
    return area;
}

void PlanReader::readMarks(const JsonNode &floor, const QString &key, SeatFlag flag, Area &area) const
{
    for (const JsonNode &entry : floor.member(key).list()) {
        const QList<JsonNode> pair = entry.list();
        const Seat seat{area.id, pair.size() == 2 ? pair.at(0).value().toInt() : 0, pair.size() == 2 ? pair.at(1).value().toInt() : 0};
        if (area.contains(seat))
            area.setFlag(seat, flag, true);
        else
            entry.fail(tr("write a seat of this floor as [row, seat]"));
    }
}

QList<Zone> PlanReader::readZones(const JsonNode &root, const QList<Hall> &halls)
{
    const JsonNode node = root.member(QStringLiteral("zones"));
    QList<Zone> zones;
    if (!node.exists()) {
        zones = defaultZones(halls);
        for (Zone &zone : zones)
            zone.id = m_nextId++;
        return zones;
    }
    for (const JsonNode &entry : node.list()) {
        if (!entry.isObject())
            continue;
        zones.append(readZone(entry, halls));
        zones.last().id = m_nextId++;
    }
    return zones;
}

Zone PlanReader::readZone(const JsonNode &node, const QList<Hall> &halls) const
{
    node.onlyKnows({QStringLiteral("hall"), QStringLiteral("area"), QStringLiteral("name"), QStringLiteral("rows"), QStringLiteral("seats"),
                    QStringLiteral("ranges"), QStringLiteral("filter"), QStringLiteral("groupBy"), QStringLiteral("order"), QStringLiteral("fill"),
                    QStringLiteral("leadersFirst"), QStringLiteral("acrossAisles"), QStringLiteral("changes"), QStringLiteral("id")});
    Zone zone;
    zone.name = node.member(QStringLiteral("name")).text();

    const JsonNode hallNode = node.member(QStringLiteral("hall"));
    const QString hallName = hallNode.text();
    const auto named = std::find_if(halls.begin(), halls.end(), [&](const Hall &hall) { return hall.name == hallName; });
    const Hall *hall = named != halls.end() ? &*named : !hallNode.exists() && halls.size() == 1 ? &halls.first() : nullptr;
    if (!hall)
        hallNode.fail(hallName.isEmpty() ? tr("is missing; name the hall") : tr("there is no hall called %1 in this plan").arg(hallName));

    const JsonNode areaNode = node.member(QStringLiteral("area"));
    const QString areaWord = areaNode.text();
    const auto kind = areaWord.isEmpty() ? std::optional(AreaKind::Floor) : words::areaKind(areaWord);
    if (!kind)
        areaNode.fail(tr("“%1” is no area; write one of %2").arg(areaWord, QStringLiteral("rostrum（主席台）、floor（池座）")));
    const Area *area = hall && kind ? hall->areaOf(*kind) : nullptr;
    if (hall && kind && !area)
        areaNode.fail(*kind == AreaKind::Rostrum ? tr("the hall %1 has no rostrum").arg(hall->name) : tr("the hall %1 has no floor").arg(hall->name));
    if (area) {
        zone.areaId = area->id;
        readRanges(node, *area, zone.ranges);
    }

    const auto choose = [&](const QString &key, auto parse, auto &target, const QString &choices) {
        const JsonNode entry = node.member(key);
        const QString word = entry.text();
        if (word.isEmpty())
            return;
        if (const auto known = parse(word))
            target = *known;
        else
            entry.fail(tr("“%1” is not known; write one of %2").arg(word, choices));
    };
    choose(QStringLiteral("groupBy"), words::groupBy, zone.groupBy, QStringLiteral("sector, group, none"));
    choose(QStringLiteral("order"), words::order, zone.order, QStringLiteral("strokes, pinyin, rank"));
    choose(QStringLiteral("fill"), words::fill, zone.fill, QStringLiteral("rows, columns, s-rows, s-columns, center-out, rows-right, columns-back, s-rows-right, s-columns-back, sides-in"));
    choose(QStringLiteral("changes"), words::changePolicy, zone.policy, QStringLiteral("上增下补、上增下不补、上不增下补、上不增下不补、最少变动"));
    zone.leadersFirst = node.member(QStringLiteral("leadersFirst")).boolean(false);
    zone.acrossAisles = node.member(QStringLiteral("acrossAisles")).boolean(true);
    readFilter(node.member(QStringLiteral("filter")), zone.filter);
    return zone;
}

void PlanReader::readFilter(const JsonNode &node, PeopleFilter &filter) const
{
    if (!node.exists() || !node.isObject())
        return;
    node.onlyKnows({QStringLiteral("class"), QStringLiteral("sector"), QStringLiteral("group"), QStringLiteral("names")});
    const auto read = [&](const QString &key, QStringList &target, auto known) {
        const JsonNode member = node.member(key);
        const QList<JsonNode> entries = member.value().isString() ? QList<JsonNode>{member} : member.list();
        for (const JsonNode &entry : entries) {
            const QString word = entry.requiredText();
            if (const QString value = known(word); !value.isEmpty())
                target.append(value);
            else if (!word.isEmpty())
                entry.fail(tr("“%1” is not known").arg(word));
        }
    };
    read(QStringLiteral("class"), filter.classes, [](const QString &word) { return words::attendanceClass(word).value_or(QString()); });
    read(QStringLiteral("sector"), filter.sectors, [&](const QString &word) { return m_roster.sectors.contains(word) ? word : QString(); });
    read(QStringLiteral("group"), filter.groups, [&](const QString &word) { return m_roster.groups.contains(word) ? word : QString(); });
    read(QStringLiteral("names"), filter.names, [](const QString &word) { return word; });
}

void PlanReader::readRanges(const JsonNode &node, const Area &area, QList<SeatRange> &ranges) const
{
    const auto limits = [&](const JsonNode &entry, int most, int &from, int &to) {
        if (!entry.exists())
            return;
        const QList<JsonNode> pair = entry.list();
        if (!entry.value().isArray())
            return;
        from = pair.size() == 2 ? pair.at(0).value().toInt() : 0;
        to = pair.size() == 2 ? pair.at(1).value().toInt() : 0;
        if (from < 1 || to < from || to > most)
            entry.fail(tr("write [from, to] within 1 to %1").arg(most));
    };
    const auto readOne = [&](const JsonNode &holder) {
        SeatRange range;
        limits(holder.member(QStringLiteral("rows")), area.rowCount(), range.fromRow, range.toRow);
        limits(holder.member(QStringLiteral("seats")), area.widestRow(), range.fromSeat, range.toSeat);
        ranges.append(range);
    };
    if (node.member(QStringLiteral("rows")).exists() || node.member(QStringLiteral("seats")).exists())
        readOne(node);
    for (const JsonNode &entry : node.member(QStringLiteral("ranges")).list())
        if (entry.isObject())
            readOne(entry);
}

} // namespace xz::meetings
