#include "membersmodule.h"

#include "data/dutywarnings.h"
#include "data/memberstatistics.h"
#include "data/pairings.h"
#include "data/scoringtypes.h"
#include "print/archiveprintsource.h"
#include "print/dossierprintsource.h"
#include "print/memberprintsource.h"
#include "print/scoreprintsource.h"
#include "sdk/modulecontext.h"
#include "ui/archivecommands.h"
#include "ui/dutyimportcommand.h"
#include "ui/fieldcommands.h"
#include "ui/importcommand.h"
#include "ui/listcommands.h"
#include "ui/memberpages.h"
#include "ui/photocommand.h"
#include "ui/reportcommands.h"
#include "ui/schemecommands.h"
#include "ui/scorecommand.h"
#include "ui/warningscommand.h"

namespace xz::members {

Outcome MembersModule::initialize(ModuleContext &context)
{
    for (const RecordType &type : scoringTypes())
        context.addRecordType(type);
    for (const RecordType &type : Pairings::recordTypes())
        context.addRecordType(type);
    context.addMigrations(QStringLiteral(":/modules/members/sql"));
    context.registries().commands.append(ImportCommand::entry());
    context.registries().commands.append(ListCommands::entries());
    context.registries().commands.append(FieldCommands::entries());
    context.registries().commands.append(ArchiveCommands::entries());
    context.registries().commands.append(DutyImportCommand::entry());
    context.registries().commands.append(ScoreCommand::entry());
    context.registries().commands.append(SchemeCommands::entries());
    context.registries().commands.append(ReportCommands::entries());
    context.registries().commands.append(WarningsCommand::entry());
    context.registries().commands.append(PhotoCommand::entry());
    context.registries().printSources << std::make_shared<MemberPrintSource>() << std::make_shared<ScorePrintSource>()
                                      << std::make_shared<DossierPrintSource>() << std::make_shared<ArchivePrintSource>();
    context.registries().statistics.append(MemberStatistics::entries());
    context.registries().taskSources.append(
        {QStringLiteral("members.warnings"),
         {QStringLiteral("duty_record"), QStringLiteral("membership"), QStringLiteral("score_scheme"), QStringLiteral("score_year"), QStringLiteral("term")},
         &DutyWarnings::keepDueYears});
    registerPages(context);
    return {};
}

} // namespace xz::members
