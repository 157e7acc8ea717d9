#include "meetingsmodule.h"

#include <QPointer>

#include "data/meetingrecordtypes.h"
#include "data/todaymeetings.h"
#include "print/attendanceprintsource.h"
#include "print/meetingprintsource.h"
#include "sdk/modulecontext.h"
#include "ui/aftercommands.h"
#include "ui/attendancecommands.h"
#include "ui/latecommands.h"
#include "ui/meetingcommands.h"
#include "ui/meetingspage.h"
#include "ui/seatmappage.h"

namespace xz::meetings {

Outcome MeetingsModule::initialize(ModuleContext &context)
{
    context.addMigrations(QStringLiteral(":/modules/meetings/sql"));
    for (const RecordType &type : meetingRecordTypes())
        context.addRecordType(type);
    Registries &registries = context.registries();
    registries.commands += MeetingCommands::entries();
    registries.commands += LateCommands::entries();
    registries.commands += AttendanceCommands::entries();
    registries.commands += AfterCommands::entries();
    registries.printSources << std::make_shared<MeetingPrintSource>() << std::make_shared<AttendancePrintSource>();
    const auto list = std::make_shared<QPointer<MeetingsPage>>();
    registries.pages.append({QStringLiteral("meetings.list"), QStringLiteral("meetings"), tr("Meetings"), QStringLiteral("view-calendar"), 10,
                             [&context, list](QWidget *parent) { return *list = new MeetingsPage(context, parent); }, {QStringLiteral("meeting"), QStringLiteral("meeting_session"), QStringLiteral("agenda_item")}});
    registries.pages.append({QStringLiteral("meetings.seatmap"), QStringLiteral("meetings"), tr("Seating"), QStringLiteral("view-calendar"), 20,
                             [&context](QWidget *parent) { return new SeatMapPage(context, parent); }, {}});
    registries.agendaSources.append({QStringLiteral("meetings.today"),
                                     [](Workspace &workspace, const QDate &day) { return TodayMeetings::items(workspace, day); },
                                     &TodayMeetings::nextPlenary});
    registries.actions.append({QStringLiteral("meetings.new"), tr("New meeting"), QStringLiteral("view-calendar"), 40,
                               [&context, list] {
                                   context.openPage(QStringLiteral("meetings.list"));
                                   if (*list)
                                       (*list)->createMeeting();
                               }});
    return {};
}

} // namespace xz::meetings
