#include "domain/fieldchecks.h"

#include <QDate>
#include <QRegularExpression>

namespace xz::members {

namespace {

/// A pattern for a whole text. An import asks thousands of times, so each is compiled once, as a static of its function.
QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isElevenDigitMobile(const QString &digits)
{
    static const QRegularExpression pattern = whole(QStringLiteral("1[3-9][0-9]{9}"));
    return matches(digits, pattern);
}

QString withoutSeparators(QString text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s\\-－‐–]"));
    return text.remove(separators);
}

QChar checkDigit(const QString &number)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += number[i].digitValue() * weights[i];
    return QStringLiteral("10X98765432")[sum % 11];
}

} // namespace

IdNumberFault idNumberFault(const QString &number)
{
    if (number.isEmpty())
        return IdNumberFault::None;
    if (number.size() != 18 && number.size() != 15)
        return IdNumberFault::Length;
    static const QRegularExpression pattern = whole(QStringLiteral("[0-9]{15}|[0-9]{17}[0-9Xx]"));
    if (!matches(number, pattern))
        return IdNumberFault::Characters;
    const QString birth = number.size() == 18 ? number.mid(6, 8) : QStringLiteral("19") + number.mid(6, 6);
    if (!QDate::fromString(birth, QStringLiteral("yyyyMMdd")).isValid())
        return IdNumberFault::BirthDate;
    if (number.size() == 18 && number.back().toUpper() != checkDigit(number))
        return IdNumberFault::CheckDigit;
    return IdNumberFault::None;
}

QString maskedIdNumber(const QString &number)
{
    if (number.size() <= 7)
        return QString(number.size(), QLatin1Char('*'));
    return number.left(3) + QString(number.size() - 7, QLatin1Char('*')) + number.right(4);
}

QString plainMobileNumber(const QString &text)
{
    QString digits = withoutSeparators(text);
    if (digits.startsWith(QStringLiteral("+86")))
        digits.remove(0, 3);
    else if (digits.startsWith(QStringLiteral("0086")))
        digits.remove(0, 4);
    return isElevenDigitMobile(digits) ? digits : text;
}

bool isMobileNumber(const QString &text)
{
    return isElevenDigitMobile(plainMobileNumber(text));
}

QString spacedMobileNumber(const QString &text)
{
    const QString digits = plainMobileNumber(text);
    if (digits.size() != 11 || !isMobileNumber(digits))
        return text;
    return digits.left(3) + QLatin1Char(' ') + digits.mid(3, 4) + QLatin1Char(' ') + digits.mid(7);
}

bool isOfficeNumber(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/]"));
    const QStringList numbers = text.split(between, Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        static const QRegularExpression pattern = whole(QStringLiteral("(?:\\+86)?[(（]?(?:0[0-9]{2,3})?[)）]?[0-9]{7,8}(?:(?:转|x|ext)[0-9]{1,6})?"));
        const bool landline = matches(withoutSeparators(number), pattern);
        if (!landline && !isMobileNumber(number))
            return false;
    }
    return !numbers.isEmpty();
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression pattern = whole(QStringLiteral("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+"));
    return matches(text, pattern);
}

bool isPostcode(const QString &text)
{
    static const QRegularExpression pattern = whole(QStringLiteral("[0-9]{6}"));
    return matches(text, pattern);
}

} // namespace xz::members
