#include "meetingsmodule.h"

#include "data/meetingrecordtypes.h"
#include "sdk/modulecontext.h"
#include "ui/meetingcommands.h"
#include "ui/seatmappage.h"

namespace xz::meetings {

Outcome MeetingsModule::initialize(ModuleContext &context)
{
    context.addMigrations(QStringLiteral(":/modules/meetings/sql"));
    for (const RecordType &type : meetingRecordTypes())
        context.addRecordType(type);
    context.registries().commands += MeetingCommands::entries();
    context.registries().pages.append({QStringLiteral("meetings.seatmap"), QStringLiteral("meetings"), tr("Seating"), QStringLiteral("view-calendar"), 20,
                                       [&context](QWidget *parent) { return new SeatMapPage(context, parent); }});
    return {};
}

} // namespace xz::meetings
