#pragma once

#include <QList>
#include <QString>

#include "core/common/result.h"
#include "core/records/history.h"

namespace xz {

/// One field of a changed record, ready to be shown: label, and values with referenced records by their titles.
struct StepField {
    QString label;
    QString before;
    QString after;
    bool secret = false; ///< values are kept from view
};

/// One record that a change set touched.
struct StepRecord {
    FieldChange::Kind kind = FieldChange::Kind::Update;
    QString table;
    qint64 id = 0;
    QString type;  ///< the record type's label
    QString title; ///< as the record was named at that time, empty when it has no title
    QString page;  ///< page that shows it, or empty
    QList<StepField> fields;
};

/// What one step of the history changed, record by record, at most `limit` of them. Tables whose type is not registered are left out.
XZCORE_EXPORT Result<QList<StepRecord>> stepDetails(Workspace &workspace, qint64 changeSetId, int limit = 200);

} // namespace xz
