#include "core/text/chinese.h"

#include <QRegularExpression>

namespace xz {

namespace {

const QString digitNames = QStringLiteral("〇一二三四五六七八九");

// Value of a numeral character, -1 when it is none; capitals and variants count too.
int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.digitValue();
    if (const qsizetype at = digitNames.indexOf(c); at >= 0)
        return int(at);
    if (const qsizetype at = QStringView(u"零壹贰叁肆伍陆柒捌玖").indexOf(c); at >= 0)
        return int(at);
    if (c == u'两')
        return 2;
    return c == u'○' || c == u'Ｏ' ? 0 : -1;
}

qint64 unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    case u'万':
        return 10000;
    case u'亿':
        return 100000000;
    default:
        return 0;
    }
}

// Below ten thousand, without a leading "zero".
QString groupText(int number)
{
    static const QString units[] = {QString(), QStringLiteral("十"), QStringLiteral("百"), QStringLiteral("千")};
    QString text;
    bool gap = false;
    for (int place = 3; place >= 0; --place) {
        static constexpr int powers[] = {1, 10, 100, 1000};
        const int digit = number / powers[place] % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        text += digitNames.at(digit) + units[place];
    }
    return text;
}

QString isoDate(int year, int month, int day)
{
    if (year < 1800 || year > 2200)
        return {};
    const QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month < 0)
        return text;
    if (!QDate::isValid(year, month, day < 0 ? 1 : day))
        return {};
    const QString withMonth = text + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    return day < 0 ? withMonth : withMonth + QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
}

QString fromExcelSerial(double serial)
{
    // 10,000 is 1927-05-18; smaller numbers are years. Day 0 is 1899-12-30 for every serial after Excel's 29 February 1900.
    if (serial < 10000 || serial >= 73415)
        return {};
    return QDate(1899, 12, 30).addDays(qint64(serial)).toString(Qt::ISODate);
}

} // namespace

QString chineseNumber(qint64 number)
{
    if (number == 0)
        return digitNames.left(1);
    if (number < 0)
        return u'负' + chineseNumber(-number);
    static const QString units[] = {QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿"), QStringLiteral("亿亿")};
    QString text;
    int group = 0;
    bool gap = false;
    for (qint64 rest = number; rest > 0; rest /= 10000, ++group) {
        const int value = int(rest % 10000);
        if (value == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text.prepend(u'零');
        text.prepend(groupText(value) + units[group]);
        gap = value < 1000;
    }
    if (text.startsWith(QStringLiteral("一十")))
        text.remove(0, 1);
    return text;
}

QString chineseDigits(const QString &digits)
{
    QString text = digits;
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = digitNames.at(c.digitValue());
    }
    return text;
}

std::optional<qint64> parseChineseNumber(const QString &text)
{
    const QString plain = toHalfWidth(text);
    qsizetype from = 0;
    while (from < plain.size() && digitOf(plain.at(from)) < 0 && unitOf(plain.at(from)) != 10)
        ++from;
    qint64 total = 0;   // closed groups of 万 and 亿
    qint64 section = 0; // the open group
    qint64 digits = 0;  // digits waiting for their unit
    bool any = false;
    bool open = false;
    qsizetype i = from;
    for (; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (const int digit = digitOf(c); digit >= 0) {
            if (digits > (std::numeric_limits<qint64>::max() - 9) / 10)
                return std::nullopt;
            digits = open ? digits * 10 + digit : digit;
            open = true;
        } else if (const qint64 unit = unitOf(c); unit >= 10000) {
            const qint64 group = section + digits;
            total = unit == 100000000 ? (total + group) * unit : total + group * unit;
            section = digits = 0;
            open = false;
        } else if (unit > 0) {
            section += (open && digits > 0 ? digits : 1) * unit;
            digits = 0;
            open = false;
        } else if (c == u',' && i + 1 < plain.size() && plain.at(i + 1).isDigit()) {
            continue;
        } else {
            break;
        }
        any = true;
    }
    if (!any || (i + 1 < plain.size() && plain.at(i) == u'.' && plain.at(i + 1).isDigit()))
        return std::nullopt;
    const qint64 number = total + section + digits;
    return from > 0 && (plain.at(from - 1) == u'-' || plain.at(from - 1) == u'负') ? -number : number;
}

QString chineseDate(const QDate &date)
{
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

QString chineseCapitalDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return chineseDigits(QString::number(date.year())) + u'年' + chineseNumber(date.month()) + u'月' + chineseNumber(date.day()) + u'日';
}

QString chineseWeekday(const QDate &date)
{
    return date.isValid() ? QStringLiteral("星期") + QStringLiteral("一二三四五六日").at(date.dayOfWeek() - 1) : QString();
}

QString parseLooseDate(const QString &text)
{
    QString plain = toHalfWidth(text).simplified();
    static const QRegularExpression time(QStringLiteral("[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?Z?$"));
    plain.remove(time);
    plain.remove(u' ');
    static const QRegularExpression tail(QStringLiteral("(出生|生)$"));
    plain.remove(tail);

    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$"));
    if (const auto m = compact.match(plain); m.hasMatch())
        return isoDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).isEmpty() ? -1 : m.captured(3).toInt());

    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})(?:年|[.\\-/])?(?:(?<=[年.\\-/])(\\d{1,2})月?(?:(?<=月)(\\d{1,2})[日号]?|[.\\-/](\\d{1,2})[日号]?)?[.]?)?$"));
    if (const auto m = separated.match(plain); m.hasMatch()) {
        const QString day = m.captured(3) + m.captured(4);
        return isoDate(m.captured(1).toInt(), m.captured(2).isEmpty() ? -1 : m.captured(2).toInt(), day.isEmpty() ? -1 : day.toInt());
    }

    static const QRegularExpression capital(QStringLiteral("^([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?)?$"));
    if (const auto m = capital.match(plain); m.hasMatch()) {
        const auto part = [&m](int group) { return m.captured(group).isEmpty() ? -1 : int(parseChineseNumber(m.captured(group)).value_or(0)); };
        return isoDate(part(1), part(2), part(3));
    }

    static const QRegularExpression serial(QStringLiteral("^\\d{5}(\\.\\d+)?$"));
    return serial.match(plain).hasMatch() ? fromExcelSerial(plain.toDouble()) : QString();
}

QString toHalfWidth(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(char16_t(c.unicode() - 0xFEE0));
        else if (c.unicode() == 0x3000)
            c = u' ';
    }
    return result;
}

} // namespace xz
