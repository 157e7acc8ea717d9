#pragma once

#include "archivefixture.h"
#include "core/directory/dutyledger.h"

namespace xz::test {

/// The archive's three members with entries of 2025.
class DutyWorkspace : public ArchiveWorkspace
{
protected:
    qint64 enter(qint64 person, const QString &date, const QString &kind, const QString &item, const QString &outcome, const QString &role = QStringLiteral("本人"),
                 double quantity = 1)
    {
        ChangeSet changes(workspace(), QStringLiteral("entry"));
        DutyRecord record;
        record.personId = person;
        record.date = date;
        record.kind = kind;
        record.item = item;
        record.outcome = outcome;
        record.role = role;
        record.quantity = quantity;
        record.organiser = QStringLiteral("办公室");
        const qint64 id = workspace().dutyLedger().add(changes, record);
        const auto done = changes.commit();
        EXPECT_TRUE(done) << done.error().text.toStdString();
        return id;
    }
};

} // namespace xz::test
