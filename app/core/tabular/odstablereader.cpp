#include "core/tabular/odstablereader.h"

#include <QDateTime>
#include <QRegularExpression>

#include <charconv>

#include "core/tabular/faults.h"
#include "core/tabular/numberformat.h"

namespace xz::tabular {

namespace {

using Token = XmlScanner::Token;

// A date cell that shows 1975年8月 says no day, though its value has one.
QString asShown(const QString &isoDate, const QString &shown)
{
    static const QRegularExpression yearMonth(QStringLiteral("^\\D*\\d{4}\\D+\\d{1,2}\\D*$"));
    static const QRegularExpression year(QStringLiteral("^\\D*\\d{4}\\D*$"));
    if (yearMonth.match(shown).hasMatch())
        return isoDate.left(7);
    if (year.match(shown).hasMatch())
        return isoDate.left(4);
    return isoDate;
}

} // namespace

Outcome OdsTableReader::fault() const
{
    if (m_scanner.tooLarge())
        return Faults::tooLarge(m_sheetName);
    return Faults::damagedRow(m_sheetName, m_lastRow, m_scanner.fault());
}

int OdsTableReader::repetition(std::string_view attribute, int most) const
{
    const std::string_view raw = m_scanner.attribute(attribute);
    int value = 1;
    if (!raw.empty())
        std::from_chars(raw.data(), raw.data() + raw.size(), value);
    return std::clamp(value, 1, most);
}

Outcome OdsTableReader::read(const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    const int outside = m_scanner.depth() - 1;
    SheetRow current;
    int seen = 0;
    while (m_scanner.depth() > outside) {
        const Token token = m_scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return fault();
        // Row groups and header rows are only wrappers round rows.
        if (token != Token::Start || m_scanner.name() == "table-row-group" || m_scanner.name() == "table-header-rows"
            || m_scanner.name() == "table-rows")
            continue;
        if (m_scanner.name() != "table-row") {
            if (!m_scanner.skipElement())
                return fault();
            continue;
        }
        const int repeated = repetition("number-rows-repeated", maximumRows);
        current.cells.clear();
        current.number = m_lastRow + 1;
        const std::string_view visibility = m_scanner.attribute("visibility");
        current.isHidden = visibility == "collapse" || visibility == "filter";
        if (auto done = readRow(current); !done)
            return done;
        if (++seen % 1024 == 0) {
            progress.advance(m_scanner.bytesRead());
            if (progress.isCancelled())
                return Error::cancelled();
        }
        while (!current.cells.isEmpty() && current.cells.constLast().type == Cell::Type::Empty)
            current.cells.removeLast();
        if (current.cells.isEmpty()) {
            m_lastRow = std::min(m_lastRow + repeated, maximumRows);
            continue;
        }
        for (int i = 0; i < repeated; ++i) {
            m_cells += current.cells.size();
            if (++m_lastRow > maximumRows || (repeated > 1 && m_cells > maximumRepeatedCells))
                return Faults::tooLarge(QStringLiteral("%1: row %2").arg(m_sheetName).arg(m_lastRow));
            current.number = m_lastRow;
            if (i % 1024 == 0 && progress.isCancelled())
                return Error::cancelled();
            if (!row(current)) {
                m_stopped = true;
                return {};
            }
        }
    }
    return {};
}

Outcome OdsTableReader::readRow(SheetRow &row)
{
    const int outside = m_scanner.depth() - 1;
    int column = 0;
    while (m_scanner.depth() > outside) {
        const Token token = m_scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return fault();
        if (token != Token::Start)
            continue;
        if (m_scanner.name() == "table-cell" || m_scanner.name() == "covered-table-cell") {
            if (auto done = readCell(row, column); !done)
                return done;
        } else if (!m_scanner.skipElement()) {
            return fault();
        }
    }
    return {};
}

Outcome OdsTableReader::readCell(SheetRow &row, int &column)
{
    const int repeated = repetition("number-columns-repeated", maximumColumns);
    const bool covered = m_scanner.name() == "covered-table-cell";
    const int columns = repetition("number-columns-spanned", maximumColumns);
    const int rows = repetition("number-rows-spanned", maximumRows);
    const std::string type(m_scanner.attribute("value-type"));
    QString value;
    if (type == "date")
        value = m_scanner.attributeText("date-value");
    else if (type == "time")
        value = m_scanner.attributeText("time-value");
    else if (type == "boolean")
        value = m_scanner.attributeText("boolean-value");
    else if (type == "string")
        value = m_scanner.attributeText("string-value");
    else
        value = m_scanner.attributeText("value");
    const int outside = m_scanner.depth() - 1;
    QString shown;
    bool first = true;
    while (m_scanner.depth() > outside) {
        const Token token = m_scanner.next();
        if (token == Token::Broken || token == Token::Finished)
            return fault();
        if (token != Token::Start)
            continue;
        if (m_scanner.name() == "p") {
            if (!first)
                shown.append(u'\n');
            first = false;
            if (!readParagraph(shown))
                return fault();
        } else if (!m_scanner.skipElement()) { // notes, drawings
            return fault();
        }
    }
    const int at = column;
    column += repeated;
    if (columns > 1 || rows > 1)
        m_merged.append({row.number, at + 1, row.number + rows - 1, at + columns});
    Cell cell = covered ? Cell() : typed(type, value, shown);
    if (cell.type == Cell::Type::Empty)
        return {};
    if (column > maximumColumns)
        return Faults::tooLarge(QStringLiteral("%1: row %2, column %3").arg(m_sheetName).arg(row.number).arg(column));
    row.cells.resize(at);
    for (int i = 0; i < repeated; ++i)
        row.cells.append(cell);
    m_cells += repeated > 1 ? repeated : 0;
    if (m_cells > maximumRepeatedCells)
        return Faults::tooLarge(m_sheetName);
    return {};
}

bool OdsTableReader::readParagraph(QString &text)
{
    const int outside = m_scanner.depth() - 1;
    while (m_scanner.depth() > outside) {
        switch (m_scanner.next()) {
        case Token::Text: {
            // Runs of white space stand for one space; more are written as text:s.
            QString run;
            m_scanner.appendText(run);
            for (const QChar c : std::as_const(run)) {
                const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
                if (!space)
                    text.append(c);
                else if (!text.isEmpty() && !text.endsWith(u' ') && !text.endsWith(u'\n'))
                    text.append(u' ');
            }
            break;
        }
        case Token::Start:
            if (m_scanner.name() == "s") {
                text.append(QString(repetition("c", 1000), u' '));
            } else if (m_scanner.name() == "tab") {
                text.append(u'\t');
            } else if (m_scanner.name() == "line-break") {
                text.append(u'\n');
            } else if (m_scanner.name() == "ruby-text" || m_scanner.name() == "annotation" || m_scanner.name() == "note") {
                if (!m_scanner.skipElement())
                    return false;
            }
            break;
        case Token::End:
            break;
        default:
            return false;
        }
    }
    return true;
}

Cell OdsTableReader::typed(std::string_view type, const QString &value, const QString &shown) const
{
    Cell cell;
    cell.text = shown;
    if (type == "float" || type == "percentage" || type == "currency") {
        bool ok = false;
        cell.number = value.toDouble(&ok);
        if (ok) {
            cell.type = Cell::Type::Number;
            // A phone in a narrow column shows as 1.39E+10 or ###, an amount with separators: only decorations of the format are kept.
            const bool plainlyShown = !shown.isEmpty() && !shown.contains(u'E') && !shown.contains(u'#') && !shown.contains(u',')
                                      && type != "currency";
            cell.text = plainlyShown ? shown : NumberFormat::plain(cell.number);
            return cell;
        }
    } else if (type == "date") {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        if (moment.isValid()) {
            const qint64 days = QDate(1899, 12, 30).daysTo(moment.date());
            const bool withTime = value.contains(u'T') && moment.time() != QTime(0, 0);
            cell.type = Cell::Type::Date;
            cell.number = static_cast<double>(days) + moment.time().msecsSinceStartOfDay() / 86400000.0;
            cell.text = asShown(moment.toString(withTime ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd")), shown);
            return cell;
        }
    } else if (type == "time") {
        static const QRegularExpression pattern(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)"));
        if (const auto match = pattern.match(value); match.hasMatch()) {
            const double seconds = match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble();
            cell.type = Cell::Type::Date;
            cell.number = seconds / 86400;
            cell.text = QStringLiteral("%1:%2:%3").arg(match.captured(1), match.captured(2), match.captured(3));
            return cell;
        }
    } else if (type == "boolean") {
        cell.type = Cell::Type::Boolean;
        cell.number = value == QLatin1String("true") ? 1 : 0;
        cell.text = cell.number > 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return cell;
    } else if (type == "string" && shown.isEmpty()) {
        cell.text = value;
    }
    static const QRegularExpression error(QStringLiteral("^(#N/A|#NAME\\?|#REF!|#VALUE!|#DIV/0!|#NUM!|#NULL!|Err:\\d+)$"));
    cell.type = cell.text.isEmpty() ? Cell::Type::Empty : error.match(cell.text).hasMatch() ? Cell::Type::Error : Cell::Type::Text;
    return cell;
}

} // namespace xz::tabular
