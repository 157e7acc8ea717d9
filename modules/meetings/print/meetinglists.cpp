#include "print/meetinglists.h"

#include <QDate>
#include <QMap>

#include "core/text/chinese.h"
#include "core/text/names.h"
#include "print/meetingcards.h"
#include "print/meetingwords.h"

namespace xz::meetings {

namespace {

constexpr double itemGap = 2.3; // mm above the second and further items of a half day

/// "第十九小组（少数民族、宗教　特别邀请）": a group with the sectors it is made of, in the order of the sector table.
QString groupHeading(const QString &group, const QList<PrintedPerson> &people)
{
    QMap<int, QString> sectors;
    for (const PrintedPerson &person : people) {
        if (!person.sector.isEmpty() && person.sector != group)
            sectors.insert(person.sectorPosition, person.sector);
    }
    constexpr int most = 4;
    if (sectors.isEmpty() || sectors.size() > most)
        return group;
    return QStringLiteral("%1（%2）").arg(group, sectors.values().join(QStringLiteral("　")));
}

QString printedAt(const PrintedMeeting &meeting)
{
    return meeting.printed.isValid()
        ? QStringLiteral("印制：%1%2").arg(chineseDate(meeting.printed.date()), meeting.printed.time().toString(QStringLiteral("hh:mm")))
        : QString();
}

/// What the people of a block have in common; nothing in an order by rank, which has no blocks.
QString seatListHeading(const PrintedPerson &person, const QString &order)
{
    const QString others = QStringLiteral("其他");
    if (order == QLatin1String("rank"))
        return {};
    if (order == QLatin1String("sector"))
        return person.sector.isEmpty() ? others : person.sector;
    if (order == QLatin1String("seat"))
        return person.seat.left(person.seat.indexOf(QStringLiteral("排")) + 1);
    if (order == QLatin1String("pinyin"))
        return person.initials.isEmpty() ? others : person.initials.left(1).toUpper();
    return person.surnameStrokes > 0 ? chineseNumber(person.surnameStrokes) + QStringLiteral("画") : others;
}

QVariantMap scheduleItem(const PrintedSession &session, bool first)
{
    QStringList place;
    if (!session.room.isEmpty())
        place << session.room;
    // 各组召集人 names a part, not a person in the chair.
    if (!session.chair.isEmpty())
        place << (session.chair.endsWith(QStringLiteral("召集人")) ? session.chair : QStringLiteral("主持：") + spacedName(session.chair));
    QVariantList lines;
    if (!place.isEmpty())
        lines << QVariantMap{{QStringLiteral("text"), place.join(QStringLiteral("　"))}};
    if (!session.content.isEmpty())
        lines << QVariantMap{{QStringLiteral("text"), session.content}};
    return {{QStringLiteral("time"), shortTime(session.time)},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("before"), first ? 0.0 : itemGap}};
}

} // namespace

PrintData signInData(const PrintedMeeting &meeting, bool bySector, const QVariantMap &options)
{
    QMap<QPair<int, QString>, QList<PrintedPerson>> groups;
    for (const PrintedPerson &person : ordered(chosen(meeting, options), options.value(QStringLiteral("order")).toString())) {
        const QString name = bySector ? person.sector : person.group;
        // Those in no group sign last, by attendance class.
        if (name.isEmpty())
            groups[{1'000'000, person.attendanceClass}] << person;
        else
            groups[{bySector ? person.sectorPosition : person.groupPosition, name}] << person;
    }
    const PrintedSession session = sessionAt(meeting, sessionIndex(options));
    const QString desk = options.value(QStringLiteral("desk")).toString();
    QVariantList sections;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        QVariantList rows;
        for (const PrintedPerson &person : std::as_const(group.value())) {
            rows << QVariantMap{{QStringLiteral("index"), rows.size() + 1},
                                {QStringLiteral("printName"), spacedName(person.name)},
                                {QStringLiteral("sector"), person.sector},
                                {QStringLiteral("organisation"), person.unit},
                                {QStringLiteral("remark"), person.isOnLeave ? QStringLiteral("请假") : person.isConvener ? QStringLiteral("召集人") : QString()}};
        }
        sections << QVariantMap{{QStringLiteral("heading"), groupHeading(group.key().second, group.value())},
                                {QStringLiteral("expected"), rows.size()},
                                {QStringLiteral("rows"), rows}};
    }
    PrintData data;
    data.values = {{QStringLiteral("title"), meeting.title + QStringLiteral("签到册")},
                   {QStringLiteral("session"), session.title},
                   {QStringLiteral("time"), sessionTime(session)},
                   {QStringLiteral("desk"), desk.isEmpty() ? QStringLiteral("________") : desk},
                   {QStringLiteral("groups"), sections}};
    return data;
}

PrintData seatListData(const PrintedMeeting &meeting, const QString &order, const QVariantMap &options)
{
    QVariantList groups;
    QString heading;
    QVariantList rows;
    int seated = 0;
    const auto close = [&] {
        if (!rows.isEmpty())
            groups << QVariantMap{{QStringLiteral("heading"), heading}, {QStringLiteral("rows"), rows}};
        rows.clear();
    };
    for (const PrintedPerson &person : ordered(chosen(meeting, options), order)) {
        if (person.seat.isEmpty())
            continue;
        const QString own = seatListHeading(person, order);
        if (own != heading) {
            close();
            heading = own;
        }
        rows << QVariantMap{{QStringLiteral("printName"), spacedName(person.name)},
                            // Too long for its column, it breaks where one would breathe.
                            {QStringLiteral("seat"), QString(person.seat).replace(QStringLiteral("主席台第"), QStringLiteral("主席台\n第"))},
                            {QStringLiteral("sectorShort"), person.sectorShort.isEmpty() ? person.sector : person.sectorShort}};
        ++seated;
    }
    close();
    PrintData data;
    data.values = {{QStringLiteral("title"), meeting.title + QStringLiteral("座次表")},
                   {QStringLiteral("subtitle"), QStringLiteral("（共%1人，%2为序）").arg(seated).arg(orderText(order))},
                   {QStringLiteral("printed"), printedAt(meeting)},
                   {QStringLiteral("groups"), groups}};
    return data;
}

PrintData agendaData(const PrintedMeeting &meeting)
{
    QVariantList items;
    int counts[3] = {0, 0, 0};
    for (const PrintedAgendaItem &item : meeting.agenda) {
        const int level = qBound(0, item.level, 2);
        const int number = ++counts[level];
        for (int lower = level + 1; lower < 3; ++lower)
            counts[lower] = 0;
        const QString mark = level == 0 ? chineseNumber(number) + QStringLiteral("、")
            : level == 1 ? QStringLiteral("（%1）").arg(chineseNumber(number)) : QStringLiteral("%1.").arg(number);
        items << QVariantMap{{QStringLiteral("mark"), mark},
                             {QStringLiteral("text"), item.presenter.isEmpty() ? item.title : QStringLiteral("%1（%2）").arg(item.title, item.presenter)}};
    }
    const auto [first, second] = titleLines(meeting.title);
    PrintData data;
    // The adoption note breaks where the title does.
    QString note = meeting.agendaNote;
    if (!second.isEmpty())
        note.replace(first + second, first + QLatin1Char('\n') + second);
    data.values = {{QStringLiteral("meetingFirst"), first},
                   {QStringLiteral("meetingSecond"), second},
                   {QStringLiteral("adoption"), note},
                   {QStringLiteral("agenda"), items}};
    return data;
}

QString scheduleText(const PrintedMeeting &meeting)
{
    QStringList lines;
    QString day;
    for (const PrintedSession &session : meeting.sessions) {
        if (session.date != day) {
            day = session.date;
            const QDate date = QDate::fromString(day, Qt::ISODate);
            if (date.isValid())
                lines << QStringLiteral("%1月%2日　%3").arg(date.month()).arg(date.day()).arg(chineseWeekday(date));
        }
        // The front of the card names the meeting's own place.
        QStringList words{session.part + shortTime(session.time), session.title, session.room == meeting.place ? QString() : session.room};
        words.removeAll(QString());
        lines << QStringLiteral("　") + words.join(QStringLiteral("　"));
    }
    return lines.join(QLatin1Char('\n'));
}

PrintData scheduleData(const PrintedMeeting &meeting)
{
    static const QStringList parts{QStringLiteral("上午"), QStringLiteral("下午"), QStringLiteral("晚上")};
    QMap<QString, QMap<qsizetype, QVariantList>> days;
    for (const PrintedSession &session : meeting.sessions) {
        QVariantList &items = days[session.date][qMax<qsizetype>(0, parts.indexOf(session.part))];
        items << scheduleItem(session, items.isEmpty());
    }
    QVariantList rows;
    for (auto day = days.begin(); day != days.end(); ++day) {
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        QVariantList cells;
        for (qsizetype part = 0; part < parts.size(); ++part)
            cells << QVariantMap{{QStringLiteral("items"), day.value().value(part)}};
        rows << QVariantMap{{QStringLiteral("date"), date.isValid() ? QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()) : QString()},
                            {QStringLiteral("weekday"), date.isValid() ? chineseWeekday(date) : QString()},
                            {QStringLiteral("parts"), cells}};
    }
    PrintData data;
    data.values = {{QStringLiteral("title"), meeting.title + QStringLiteral("日程")},
                   {QStringLiteral("dates"), dateRange(meeting.starts, meeting.ends)},
                   {QStringLiteral("place"), meeting.place},
                   {QStringLiteral("days"), rows},
                   {QStringLiteral("note"), QStringLiteral("注：日程如有变动，以大会秘书处通知为准。") + meeting.scheduleNote}};
    return data;
}

} // namespace xz::meetings
