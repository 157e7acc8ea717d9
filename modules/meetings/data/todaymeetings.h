#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include "core/common/result.h"
#include "sdk/registries.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

/// 今日会议 of the workbench: the sessions of a day, and meetings under way that have none on that day.
class TodayMeetings
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::TodayMeetings)

public:
    /// By time; the state (not begun, under way, over) is as of `now`. Any thread.
    static Result<QList<xz::AgendaItem>> items(Workspace &workspace, const QDate &day, const QDateTime &now = QDateTime::currentDateTime());

    /// The next plenary that opens after `day`: 五届五次会议开幕. Any thread.
    static Result<Milestone> nextPlenary(Workspace &workspace, const QDate &day);
    /// 政协澜州市第五届委员会第五次会议 → 五届五次会议; another title as it is.
    static QString shortTitle(const QString &title);

    /// Lamp and word of a session of `day` that is at "09:00" or "09:00-10:30".
    static QString state(const QDate &day, const QString &time, const QDateTime &now);
};

} // namespace xz::meetings
