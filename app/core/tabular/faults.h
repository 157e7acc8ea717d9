#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include "core/common/result.h"

namespace xz::tabular {

/// Limits of a sheet as spreadsheet programs have them, and of what a file may unpack to.
inline constexpr int maximumRows = 1048576;
inline constexpr int maximumColumns = 16384;
inline constexpr qint64 maximumSheetBytes = Q_INT64_C(2) << 30;
inline constexpr qint64 maximumStringsBytes = Q_INT64_C(512) << 20;
inline constexpr qint64 maximumPartBytes = Q_INT64_C(32) << 20;
/// Cells a repeated cell or row of an ods file may stand for.
inline constexpr qint64 maximumRepeatedCells = 20'000'000;

/// Errors that more than one reader gives.
struct Faults {
    Q_DECLARE_TR_FUNCTIONS(xz::Workbook)

public:
    static Error cannotOpen(const QFile &file);
    static Error cutOff(const QString &detail);
    static Error damaged(const QString &detail);
    static Error damagedRow(const QString &sheet, int row, const QString &detail);
    static Error encrypted();
    static Error noSheet();
    static Error tooLarge(const QString &detail);
    static Error notATable(const QString &detail);
};

} // namespace xz::tabular
