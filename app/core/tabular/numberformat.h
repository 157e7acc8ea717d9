#pragma once

#include <QString>

#include "core/tabular/sheet.h"

namespace xz::tabular {

/// What a spreadsheet number format means for reading: a date (and how much of it shows) or a number with its decorations.
class NumberFormat
{
public:
    /// General.
    NumberFormat() = default;
    /// Of a custom code: `yyyy"年"m"月"`, `00000`, `0.0%`, `[$-804]AAAA`.
    static NumberFormat ofCode(const QString &code);
    /// Of a built-in id (ECMA-376 18.8.30, with the ids that the Chinese locale gives 27–36 and 50–58).
    static NumberFormat ofBuiltIn(int id);

    bool isDate() const { return m_year || m_month || m_day || m_time; }
    /// The cell for a number under this format; `base1904`: the serial counts from 1904.
    Cell cell(double number, bool base1904) const;

    /// Plain text of a number: no exponent below 1e15, at most 15 significant digits.
    static QString plain(double number);

private:
    QString numberText(double number) const;
    QString dateText(double serial) const;

    bool m_year = false, m_month = false, m_day = false, m_time = false;
    bool m_general = true;
    bool m_percent = false;
    int m_digits = 0;    ///< least digits before the point
    int m_decimals = -1; ///< fixed decimals; -1: as many as there are
    QString m_prefix, m_suffix;
};

} // namespace xz::tabular
