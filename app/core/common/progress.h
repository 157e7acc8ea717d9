#pragma once

#include <QString>

#include "core/export.h"

namespace xz {

/// Told by long work how far it is; asked by it whether to stop. Thread-safe in every implementation.
class XZCORE_EXPORT Progress
{
public:
    virtual ~Progress();

    /// Begins a step; `total` units, 0 when unknown.
    virtual void begin(const QString &step, qint64 total) = 0;
    /// Units done of the current step.
    virtual void advance(qint64 done) = 0;
    virtual bool isCancelled() const = 0;

    /// Shows nothing and never cancels.
    static Progress &none();
};

} // namespace xz
