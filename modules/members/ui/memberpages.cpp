#include "ui/memberpages.h"

#include <QCoreApplication>

#include "sdk/modulecontext.h"
#include "ui/bodiespage.h"
#include "ui/completenesspage.h"
#include "ui/customfieldsettings.h"
#include "ui/dutyimportpage.h"
#include "ui/dutypage.h"
#include "ui/fieldrequest.h"
#include "ui/formerpage.h"
#include "ui/importinbox.h"
#include "ui/importpage.h"
#include "ui/nexttermpage.h"
#include "ui/pairingpage.h"
#include "ui/rosterpage.h"
#include "ui/schemepage.h"
#include "ui/scorepage.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::Pages)
};

} // namespace

void registerPages(ModuleContext &context)
{
    Registries &registries = context.registries();
    const auto inbox = std::make_shared<ImportInbox>();
    const auto request = std::make_shared<FieldRequest>();
    const auto openImport = [&context] { context.openPage(QStringLiteral("members.import")); };
    registries.pages << PageEntry{QStringLiteral("members.roster"), QStringLiteral("members"), Words::tr("Members"), QStringLiteral("system-users"), 10,
                                  [&context, request](QWidget *parent) -> Page * { return new RosterPage(context, parent, request); },
                                  {QStringLiteral("person"), QStringLiteral("membership")}};
    registries.pages << PageEntry{QStringLiteral("members.import"), QStringLiteral("members"), Words::tr("Import roster"), QStringLiteral("document-import"), 20,
                                  [&context, inbox](QWidget *parent) -> Page * { return new ImportPage(context, inbox, parent); }};
    const auto dutyInbox = std::make_shared<ImportInbox>();
    registries.pages << PageEntry{QStringLiteral("members.duty"), QStringLiteral("members"), Words::tr("Duty ledger"), QStringLiteral("view-task"), 30,
                                  [&context](QWidget *parent) -> Page * { return new DutyPage(context, parent); }, {QStringLiteral("duty_record")}};
    registries.pages << PageEntry{QStringLiteral("members.dutyimport"), QStringLiteral("members"), Words::tr("Import duty entries"), QStringLiteral("document-import"), 40,
                                  [&context, dutyInbox](QWidget *parent) -> Page * { return new DutyImportPage(context, dutyInbox, parent); }};
    registries.pages << PageEntry{QStringLiteral("members.scores"), QStringLiteral("members"), Words::tr("Duty scores"), QStringLiteral("view-statistics"), 35,
                                  [&context](QWidget *parent) -> Page * { return new ScorePage(context, parent); }};
    registries.pages << PageEntry{QStringLiteral("members.schemes"), QStringLiteral("members"), Words::tr("Schemes of duty performance"), QStringLiteral("configure"), 45,
                                  [&context](QWidget *parent) -> Page * { return new SchemePage(context, parent); }, {QStringLiteral("score_scheme")}};
    const auto page = [&](const char *id, const QString &title, const char *icon, int order, std::function<Page *(QWidget *)> create, const QStringList &tables = {}) {
        registries.pages << PageEntry{QLatin1String(id), QStringLiteral("members"), title, QLatin1String(icon), order, std::move(create), tables};
    };
    page("members.bodies", Words::tr("Sectors and bodies"), "view-list-tree", 100, [&context](QWidget *parent) -> Page * { return new BodiesPage(context, parent); },
         {QStringLiteral("sector"), QStringLiteral("committee"), QStringLiteral("member_group")});
    page("members.completeness", Words::tr("Completeness"), "view-task", 110, [&context, request](QWidget *parent) -> Page * { return new CompletenessPage(context, request, parent); });
    page("members.pairing", Words::tr("Pairings"), "group", 120, [&context](QWidget *parent) -> Page * { return new PairingPage(context, parent); });
    page("members.nextterm", Words::tr("Change of terms"), "go-next", 150, [&context](QWidget *parent) -> Page * { return new NextTermPage(context, parent); });
    page("members.former", Words::tr("Former members"), "user", 160, [&context](QWidget *parent) -> Page * { return new FormerPage(context, parent); });
    registries.settingsPages << SettingsPageEntry{QStringLiteral("members.fields"), Words::tr("Own fields"), 60, [&context](QWidget *parent) -> QWidget * {
                                                      return new CustomFieldSettings(*context.workspace(), parent);
                                                  }};
    registries.actions << ActionEntry{QStringLiteral("members.import"), Words::tr("Import roster"), QStringLiteral("document-import"), 30, openImport};
    registries.importTargets << ImportTargetEntry{QStringLiteral("members.roster"), Words::tr("Roster of members"), [inbox, openImport](const QString &file) {
                                                      inbox->offer(file);
                                                      openImport();
                                                  }};
    registries.importTargets << ImportTargetEntry{QStringLiteral("members.duty"), Words::tr("Entries of the duty ledger"), [dutyInbox, &context](const QString &file) {
                                                      dutyInbox->offer(file);
                                                      context.openPage(QStringLiteral("members.dutyimport"));
                                                  }};
}

} // namespace xz::members
