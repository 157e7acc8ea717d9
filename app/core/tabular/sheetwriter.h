#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

#include "core/common/result.h"

namespace xz {

/// Writes a table as xlsx or csv (UTF-8 with BOM, so that Excel opens it right). Written beside the target and renamed by finish(),
/// so that a failed write leaves the former file untouched.
class XZCORE_EXPORT SheetWriter
{
public:
    virtual ~SheetWriter();
    /// The kind follows the ending: .xlsx or .csv; others are BadInput.
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path, const QString &sheetName = {});

    /// Merged title row above the header (xlsx only; csv leaves it out).
    virtual void title(const QString &text, int columns) = 0;
    virtual void header(const QStringList &labels, const QList<double> &widthsInCharacters = {}) = 0;
    /// Numbers stay numbers, QDate becomes a date, text that looks like a number (phones) stays text.
    virtual void row(const QVariantList &values) = 0;
    virtual Outcome finish() = 0;
};

} // namespace xz
