#pragma once

#include <QObject>

#include <memory>

#include "core/database/database.h"
#include "core/migration/migrator.h"
#include "core/records/changeset.h"
#include "core/records/recordtype.h"

namespace xz {

class Access;
class Attachments;
class Directory;
class DutyLedger;
class History;
class Links;
class NameOrder;
class Numbering;
class SearchIndex;
class Settings;
class Tasks;
class TemplateOverrides;

/// Everything that belongs to one open database. Not a singleton: main (or a test) makes it and hands it on.
class XZCORE_EXPORT Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens (or creates) and migrates. `types` and `chains` come from the loaded modules; core's own are added when missing.
    /// May run in a worker thread; the workspace then belongs to the GUI thread.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, RecordTypes types, QList<MigrationChain> chains,
                                                   Database::Mode mode = Database::Mode::ReadWrite, Progress &progress = Progress::none());
    ~Workspace() override;

    Database &database();
    const Database &database() const;
    const RecordTypes &recordTypes() const;

    Access &access();
    Attachments &attachments();
    Directory &directory();
    DutyLedger &dutyLedger();
    History &history();
    Links &links();
    /// Stroke and pinyin keys with this database's overrides. Stays valid for the life of the workspace; ask anew after overrides changed.
    NameOrder &nameOrder();
    /// Reads the overrides again and puts the names of the database in their new order. Thread-safe.
    Outcome reloadNameOrder(Progress &progress = Progress::none());
    Numbering &numbering();
    SearchIndex &searchIndex();
    Settings &settings(); ///< settings kept in the database
    Tasks &tasks();
    TemplateOverrides &templateOverrides();

    /// Name written into the change log; the account's name until set. Thread-safe.
    QString actor() const;
    void setActor(const QString &actor);

    /// Grows with every commit: what was read under another number may be stale. Thread-safe.
    qint64 revision() const;

signals:
    /// After a commit, always in the thread of this object, the GUI thread, wherever commit() ran.
    void changed(const xz::CommitInfo &info);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    Outcome loadNameOrder();
    void announce(const CommitInfo &info);
    friend class ChangeSet;
    std::unique_ptr<Private> d;
};

} // namespace xz

Q_DECLARE_METATYPE(xz::CommitInfo)
