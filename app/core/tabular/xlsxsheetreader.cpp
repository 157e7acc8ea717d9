#include "core/tabular/xlsxsheetreader.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

#include "core/tabular/faults.h"

namespace xz::tabular {

namespace {

using Token = XmlScanner::Token;

int number(std::string_view digits)
{
    int value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() ? value : -1;
}

// "AB12" → column 28, row 12; column 0 when it is no reference.
std::pair<int, int> reference(std::string_view text)
{
    int column = 0;
    size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; ++i) {
        column = column * 26 + (text[i] - 'A' + 1);
        if (column > maximumColumns)
            return {maximumColumns + 1, 0};
    }
    return {column, number(text.substr(i))};
}

MergedRange range(std::string_view text)
{
    const size_t colon = text.find(':');
    const auto [firstColumn, firstRow] = reference(text.substr(0, colon));
    const auto [lastColumn, lastRow] = colon == std::string_view::npos ? std::pair(firstColumn, firstRow) : reference(text.substr(colon + 1));
    return {firstRow, firstColumn, lastRow, lastColumn};
}

// Characters that XML cannot carry are written _xHHHH_ (ECMA-376 22.9.2.19).
void resolveEscapes(QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool ok = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&ok, 16);
        if (ok)
            text.replace(at, 7, code == '\r' ? QString() : QString(QChar(static_cast<char16_t>(code))));
    }
}

} // namespace

XlsxSheetReader::XlsxSheetReader(QIODevice &device, const QString &sheetName, const Book &book)
    : m_scanner(device, maximumSheetBytes), m_sheetName(sheetName), m_book(book)
{
}

bool XlsxSheetReader::readStringItem(XmlScanner &scanner, QString &text)
{
    const int outside = scanner.depth() - 1;
    int inText = 0;
    while (scanner.depth() > outside) {
        switch (scanner.next()) {
        case Token::Start:
            if (scanner.name() == "rPh" || scanner.name() == "phoneticPr") {
                if (!scanner.skipElement())
                    return false;
            } else if (scanner.name() == "t") {
                inText = scanner.depth();
            }
            break;
        case Token::Text:
            if (inText > 0)
                scanner.appendText(text);
            break;
        case Token::End:
            inText = 0;
            break;
        default:
            return false;
        }
    }
    resolveEscapes(text);
    return true;
}

Outcome XlsxSheetReader::fault() const
{
    if (m_scanner.tooLarge())
        return Faults::tooLarge(m_sheetName);
    return Faults::damagedRow(m_sheetName, m_lastRow, m_scanner.fault());
}

Outcome XlsxSheetReader::read(const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    for (;;) {
        switch (m_scanner.next()) {
        case Token::Start:
            if (m_scanner.depth() == 1 && m_scanner.name() != "worksheet")
                return Faults::damagedRow(m_sheetName, 0, QStringLiteral("no worksheet part"));
            if (m_scanner.name() == "sheetData") {
                if (auto done = readRows(row, progress); !done || m_stopped)
                    return done;
            } else if (m_scanner.name() == "mergeCell") {
                const MergedRange merged = range(m_scanner.attribute("ref"));
                if (merged.firstRow > 0 && merged.firstColumn > 0 && merged.lastRow >= merged.firstRow
                    && merged.lastColumn >= merged.firstColumn)
                    m_merged.append(merged);
            }
            break;
        case Token::Finished:
            return {};
        case Token::Broken:
            return fault();
        default:
            break;
        }
    }
}

Outcome XlsxSheetReader::readRows(const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    const int outside = m_scanner.depth() - 1;
    SheetRow current;
    int seen = 0;
    while (m_scanner.depth() > outside) {
        const Token token = m_scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return fault();
        if (token != Token::Start)
            continue;
        if (m_scanner.name() != "row") {
            if (!m_scanner.skipElement())
                return fault();
            continue;
        }
        const int stated = number(m_scanner.attribute("r"));
        current.number = stated > 0 ? stated : m_lastRow + 1;
        if (current.number > maximumRows)
            return Faults::tooLarge(QStringLiteral("%1: row %2").arg(m_sheetName).arg(current.number));
        current.cells.clear();
        const std::string_view hidden = m_scanner.attribute("hidden");
        current.isHidden = hidden == "1" || hidden == "true";
        if (auto done = readRow(current); !done)
            return done;
        m_lastRow = current.number;
        if (++seen % 1024 == 0) {
            progress.advance(m_scanner.bytesRead());
            if (progress.isCancelled())
                return Error::cancelled();
        }
        while (!current.cells.isEmpty() && current.cells.constLast().type == Cell::Type::Empty)
            current.cells.removeLast();
        if (!current.cells.isEmpty() && !row(current)) {
            m_stopped = true;
            return {};
        }
    }
    return {};
}

Outcome XlsxSheetReader::readRow(SheetRow &row)
{
    const int outside = m_scanner.depth() - 1;
    int column = 0;
    while (m_scanner.depth() > outside) {
        const Token token = m_scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return fault();
        if (token != Token::Start)
            continue;
        if (m_scanner.name() == "c") {
            if (auto done = readCell(row, column); !done)
                return done;
        } else if (!m_scanner.skipElement()) {
            return fault();
        }
    }
    return {};
}

Outcome XlsxSheetReader::readCell(SheetRow &row, int &column)
{
    enum class Type { Number, Shared, Inline, Other } kind = Type::Number;
    char typeName[16] = "n";
    size_t typeLength = 1;
    int style = 0;
    ++column;
    m_scanner.attributes([&](std::string_view key, std::string_view value) {
        if (key == "r") {
            if (const int stated = reference(value).first; stated > 0)
                column = stated;
        } else if (key == "s") {
            style = number(value);
        } else if (key == "t") {
            typeLength = value.copy(typeName, sizeof typeName);
            kind = value == "s" ? Type::Shared : value == "inlineStr" ? Type::Inline : value == "n" ? Type::Number : Type::Other;
        }
    });
    if (column > maximumColumns)
        return Faults::tooLarge(QStringLiteral("%1: row %2, column %3").arg(m_sheetName).arg(row.number).arg(column));
    const int outside = m_scanner.depth() - 1;
    Cell cell;
    m_value.resize(0);
    QString formula;
    bool hasFormula = false;
    int inValue = 0, inFormula = 0;
    while (m_scanner.depth() > outside) {
        switch (m_scanner.next()) {
        case Token::Start:
            if (m_scanner.name() == "v") {
                inValue = m_scanner.depth();
            } else if (m_scanner.name() == "f") {
                inFormula = m_scanner.depth();
                hasFormula = true;
            } else if (m_scanner.name() == "is") {
                if (!readStringItem(m_scanner, m_value))
                    return fault();
            } else if (!m_scanner.skipElement()) {
                return fault();
            }
            break;
        case Token::Text: {
            if (inFormula > 0)
                m_scanner.appendText(formula);
            if (inValue == 0)
                break;
            const std::string_view raw = m_scanner.rawText();
            if (kind == Type::Shared) {
                const int index = number(raw);
                if (index < 0 || index >= m_book.strings.size())
                    return Faults::damagedRow(m_sheetName, m_lastRow, QStringLiteral("row %1: no shared string %2").arg(row.number).arg(index));
                cell.text = m_book.strings[index];
            } else if (kind == Type::Number) {
                double value = 0;
                const auto parsed = std::from_chars(raw.data(), raw.data() + raw.size(), value);
                if (parsed.ec == std::errc() && parsed.ptr == raw.data() + raw.size() && std::isfinite(value)) {
                    static const NumberFormat general;
                    cell = (style > 0 && style < m_book.formats.size() ? m_book.formats[style] : general).cell(value, m_book.base1904);
                } else {
                    m_scanner.appendText(m_value);
                }
            } else {
                m_scanner.appendText(m_value);
            }
            break;
        }
        case Token::End:
            inValue = inFormula = 0;
            break;
        default:
            return fault();
        }
    }
    // Written by a program that does not calculate: an empty cell would be a lost name without a word.
    if (hasFormula && kind == Type::Number && cell.type == Cell::Type::Empty && m_value.isEmpty())
        cell = {Cell::Type::Error, u'=' + formula, 0};
    if (kind == Type::Shared) {
        cell.type = cell.text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text;
    } else if (cell.type == Cell::Type::Empty && !m_value.isEmpty()) {
        cell = typed(std::string_view(typeName, typeLength), style, m_value);
    }
    if (cell.type == Cell::Type::Empty)
        return {};
    if (row.cells.size() < column)
        row.cells.resize(column);
    row.cells[column - 1] = std::move(cell);
    return {};
}

Cell XlsxSheetReader::typed(std::string_view type, int style, const QString &value) const
{
    Cell cell;
    cell.type = Cell::Type::Text;
    cell.text = QString(value.constData(), value.size());
    if (type == "b") {
        cell.type = Cell::Type::Boolean;
        cell.number = value == QLatin1String("1") || value == QLatin1String("true") ? 1 : 0;
        cell.text = cell.number > 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (type == "e") {
        cell.type = Cell::Type::Error;
    } else if (type == "d") {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        if (moment.isValid()) {
            const qint64 seconds = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC)
                                       .secsTo(QDateTime(moment.date(), moment.time(), Qt::UTC));
            const NumberFormat format = style > 0 && style < m_book.formats.size() ? m_book.formats[style] : NumberFormat();
            const NumberFormat shown = format.isDate() ? format : NumberFormat::ofBuiltIn(14);
            cell = shown.cell(static_cast<double>(seconds) / 86400.0, false);
        }
    } else if (type == "str") {
        resolveEscapes(cell.text);
    }
    return cell;
}

} // namespace xz::tabular
