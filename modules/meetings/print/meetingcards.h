#pragma once

#include <QVariantMap>

#include "print/meetingprintdata.h"
#include "print/template/printtemplate.h"

namespace xz::meetings {

/// A kind of badge: the attendance class that gets it, its word and its colour.
struct BadgeKind {
    QString id;              ///< template id
    QString attendanceClass;
    QString word;            ///< 出席证
    QString colour;
};
/// 出席证, 列席证, 旁听证, 来宾证, 记者证, 工作证.
const QList<BadgeKind> &badgeKinds();

/// People by strokes, pinyin, rank or seat.
QList<PrintedPerson> ordered(QList<PrintedPerson> people, const QString &order);
/// "按姓氏笔画" …
QString orderText(const QString &order);

/// Those a request means: options "range" (all, selected, changed, rostrum, sector:NAME), "selected" (attendee or person ids), "sector", "order".
QList<PrintedPerson> chosen(const PrintedMeeting &meeting, const QVariantMap &options);

/// A short text that differs when a card of any template would show something else: seat, name, unit, photo, the meeting's own words.
QString cardFingerprint(const PrintedMeeting &meeting, const PrintedPerson &person);

PrintData badgeData(const PrintedMeeting &meeting, const BadgeKind &kind, const QVariantMap &options);
/// Tent cards, desk cards.
PrintData nameCardData(const PrintedMeeting &meeting, const QVariantMap &options);
PrintData seatSlipData(const PrintedMeeting &meeting, const QVariantMap &options);

} // namespace xz::meetings
