#pragma once

#include <QMutex>

#include <atomic>
#include <memory>
#include <vector>

#include "core/access/access.h"
#include "core/directory/directory.h"
#include "core/directory/dutyledger.h"
#include "core/files/attachments.h"
#include "core/records/history.h"
#include "core/records/links.h"
#include "core/records/numbering.h"
#include "core/records/recordschemas.h"
#include "core/records/tasks.h"
#include "core/search/searchindex.h"
#include "core/settings/settings.h"
#include "core/settings/templateoverrides.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

namespace xz {

/// What a workspace holds; the commit path shares the mutex and the schemas.
struct Workspace::Private {
    explicit Private(std::unique_ptr<Database> opened, RecordTypes registered)
        : database(std::move(opened))
        , types(std::move(registered))
    {
    }

    std::unique_ptr<Database> database;
    RecordTypes types;

    // A changed order takes the place of the old one, which others may still be reading.
    QMutex nameOrderMutex;
    std::vector<std::unique_ptr<NameOrder>> nameOrders;
    std::atomic<NameOrder *> nameOrder = nullptr;

    QMutex commitMutex;
    RecordSchemas schemas;
    std::atomic<qint64> revision = 0;

    mutable QMutex actorMutex;
    QString actor;

    std::unique_ptr<Access> access;
    std::unique_ptr<Attachments> attachments;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<DutyLedger> dutyLedger;
    std::unique_ptr<History> history;
    std::unique_ptr<Links> links;
    std::unique_ptr<Numbering> numbering;
    std::unique_ptr<SearchIndex> searchIndex;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Tasks> tasks;
    std::unique_ptr<TemplateOverrides> templateOverrides;
};

} // namespace xz
