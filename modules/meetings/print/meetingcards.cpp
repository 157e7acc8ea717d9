#include "print/meetingcards.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

#include "core/text/names.h"
#include "print/meetinglists.h"
#include "print/meetingwords.h"
#include "sdk/printchoice.h"

namespace xz::meetings {

namespace {

QVariantMap personFields(const PrintedPerson &person)
{
    return {{QStringLiteral("id"), person.id},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("printName"), spacedName(person.name)},
            {QStringLiteral("sector"), person.sector},
            {QStringLiteral("sectorShort"), person.sectorShort.isEmpty() ? person.sector : person.sectorShort},
            {QStringLiteral("group"), person.group},
            {QStringLiteral("post"), person.post},
            {QStringLiteral("unit"), person.unit},
            {QStringLiteral("seat"), person.seat},
            {QStringLiteral("number"), person.badge},
            {QStringLiteral("photo"), person.photo}};
}

QVariantMap meetingFields(const PrintedMeeting &meeting, const QString &order)
{
    const auto [first, second] = titleLines(meeting.title);
    return {{QStringLiteral("meeting"), meeting.title},
            {QStringLiteral("meetingFirst"), first},
            {QStringLiteral("meetingSecond"), second},
            {QStringLiteral("dates"), dateRange(meeting.starts, meeting.ends)},
            {QStringLiteral("place"), meeting.place},
            {QStringLiteral("orderText"), orderText(order)},
            {QStringLiteral("emblem"), QString()}};
}

QString orderOf(const QVariantMap &options, const QString &fallback)
{
    return options.value(QStringLiteral("order"), fallback).toString();
}

} // namespace

const QList<BadgeKind> &badgeKinds()
{
    static const QList<BadgeKind> kinds{
        {QStringLiteral("meetings.badge"), QStringLiteral("出席"), QStringLiteral("出席证"), QStringLiteral("#B3161B")},
        {QStringLiteral("meetings.badge-observer"), QStringLiteral("列席"), QStringLiteral("列席证"), QStringLiteral("#1F5FA8")},
        {QStringLiteral("meetings.badge-gallery"), QStringLiteral("旁听"), QStringLiteral("旁听证"), QStringLiteral("#2B7A3D")},
        {QStringLiteral("meetings.badge-guest"), QStringLiteral("特邀"), QStringLiteral("来宾证"), QStringLiteral("#9A5B00")},
        {QStringLiteral("meetings.badge-press"), QStringLiteral("记者"), QStringLiteral("记者证"), QStringLiteral("#6A3D9A")},
        {QStringLiteral("meetings.badge-staff"), QStringLiteral("工作人员"), QStringLiteral("工作证"), QStringLiteral("#4A5560")}};
    return kinds;
}

QList<PrintedPerson> ordered(QList<PrintedPerson> people, const QString &order)
{
    const auto by = [&people](auto key) {
        std::stable_sort(people.begin(), people.end(), [&](const PrintedPerson &a, const PrintedPerson &b) { return key(a) < key(b); });
    };
    by([](const PrintedPerson &person) { return person.strokeKey; });
    if (order == QLatin1String("pinyin")) {
        by([](const PrintedPerson &person) { return person.pinyinKey; });
    } else if (order == QLatin1String("rank")) {
        by([](const PrintedPerson &person) { return person.seniority; });
    } else if (order == QLatin1String("sector")) {
        by([](const PrintedPerson &person) { return person.sectorPosition; });
    } else if (order == QLatin1String("seat")) {
        std::stable_sort(people.begin(), people.end(), [](const PrintedPerson &a, const PrintedPerson &b) {
            return std::lexicographical_compare(a.place.begin(), a.place.end(), b.place.begin(), b.place.end());
        });
    }
    return people;
}

QString orderText(const QString &order)
{
    if (order == QLatin1String("pinyin"))
        return QStringLiteral("按姓名拼音");
    if (order == QLatin1String("rank"))
        return QStringLiteral("按排名");
    if (order == QLatin1String("sector"))
        return QStringLiteral("按界别");
    if (order == QLatin1String("seat"))
        return QStringLiteral("按座位");
    return QStringLiteral("按姓氏笔画");
}

QList<PrintedPerson> chosen(const PrintedMeeting &meeting, const QVariantMap &options)
{
    const PrintChoice choice(options);
    const QString &range = choice.range();
    QList<PrintedPerson> people;
    for (const PrintedPerson &person : meeting.people) {
        if (range == QLatin1String("selected") && !choice.isSelected(person.id) && !choice.isSelected(person.personId))
            continue;
        if (range == QLatin1String("changed") && !person.hasChanged)
            continue;
        if (range == QLatin1String("rostrum") && !person.isOnRostrum)
            continue;
        if (choice.takesSector(person.sector, person.sectorShort))
            people << person;
    }
    return people;
}

QString cardFingerprint(const PrintedMeeting &meeting, const PrintedPerson &person)
{
    const QStringList shown{meeting.title, meeting.starts, meeting.ends, meeting.place, person.name, person.attendanceClass, person.sector, person.sectorShort,
                            person.group, person.post, person.unit, person.seat, person.badge, QString::number(person.photoId)};
    return QString::fromLatin1(QCryptographicHash::hash(shown.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1).toHex());
}

PrintData badgeData(const PrintedMeeting &meeting, const BadgeKind &kind, const QVariantMap &options)
{
    const QString order = orderOf(options, QStringLiteral("strokes"));
    PrintData data;
    data.values = meetingFields(meeting, order);
    data.values.insert(QStringLiteral("kind"), kind.word);
    data.values.insert(QStringLiteral("schedule"), scheduleText(meeting));
    data.values.insert(QStringLiteral("colour"), kind.colour);
    data.values.insert(QStringLiteral("sectorLabel"), kind.attendanceClass == QStringLiteral("出席") ? QStringLiteral("界别") : QStringLiteral("单位"));
    const QString prefix = codePrefix(meeting);
    QStringList withoutPhoto;
    for (const PrintedPerson &person : ordered(chosen(meeting, options), order)) {
        if (person.attendanceClass != kind.attendanceClass)
            continue;
        QVariantMap fields = personFields(person);
        fields.insert(QStringLiteral("code"), prefix + (person.badge.isEmpty() ? QString::number(person.id) : person.badge));
        if (person.sector.isEmpty())
            fields.insert(QStringLiteral("sector"), person.unit);
        if (person.photo.isEmpty())
            withoutPhoto << person.name;
        data.records << fields;
    }
    if (!withoutPhoto.isEmpty()) {
        const QString told = QCoreApplication::translate("xz::meetings::MeetingPrintSource", "%1 people have no photo; their frames stay empty.");
        data.notices << PrintNotice{told.arg(withoutPhoto.size()), withoutPhoto};
    }
    return data;
}

PrintData nameCardData(const PrintedMeeting &meeting, const QVariantMap &options)
{
    const QString order = orderOf(options, QStringLiteral("strokes"));
    PrintData data;
    data.values = meetingFields(meeting, order);
    for (const PrintedPerson &person : ordered(chosen(meeting, options), order))
        data.records << personFields(person);
    return data;
}

PrintData seatSlipData(const PrintedMeeting &meeting, const QVariantMap &options)
{
    const QString order = orderOf(options, QStringLiteral("seat"));
    PrintData data;
    data.values = meetingFields(meeting, order);
    for (const PrintedPerson &person : ordered(chosen(meeting, options), order)) {
        if (!person.seat.isEmpty())
            data.records << personFields(person);
    }
    return data;
}

} // namespace xz::meetings
