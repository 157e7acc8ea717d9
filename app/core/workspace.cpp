#include "core/workspace.h"

#include <QCoreApplication>
#include <QThread>

#include "core/directory/namekeys.h"
#include "core/directory/seed.h"
#include "core/records/coretypes.h"
#include "core/workspace_p.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace xz {

namespace {

QString accountName()
{
    const QString windows = qEnvironmentVariable("USERNAME");
    const QString unix = qEnvironmentVariable("USER");
    if (!unix.isEmpty() || !windows.isEmpty())
        return unix.isEmpty() ? windows : unix;
#ifdef Q_OS_UNIX
    // A desktop starter does not always set them.
    if (const passwd *account = getpwuid(getuid()); account && account->pw_name && *account->pw_name)
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return QCoreApplication::translate("xz::Workspace", "Unknown user");
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    qRegisterMetaType<CommitInfo>();
    d->actor = accountName();
    d->access = std::make_unique<Access>(*this);
    d->attachments = std::make_unique<Attachments>(*this);
    d->directory = std::make_unique<Directory>(*this);
    d->dutyLedger = std::make_unique<DutyLedger>(*this);
    d->history = std::make_unique<History>(*this);
    d->links = std::make_unique<Links>(*this);
    d->numbering = std::make_unique<Numbering>(*this);
    d->searchIndex = std::make_unique<SearchIndex>(*this);
    d->settings = std::make_unique<Settings>(*this);
    d->tasks = std::make_unique<Tasks>(*this);
    d->templateOverrides = std::make_unique<TemplateOverrides>(*this);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, RecordTypes types, QList<MigrationChain> chains,
                                                   Database::Mode mode, Progress &progress)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    const bool hasCore =
        std::any_of(chains.cbegin(), chains.cend(), [](const MigrationChain &chain) { return chain.module == QLatin1String("core"); });
    if (!hasCore)
        chains.prepend({QStringLiteral("core"), QStringLiteral(":/core/sql")});
    if (auto migrated = Migrator::migrate(**database, chains, progress); !migrated)
        return migrated.error();
    addCoreTypes(types);

    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<Private>(std::move(*database), std::move(types))));
    if (auto order = workspace->loadNameOrder(); !order)
        return order.error();
    if (mode == Database::Mode::ReadWrite) {
        if (auto seeded = seedDirectory(*workspace); !seeded)
            return seeded.error();
        if (auto keys = NameKeys::refreshWhenOutdated(*workspace, progress); !keys)
            return keys.error();
    }
    if (QCoreApplication::instance() && QThread::currentThread() != QCoreApplication::instance()->thread())
        workspace->moveToThread(QCoreApplication::instance()->thread());
    return workspace;
}

Database &Workspace::database() { return *d->database; }
const Database &Workspace::database() const { return *d->database; }
const RecordTypes &Workspace::recordTypes() const { return d->types; }
Access &Workspace::access() { return *d->access; }
Attachments &Workspace::attachments() { return *d->attachments; }
Directory &Workspace::directory() { return *d->directory; }
DutyLedger &Workspace::dutyLedger() { return *d->dutyLedger; }
History &Workspace::history() { return *d->history; }
Links &Workspace::links() { return *d->links; }
NameOrder &Workspace::nameOrder() { return *d->nameOrder; }
Numbering &Workspace::numbering() { return *d->numbering; }
SearchIndex &Workspace::searchIndex() { return *d->searchIndex; }
Settings &Workspace::settings() { return *d->settings; }
Tasks &Workspace::tasks() { return *d->tasks; }
TemplateOverrides &Workspace::templateOverrides() { return *d->templateOverrides; }

QString Workspace::actor() const
{
    QMutexLocker locker(&d->actorMutex);
    return d->actor;
}

void Workspace::setActor(const QString &actor)
{
    QMutexLocker locker(&d->actorMutex);
    d->actor = actor;
}

qint64 Workspace::revision() const { return d->revision; }

Outcome Workspace::loadNameOrder()
{
    auto order = std::make_unique<NameOrder>();
    if (auto loaded = loadNameOverrides(*d->database, *order); !loaded)
        return loaded;
    QMutexLocker locker(&d->nameOrderMutex);
    d->nameOrder = order.get();
    d->nameOrders.push_back(std::move(order));
    return {};
}

Outcome Workspace::reloadNameOrder(Progress &progress)
{
    if (auto loaded = loadNameOrder(); !loaded)
        return loaded;
    const auto refreshed = NameKeys::refresh(*this, progress);
    return refreshed ? Outcome() : Outcome(refreshed.error());
}

void Workspace::announce(const CommitInfo &info)
{
    if (QThread::currentThread() == thread())
        emit changed(info);
    else
        QMetaObject::invokeMethod(
            this, [this, info] { emit changed(info); }, Qt::QueuedConnection);
}

} // namespace xz
