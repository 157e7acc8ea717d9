#include "core/tabular/numberformat.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace xz::tabular {

namespace {

constexpr double lastSerial = 2958466; // the day after 9999-12-31
constexpr int days1904 = 1462;

// The codes that matter of the table in ECMA-376 18.8.30; ids that are missing are General.
QString builtInCode(int id)
{
    switch (id) {
    case 1: return QStringLiteral("0");
    case 2: return QStringLiteral("0.00");
    case 3: return QStringLiteral("#,##0");
    case 4: return QStringLiteral("#,##0.00");
    case 9: return QStringLiteral("0%");
    case 10: return QStringLiteral("0.00%");
    case 14: case 15: case 16: case 28: case 29: case 30: case 31: case 51: case 53: case 54: case 58:
        return QStringLiteral("yyyy-mm-dd");
    case 17: case 27: case 36: case 50: case 52: case 57:
        return QStringLiteral("yyyy-mm");
    case 18: case 19: case 20: case 21: case 32: case 33: case 34: case 35: case 45: case 46: case 47: case 55: case 56:
        return QStringLiteral("h:mm:ss");
    case 22: return QStringLiteral("yyyy-mm-dd h:mm");
    case 37: case 38: return QStringLiteral("#,##0");
    case 39: case 40: return QStringLiteral("#,##0.00");
    default: return {};
    }
}

// First section of a code as (character, is literal); colours, locales and conditions are dropped, elapsed times [h] kept as codes.
QList<std::pair<QChar, bool>> firstSection(const QString &code)
{
    QList<std::pair<QChar, bool>> marks;
    for (int i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            for (++i; i < code.size() && code[i] != u'"'; ++i)
                marks.append({code[i], true});
        } else if (c == u'\\') {
            if (++i < code.size())
                marks.append({code[i], true});
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const int close = static_cast<int>(code.indexOf(u']', i));
            if (close < 0)
                break;
            const QString inside = code.mid(i + 1, close - i - 1).toLower();
            if (inside == QLatin1String("h") || inside == QLatin1String("hh") || inside == QLatin1String("m")
                || inside == QLatin1String("mm") || inside == QLatin1String("s") || inside == QLatin1String("ss"))
                marks.append({u'h', false});
            else if (inside.startsWith(QLatin1String("dbnum")))
                return {};
            i = close;
        } else {
            marks.append({c, false});
        }
    }
    return marks;
}

} // namespace

NumberFormat NumberFormat::ofBuiltIn(int id)
{
    return ofCode(builtInCode(id));
}

NumberFormat NumberFormat::ofCode(const QString &code)
{
    NumberFormat format;
    static const QRegularExpression halfDay(QStringLiteral("am/pm|a/p"), QRegularExpression::CaseInsensitiveOption);
    const auto marks = firstSection(QString(code).remove(halfDay));
    QString codes;
    for (const auto &[mark, literal] : marks) {
        if (!literal)
            codes.append(mark);
    }
    if (codes.isEmpty() || codes.contains(u'@') || codes.contains(QLatin1String("general"), Qt::CaseInsensitive))
        return format;
    bool digits = false, exponent = false, fraction = false, hours = false, seconds = false, era = false;
    int months = 0;
    bool minutes = false;
    QChar last;
    for (int i = 0; i < marks.size(); ++i) {
        const auto [mark, literal] = marks[i];
        if (literal)
            continue;
        const QChar c = mark.toLower();
        digits |= c == u'0' || c == u'#' || c == u'?';
        if (c == u'e') {
            const bool scientific = i + 1 < marks.size() && (marks[i + 1].first == u'+' || marks[i + 1].first == u'-');
            exponent |= scientific;
            era |= !scientific;
        }
        fraction |= c == u'/' && digits;
        format.m_year |= c == u'y';
        format.m_day |= c == u'd' || c == u'a';
        hours |= c == u'h';
        seconds |= c == u's';
        if (c == u'm') {
            // m is minutes behind hours or before seconds, else months.
            int after = i + 1;
            while (after < marks.size() && (marks[after].second || marks[after].first.toLower() == u'm' || marks[after].first == u':'))
                ++after;
            const bool beforeSeconds = after < marks.size() && marks[after].first.toLower() == u's';
            if (last == u'h' || beforeSeconds)
                minutes = true;
            else
                ++months;
        }
        if (c == u'y' || c == u'd' || c == u'h' || c == u's')
            last = c;
    }
    format.m_month = months > 0;
    format.m_time = hours || seconds || minutes;
    format.m_year |= era && !digits;
    if (format.isDate())
        return format;
    format = NumberFormat();
    if (!digits || exponent || fraction)
        return format;
    format.m_general = false;
    bool inNumber = false, afterPoint = false;
    format.m_decimals = 0;
    for (const auto &[mark, literal] : marks) {
        if (!literal && (mark == u'0' || mark == u'#' || mark == u'?')) {
            inNumber = true;
            if (afterPoint && mark != u'#')
                ++format.m_decimals;
            else if (afterPoint)
                format.m_decimals = -1;
            else if (mark == u'0')
                ++format.m_digits;
            if (format.m_decimals < -1)
                format.m_decimals = -1;
        } else if (!literal && mark == u'.') {
            afterPoint = true;
        } else if (!literal && mark == u'%') {
            format.m_percent = true;
        } else if (!literal && mark == u',') {
            continue;
        } else if (literal || QStringLiteral("-¥￥$€+:").contains(mark)) {
            (inNumber ? format.m_suffix : format.m_prefix).append(mark);
        }
    }
    return format;
}

QString NumberFormat::plain(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::fabs(number) < 1e15 && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    if (std::fabs(number) < 1e15 && std::fabs(number) >= 1e-9) {
        const int whole = std::fabs(number) < 1 ? 1 : static_cast<int>(std::floor(std::log10(std::fabs(number)))) + 1;
        QString text = QString::number(number, 'f', std::max(0, 15 - whole));
        if (text.contains(u'.')) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.'))
                text.chop(1);
        }
        return text;
    }
    return QString::number(number, 'g', 15);
}

QString NumberFormat::numberText(double number) const
{
    if (m_general || !std::isfinite(number) || std::fabs(number) >= 1e15)
        return plain(number);
    const double shown = std::fabs(m_percent ? number * 100 : number);
    QString text = m_decimals < 0 ? plain(shown) : QString::number(shown, 'f', std::min(m_decimals, 30));
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    const qsizetype missing = std::min(m_digits, 64) - whole;
    if (missing > 0)
        text.prepend(QString(missing, u'0'));
    text = m_prefix + text + m_suffix;
    if (m_percent)
        text.append(u'%');
    return number < 0 ? u'-' + text : text;
}

QString NumberFormat::dateText(double serial) const
{
    const qint64 seconds = std::llround(serial * 86400);
    const qint64 day = seconds / 86400;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % 86400) * 1000);
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (!m_year && !m_month && !m_day)
        return clock;
    // Serial 60 is 1900-02-29, a day that never was: the 1900 system counts one too many from there on.
    const QDate date = QDate(1899, 12, 31).addDays(day >= 60 ? day - 1 : day);
    if (m_year && !m_day)
        return date.toString(m_month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
    const QString text = date.toString(QStringLiteral("yyyy-MM-dd"));
    return m_time ? text + u' ' + clock : text;
}

Cell NumberFormat::cell(double number, bool base1904) const
{
    Cell cell;
    cell.type = Cell::Type::Number;
    cell.number = number;
    if (isDate()) {
        const double serial = base1904 ? number + days1904 : number;
        if (serial >= 0 && serial < lastSerial) {
            cell.type = Cell::Type::Date;
            cell.number = serial;
            cell.text = dateText(serial);
            return cell;
        }
        cell.text = plain(number);
        return cell;
    }
    cell.text = numberText(number);
    return cell;
}

} // namespace xz::tabular
