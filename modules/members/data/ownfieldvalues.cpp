#include "data/ownfieldvalues.h"

#include "core/database/statement.h"
#include "core/directory/customfields.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

/// More words than these are looked for in the search field.
constexpr int mostWords = 30;

} // namespace

Result<QHash<qint64, QStringList>> ownFieldValues(Workspace &workspace)
{
    const auto fields = CustomFields(workspace).fields();
    if (!fields)
        return fields.error();
    QHash<qint64, QStringList> values;
    for (const CustomField &field : *fields) {
        if (field.kind == CustomField::Kind::Choice)
            continue;
        const bool isDate = field.kind == CustomField::Kind::Date;
        Statement read(workspace.database(), isDate ? QStringLiteral("SELECT DISTINCT substr(text, 1, 4) FROM custom_value WHERE field_id = ? ORDER BY 1 DESC")
                                                    : QStringLiteral("SELECT DISTINCT text FROM custom_value WHERE field_id = ? ORDER BY sort_key LIMIT %1").arg(mostWords + 1));
        if (auto done = read.bind(field.id).run(); !done)
            return done.error();
        QStringList found;
        while (read.next())
            found << read.text(0);
        if (auto done = read.finish(); !done)
            return done.error();
        if (isDate || found.size() <= mostWords)
            values.insert(field.id, found);
    }
    return values;
}

} // namespace xz::members
