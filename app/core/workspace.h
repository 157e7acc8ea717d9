#pragma once

#include <QObject>

#include <memory>

#include "core/database/database.h"
#include "core/migration/migrator.h"
#include "core/records/changeset.h"
#include "core/records/recordtype.h"

namespace xz {

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

/// Everything that belongs to one open database. Not a singleton: main (or a test) makes it and hands it on.
class XZCORE_EXPORT Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens (or creates) and migrates. `types` and `chains` come from core and the loaded modules.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, RecordTypes types, QList<MigrationChain> chains,
                                                   Database::Mode mode = Database::Mode::ReadWrite,
                                                   Progress &progress = Progress::none());
    ~Workspace() override;

    Database &database();
    const Database &database() const;
    const RecordTypes &recordTypes() const;

    Attachments &attachments();
    Directory &directory();
    DutyLedger &dutyLedger();
    History &history();
    Links &links();
    NameOrder &nameOrder(); ///< stroke and pinyin keys with this database's overrides
    Numbering &numbering();
    SearchIndex &searchIndex();
    Settings &settings();   ///< settings kept in the database
    Tasks &tasks();

    /// Name written into the change log; the account's name until set.
    QString actor() const;
    void setActor(const QString &actor);

signals:
    /// After a commit, in the GUI thread when commit() ran elsewhere.
    void changed(const xz::CommitInfo &info);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    friend class ChangeSet;
    std::unique_ptr<Private> d;
};

} // namespace xz

Q_DECLARE_METATYPE(xz::CommitInfo)
