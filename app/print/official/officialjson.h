#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/common/problem.h"
#include "print/official/officialdocument.h"

namespace xz {

/// A document read from JSON, or every fault found in it: an unknown field, a missing title, a date that is none, each by its path
/// ("body[2].level"). Nothing is guessed; the document is of use only when there are no errors among the problems.
struct ReadOfficial {
    OfficialDocument document;
    QList<Problem> problems;
    bool ok() const { return problems.isEmpty(); }
};

/// `file` names the source in the problems. A classified paper is no problem of form: ask classificationIn().
XZPRINT_EXPORT ReadOfficial readOfficialJson(const QByteArray &json, const QString &file);
/// The same fields back; what is empty is left out.
XZPRINT_EXPORT QJsonObject officialJson(const OfficialDocument &document);

} // namespace xz
