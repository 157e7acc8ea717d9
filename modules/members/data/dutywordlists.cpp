#include "data/dutywordlists.h"

#include "core/database/statement.h"
#include "core/workspace.h"
#include "core/directory/directory.h"

namespace xz::members {

Result<QStringList> dutyOrganisers(Workspace &workspace, qint64 termId)
{
    QStringList organisers;
    Statement read(workspace.database(),
                   QStringLiteral("SELECT organiser, COUNT(*) AS n FROM (SELECT organiser FROM duty_record WHERE organiser <> '' ORDER BY date DESC LIMIT 20000) x "
                                  "GROUP BY organiser ORDER BY n DESC LIMIT 40"));
    if (auto done = read.run(); !done)
        return done.error();
    while (read.next())
        organisers << read.text(0);
    if (auto done = read.finish(); !done)
        return done.error();
    const auto committees = workspace.directory().codes(CodeTable::Committee, termId);
    if (!committees)
        return committees.error();
    for (const CodeEntry &committee : *committees) {
        if (!organisers.contains(committee.name))
            organisers << committee.name;
    }
    for (const QString &unit : {QStringLiteral("办公室"), QStringLiteral("研究室"), QStringLiteral("提案委员会")}) {
        if (!organisers.contains(unit))
            organisers << unit;
    }
    return organisers;
}

} // namespace xz::members
