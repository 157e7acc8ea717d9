#include "domain/import/rostervalues.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include "core/text/chinese.h"
#include "domain/fieldchecks.h"

namespace xz::members {

namespace {

constexpr auto ethnicities =
    "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 "
    "仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺";

const QSet<QString> &ethnicityStems()
{
    static const QSet<QString> stems = [] {
        const QStringList list = QString::fromUtf8(ethnicities).split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return stems;
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

// Excel serials of dates of birth and of joining work: 1910 to 2050.
bool isLikelySerial(double number)
{
    return number >= 3654 && number < 54789;
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            if (!clean.isEmpty() && !clean.endsWith(u'、'))
                clean.append(u'、');
            space = false;
        } else if (c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B)) {
            space = !clean.isEmpty();
        } else {
            if (space && !clean.isEmpty() && !(isWide(clean.back()) && isWide(c)) && clean.back() != u'、')
                clean.append(u' ');
            space = false;
            clean.append(c);
        }
    }
    while (clean.endsWith(u'、'))
        clean.chop(1);
    return clean;
}

QString cleanSex(const QString &text)
{
    const QString plain = toHalfWidth(text).simplified().toUpper();
    if (plain == QStringLiteral("男") || plain == QStringLiteral("男性") || plain == QLatin1String("M") || plain == QLatin1String("MALE"))
        return QStringLiteral("男");
    if (plain == QStringLiteral("女") || plain == QStringLiteral("女性") || plain == QLatin1String("F") || plain == QLatin1String("FEMALE"))
        return QStringLiteral("女");
    return {};
}

QString cleanEthnicity(const QString &text)
{
    QString clean = cleanText(text).remove(u' ');
    if (!ethnicityStems().contains(clean) && !isKnownEthnicity(clean))
        clean = toSimplified(clean);
    return ethnicityStems().contains(clean) ? clean + u'族' : clean;
}

bool isKnownEthnicity(const QString &ethnicity)
{
    return ethnicity.endsWith(u'族') && ethnicityStems().contains(ethnicity.chopped(1));
}

QString cleanPost(const QString &text)
{
    QString post = cleanText(text).remove(u' ');
    static const QRegularExpression prefix(QStringLiteral("^(市|县|区|省|州)?政协(?=.)"));
    post.remove(prefix);
    static const QRegularExpression traditional(QStringLiteral("[務員會長書]"));
    if (post.contains(traditional))
        post = toSimplified(post);
    if (post == QStringLiteral("常务委员") || post == QStringLiteral("常务委员会委员"))
        return QStringLiteral("常委");
    return post;
}

bool isStandardPost(const QString &text)
{
    static const QSet<QString> posts{QStringLiteral("主席"), QStringLiteral("副主席"), QStringLiteral("秘书长"), QStringLiteral("副秘书长"),
                                     QStringLiteral("常委"), QStringLiteral("委员")};
    return posts.contains(cleanPost(text));
}

QString cleanGroup(const QString &text)
{
    const QString clean = cleanText(text).remove(u' ');
    static const QRegularExpression number(QStringLiteral("^第?(\\d{1,2})(组|小组)?$"));
    const auto match = number.match(clean);
    return match.hasMatch() ? QStringLiteral("第%1小组").arg(chineseNumber(match.captured(1).toInt())) : clean;
}

std::pair<QString, QString> splitCommittee(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*(?:委员会|委))[（(]?(主任委员|副主任委员|专职副主任|兼职副主任|主任|副主任|委员)[)）]?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {text, {}};
    const QString post = match.captured(2);
    return {match.captured(1), post == QStringLiteral("委员") ? QString() : post};
}

QString withoutAddress(const QString &name, QString *sex)
{
    static const QRegularExpression address(QStringLiteral("(?:[\\s\\x{3000}]*(同志|先生|女士)|[\\s\\x{3000}]+(?:委员|常委|主席|副主席|秘书长))[\\s\\x{3000}]*$"));
    const auto match = address.match(name);
    // 李女士 is all there is of her name; then it stays for the clerk to see.
    if (!match.hasMatch() || QStringView(name).left(match.capturedStart()).trimmed().size() < 2)
        return name;
    if (sex && match.captured(1) == QStringLiteral("女士"))
        *sex = QStringLiteral("女");
    else if (sex && match.captured(1) == QStringLiteral("先生"))
        *sex = QStringLiteral("男");
    return name.left(match.capturedStart());
}

QString cleanDate(const Cell &cell, bool monthOnly, OctoberStyle style, bool *isDoubtful, int youngest)
{
    QString text = cell.text.trimmed();
    // In UTC, a day ahead: the local date reads the time zone's file anew for every row.
    const int thisYear = QDateTime::currentDateTimeUtc().date().addDays(1).year();
    if (cell.type == Cell::Type::Number) {
        static const QRegularExpression october(QStringLiteral("^(19|20)?\\d\\d\\.1$"));
        if (isLikelySerial(cell.number) && cell.number == static_cast<int>(cell.number)) {
            text = QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number)).toString(Qt::ISODate);
        } else if (october.match(text).hasMatch()) {
            if (style == OctoberStyle::TwoDigits)
                text.append(u'0');
            else if (isDoubtful)
                *isDoubtful = true;
        }
    } else if (cell.type == Cell::Type::Date) {
        text = text.left(10);
    } else {
        // 1975、8 and 1975。8 are slips of the hand; what stands in brackets (an age, 农历) is no part of the date.
        static const QRegularExpression dots(QStringLiteral("[、。·,，]")), bracket(QStringLiteral("[(（][^)）]*[)）]?$"));
        text.replace(dots, QStringLiteral(".")).remove(bracket);
        text = text.trimmed();
    }
    static const QRegularExpression twoDigits(QStringLiteral("^'?(\\d\\d)(?:年|[.\\-/])\\d{1,2}(?!\\d)"));
    if (const auto match = twoDigits.match(toHalfWidth(text)); match.hasMatch()) {
        const int year = 2000 + match.captured(1).toInt();
        text = QString::number(year <= thisYear - youngest ? year : year - 100) + toHalfWidth(text).mid(match.capturedEnd(1));
    }
    QString date = parseLooseDate(text);
    if (monthOnly)
        date.truncate(7);
    const int year = date.left(4).toInt();
    return year >= 1900 && year <= thisYear ? date : QString();
}

PhoneNumbers cleanPhones(const Cell &cell)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/\\n|]|\\s{2,}|(?<=\\d{7})\\s(?=1\\d{10}|0\\d{2,3}-?\\d{7})"));
    static const QRegularExpression landline(QStringLiteral("^[(]?(0\\d{2,3})[)]?[- ]?(\\d{3,4})[- ]?(\\d{4})((?:转|-|x)\\d{1,6})?$"));
    PhoneNumbers numbers;
    QString text = toHalfWidth(cell.text);
    if (cell.type == Cell::Type::Number)
        text = QString::number(static_cast<qint64>(cell.number));
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString number = part.simplified();
        const QString mobile = plainMobileNumber(number);
        if (isMobileNumber(mobile)) {
            if (numbers.mobile.isEmpty())
                numbers.mobile = mobile;
            else if (numbers.mobile != mobile)
                numbers.office += (numbers.office.isEmpty() ? QString() : QStringLiteral("、")) + mobile;
            continue;
        }
        const auto match = landline.match(number);
        if (match.hasMatch()) {
            const QString office = match.captured(1) + u'-' + match.captured(2) + match.captured(3) + match.captured(4);
            numbers.office += (numbers.office.isEmpty() ? QString() : QStringLiteral("、")) + office;
        } else if (!number.isEmpty()) {
            numbers.bad << number;
        }
    }
    return numbers;
}

bool isSectorName(const QString &text)
{
    return text.size() >= 2 && text.size() <= 16 && (text.endsWith(u'界') || text.endsWith(QStringLiteral("界别")));
}

QString joinedOrganisation(const QString &unit, const QString &duty)
{
    if (unit.isEmpty() || duty.startsWith(unit))
        return duty;
    return unit + duty;
}

HeadingText parseHeading(const QString &text)
{
    static const QRegularExpression counted(QStringLiteral(
        "^(?:[(]?[一二三四五六七八九十百\\d]+[)、.]\\s*)?(.+?)\\s*[(:,]?\\s*共?\\s*([\\d一二三四五六七八九十百]+)\\s*[人名位](?:[,;].*)?\\s*[)]?$"));
    const QString clean = toHalfWidth(cleanText(text));
    const auto match = counted.match(clean);
    if (!match.hasMatch() || match.captured(1).size() > 30)
        return {};
    const auto count = parseChineseNumber(match.captured(2));
    if (!count)
        return {};
    QString name = match.captured(1).trimmed();
    while (name.endsWith(u':') || name.endsWith(u',') || name.endsWith(u'、'))
        name.chop(1);
    return {name, static_cast<int>(*count)};
}

} // namespace xz::members
