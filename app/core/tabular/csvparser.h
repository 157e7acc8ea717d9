#pragma once

#include <QString>

#include "core/tabular/sheet.h"

namespace xz::tabular {

/// Cuts text into rows; fed in chunks of any size.
class CsvParser
{
public:
    explicit CsvParser(QChar delimiter) : m_delimiter(delimiter) {}

    /// Calls `row` for each finished row, empty ones too; false when it answered false.
    bool feed(const QString &text, const std::function<bool(const SheetRow &)> &row);
    /// The last row, when no line break closed it.
    bool finish(const std::function<bool(const SheetRow &)> &row);

    /// Row in which a quotation mark was opened and not closed; 0: none.
    int openQuoteRow() const { return m_state == State::Quoted ? m_row.number : 0; }
    int rows() const { return m_row.number; }
    qsizetype fieldLength() const { return m_field.size(); }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    void endField();
    bool endRow(const std::function<bool(const SheetRow &)> &row);

    QChar m_delimiter;
    State m_state = State::FieldStart;
    bool m_skipLineFeed = false;
    QString m_field;
    SheetRow m_row{1, {}};
};

} // namespace xz::tabular
