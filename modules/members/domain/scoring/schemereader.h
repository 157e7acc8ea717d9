#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/common/result.h"
#include "domain/scoring/scheme.h"

namespace xz::members {

/// A fault of a scheme file and where it is: "groups[1].items[0].cap".
struct SchemeFault {
    QString path;
    QString text; ///< sentence for the user
};

/// What a reading came to: a scheme that can be used when there are no faults.
struct SchemeReading {
    Scheme scheme;
    QList<SchemeFault> faults;
    bool ok() const { return faults.isEmpty(); }
    /// The scheme, or BadInput with the first fault and its place.
    Result<Scheme> result() const;
};

/// Reads and checks a scheme: unknown keys and words, missing parts, bands that overlap or leave a gap, a cap below its own item, references to
/// items that do not exist or lead in a circle. Every fault is named, not only the first.
SchemeReading readScheme(const QByteArray &json);

} // namespace xz::members
