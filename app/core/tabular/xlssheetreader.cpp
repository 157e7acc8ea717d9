#include "core/tabular/xlssheetreader.h"

#include <cmath>
#include <cstring>

#include "core/tabular/faults.h"

namespace xz::tabular {

namespace {

QString errorText(int code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

} // namespace

XlsSheetReader::XlsSheetReader(const QByteArray &stream, qint64 offset, const QString &sheetName, const Book &book)
    : m_reader(stream, offset, book.codePage), m_sheetName(sheetName), m_book(book)
{
}

Cell XlsSheetReader::number(double value, int style) const
{
    if (!std::isfinite(value))
        return {};
    return (style < m_book.formats.size() ? m_book.formats[style] : NumberFormat()).cell(value, m_book.base1904);
}

Cell XlsSheetReader::text(const QString &value)
{
    return {value.isEmpty() ? Cell::Type::Empty : Cell::Type::Text, value, 0};
}

Cell XlsSheetReader::booleanOrError(int value, bool isError)
{
    if (isError)
        return {Cell::Type::Error, errorText(value), 0};
    return {Cell::Type::Boolean, value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), value ? 1.0 : 0.0};
}

void XlsSheetReader::put(int row, int column, Cell cell)
{
    if (cell.type == Cell::Type::Empty || column >= maximumColumns)
        return;
    SheetRow &target = m_rows[row];
    target.number = row + 1;
    if (target.cells.size() <= column)
        target.cells.resize(column + 1);
    target.cells[column] = std::move(cell);
}

void XlsSheetReader::readFormula()
{
    const int row = m_reader.word();
    const int column = m_reader.word();
    const int style = m_reader.word();
    quint8 result[8];
    for (quint8 &part : result)
        part = m_reader.byte();
    if (result[6] != 0xFF || result[7] != 0xFF) {
        quint64 bits = 0;
        for (int i = 7; i >= 0; --i)
            bits = bits << 8 | result[i];
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        put(row, column, number(value, style));
    } else if (result[0] == 0) {
        m_pending = {row, column};
    } else if (result[0] == 1 || result[0] == 2) {
        put(row, column, booleanOrError(result[2], result[0] == 2));
    }
}

void XlsSheetReader::readMerged()
{
    const int count = m_reader.word();
    for (int i = 0; i < count && !m_reader.failed(); ++i) {
        const int firstRow = m_reader.word(), lastRow = m_reader.word(), firstColumn = m_reader.word(), lastColumn = m_reader.word();
        if (!m_reader.failed() && lastRow >= firstRow && lastColumn >= firstColumn)
            m_merged.append({firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1});
    }
}

// False at the end of the sheet.
bool XlsSheetReader::readRecord()
{
    switch (m_reader.type()) {
    case BiffReader::EndOfPart:
        return false;
    case BiffReader::LabelSst: {
        const int row = m_reader.word(), column = m_reader.word();
        m_reader.word();
        const quint32 index = m_reader.doubleWord();
        if (index < static_cast<quint32>(m_book.strings.size()))
            put(row, column, text(m_book.strings[static_cast<qsizetype>(index)]));
        else
            m_fault = QStringLiteral("no shared string %1").arg(index);
        break;
    }
    case BiffReader::Label:
    case BiffReader::RichString: {
        const int row = m_reader.word(), column = m_reader.word();
        m_reader.word();
        const int length = m_reader.word();
        put(row, column, text(m_book.isBiff8 ? m_reader.unicode(length) : m_reader.bytes(length)));
        break;
    }
    case BiffReader::Number: {
        const int row = m_reader.word(), column = m_reader.word(), style = m_reader.word();
        put(row, column, number(m_reader.real(), style));
        break;
    }
    case BiffReader::Rk: {
        const int row = m_reader.word(), column = m_reader.word(), style = m_reader.word();
        put(row, column, number(m_reader.rk(), style));
        break;
    }
    case BiffReader::MulRk: {
        const int row = m_reader.word();
        int column = m_reader.word();
        while (m_reader.left() >= 8) {
            const int style = m_reader.word();
            put(row, column++, number(m_reader.rk(), style));
        }
        break;
    }
    case BiffReader::BoolErr: {
        const int row = m_reader.word(), column = m_reader.word();
        m_reader.word();
        const int value = m_reader.byte();
        put(row, column, booleanOrError(value, m_reader.byte() == 1));
        break;
    }
    case BiffReader::Formula:
        readFormula();
        break;
    case BiffReader::FormulaString:
        if (m_pending.first >= 0) {
            const int length = m_reader.word();
            put(m_pending.first, m_pending.second, text(m_book.isBiff8 ? m_reader.unicode(length) : m_reader.bytes(length)));
            m_pending = {-1, -1};
        }
        break;
    case BiffReader::MergedCells:
        readMerged();
        break;
    case BiffReader::Row: {
        if (m_reader.left() < 16)
            break;
        const int row = m_reader.word();
        for (int i = 0; i < 5; ++i) // first and last column, height, two words of no meaning
            m_reader.word();
        if (m_reader.word() & 0x20)
            m_hidden.insert(row);
        break;
    }
    default:
        break;
    }
    return true;
}

Outcome XlsSheetReader::read(const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    if (!m_reader.next() || m_reader.type() != BiffReader::BeginOfPart)
        return Faults::damagedRow(m_sheetName, 0, QStringLiteral("no beginning of sheet"));
    int nested = 0; // charts stand inside a sheet as parts of their own
    int seen = 0;
    for (;;) {
        const int lastRow = m_rows.empty() ? 0 : m_rows.rbegin()->first + 1;
        if (!m_reader.next())
            return Faults::damagedRow(m_sheetName, lastRow, QStringLiteral("no end of sheet"));
        if (m_reader.type() == BiffReader::BeginOfPart) {
            ++nested;
        } else if (nested > 0) {
            nested -= m_reader.type() == BiffReader::EndOfPart ? 1 : 0;
        } else if (!readRecord()) {
            break;
        }
        if (m_reader.failed())
            m_fault = QStringLiteral("record %1 is too short").arg(m_reader.type());
        if (!m_fault.isEmpty())
            return Faults::damagedRow(m_sheetName, lastRow, m_fault);
        if (++seen % 4096 == 0 && progress.isCancelled())
            return Error::cancelled();
    }
    for (auto &[index, content] : m_rows) {
        content.isHidden = m_hidden.contains(index);
        if (!row(content))
            break;
    }
    return {};
}

} // namespace xz::tabular
