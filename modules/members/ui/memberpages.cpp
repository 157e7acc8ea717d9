#include "ui/memberpages.h"

#include <QCoreApplication>

#include "sdk/modulecontext.h"
#include "ui/importinbox.h"
#include "ui/importpage.h"
#include "ui/rosterpage.h"

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
    const auto openImport = [&context] { context.openPage(QStringLiteral("members.import")); };
    registries.pages << PageEntry{QStringLiteral("members.roster"), QStringLiteral("members"), Words::tr("Members"), QStringLiteral("system-users"), 10,
                                  [&context](QWidget *parent) -> Page * { return new RosterPage(context, parent); },
                                  {QStringLiteral("person"), QStringLiteral("membership")}};
    registries.pages << PageEntry{QStringLiteral("members.import"), QStringLiteral("members"), Words::tr("Import roster"), QStringLiteral("document-import"), 20,
                                  [&context, inbox](QWidget *parent) -> Page * { return new ImportPage(context, inbox, parent); }};
    registries.actions << ActionEntry{QStringLiteral("members.import"), Words::tr("Import roster"), QStringLiteral("document-import"), 30, openImport};
    registries.importTargets << ImportTargetEntry{QStringLiteral("members.roster"), Words::tr("Roster of members"), [inbox, openImport](const QString &file) {
                                                      inbox->offer(file);
                                                      openImport();
                                                  }};
}

} // namespace xz::members
