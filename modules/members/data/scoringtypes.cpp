#include "data/scoringtypes.h"

#include <QCoreApplication>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::ScoringTypes)
};

RecordType type(const char *table, const QString &label, const char *title, const QList<RecordColumn> &columns)
{
    RecordType made;
    made.table = QString::fromLatin1(table);
    made.label = label;
    made.titleColumn = QString::fromLatin1(title);
    made.columns = columns;
    return made;
}

RecordColumn column(const char *name, const QString &label, const char *reference = "", bool isInternal = false)
{
    RecordColumn made;
    made.name = QString::fromLatin1(name);
    made.label = label;
    made.referenceTable = QString::fromLatin1(reference);
    made.internal = isInternal;
    return made;
}

} // namespace

QList<RecordType> scoringTypes()
{
    return {type("score_scheme", Words::tr("Scheme of duty performance"), "name",
                 {column("code", Words::tr("Code")), column("name", Words::tr("Name")), column("year", Words::tr("From the year")), column("text", Words::tr("Rules"))}),
            type("score_year", Words::tr("Closed year of scores"), "year",
                 {column("year", Words::tr("Year")), column("code", Words::tr("Scheme")), column("scheme", Words::tr("Rules"), "", true)}),
            type("member_score", Words::tr("Score of a member"), "",
                 {column("score_year_id", Words::tr("Year"), "score_year"), column("person_id", Words::tr("Person"), "person"), column("total", Words::tr("Total")),
                  column("grade", Words::tr("Grade")), column("items", Words::tr("Items"), "", true)})};
}

} // namespace xz::members
