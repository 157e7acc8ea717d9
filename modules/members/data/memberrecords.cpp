#include "data/memberrecords.h"

#include <QCoreApplication>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberRecords)
};

} // namespace

QList<RecordType> memberRecordTypes()
{
    RecordType view;
    view.table = QStringLiteral("secret_view");
    view.label = Words::tr("Look at a secret field");
    view.titleColumn = QStringLiteral("name");
    view.columns = {{QStringLiteral("person_id"), Words::tr("Person"), QStringLiteral("person"), false, false},
                    {QStringLiteral("name"), Words::tr("Name"), {}, false, false},
                    {QStringLiteral("field"), Words::tr("Field"), {}, false, false}};
    return {view};
}

} // namespace xz::members
