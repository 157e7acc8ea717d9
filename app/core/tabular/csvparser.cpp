#include "core/tabular/csvparser.h"

namespace xz::tabular {

void CsvParser::endField()
{
    // ="0139…" is how some programs keep Excel from turning text into a number.
    if (m_field.startsWith(QLatin1String("=\"")) && m_field.endsWith(u'"') && m_field.size() >= 3)
        m_field = m_field.mid(2, m_field.size() - 3);
    Cell cell;
    if (!m_field.isEmpty()) {
        cell.type = Cell::Type::Text;
        cell.text = QString(m_field.constData(), m_field.size());
    }
    m_row.cells.append(std::move(cell));
    m_field.resize(0);
    m_state = State::FieldStart;
}

bool CsvParser::endRow(const std::function<bool(const SheetRow &)> &row)
{
    endField();
    while (!m_row.cells.isEmpty() && m_row.cells.constLast().type == Cell::Type::Empty)
        m_row.cells.removeLast();
    const bool goOn = row(m_row);
    m_row.cells.clear();
    ++m_row.number;
    return goOn;
}

bool CsvParser::feed(const QString &text, const std::function<bool(const SheetRow &)> &row)
{
    for (const QChar c : text) {
        const bool afterReturn = std::exchange(m_skipLineFeed, false);
        if (m_state == State::Quoted) {
            if (c == u'"')
                m_state = State::QuoteInQuoted;
            else
                m_field.append(c);
            continue;
        }
        if (c == u'\n' && afterReturn)
            continue;
        if (c == u'\n' || c == u'\r') {
            m_skipLineFeed = c == u'\r';
            if (!endRow(row))
                return false;
        } else if (c == m_delimiter) {
            endField();
        } else if (c == u'"' && m_state == State::FieldStart) {
            m_state = State::Quoted;
        } else if (c == u'"' && m_state == State::QuoteInQuoted) {
            m_field.append(c);
            m_state = State::Quoted;
        } else {
            m_field.append(c);
            m_state = State::Plain;
        }
    }
    return true;
}

bool CsvParser::finish(const std::function<bool(const SheetRow &)> &row)
{
    if (m_field.isEmpty() && m_row.cells.isEmpty())
        return true;
    return endRow(row);
}

} // namespace xz::tabular
