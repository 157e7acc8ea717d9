#include "core/text/names.h"

#include "core/text/codepoints.h"
#include "core/text/surnames.h"

#include <QSet>
#include <QStringList>

namespace xz {

namespace {

// The 56 ethnic groups, GB/T 3304-1991, and the usual entry for those not yet identified.
const QSet<QString> &ethnicGroups()
{
    static const QSet<QString> groups = [] {
        const QString all = QStringLiteral(
            "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 "
            "水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 "
            "鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 穿青人");
        const QStringList names = all.split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    return groups;
}

// Kangxi and other radicals, as text copied from PDF files has them in place of the characters.
char32_t unifiedCharacter(char32_t c)
{
    if ((c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F)) {
        const std::u32string unified = characterToString(c).normalized(QString::NormalizationForm_KC).toStdU32String();
        return unified.size() == 1 ? unified.front() : c;
    }
    static constexpr std::u32string_view radicals = U"⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻬⻮⻰⻳";
    static constexpr std::u32string_view characters = U"母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄黾齐齿龙龟";
    static_assert(radicals.size() == characters.size());
    const size_t at = radicals.find(c);
    return at == std::u32string_view::npos ? c : characters[at];
}

bool isIgnorable(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control || c == 0xFE0F;
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

void readRemark(const QString &text, ParsedName &parsed, QStringList &remarks)
{
    static const QString separators = QStringLiteral("，、,;； 　/");
    QString item;
    const auto take = [&] {
        const QString entry = item.trimmed();
        item.clear();
        if (entry.isEmpty())
            return;
        if (entry == u"男" || entry == u"女" || entry == u"男性" || entry == u"女性")
            parsed.sex = entry.left(1);
        else if (ethnicGroups().contains(entry))
            parsed.ethnicity = entry;
        else if (ethnicGroups().contains(entry + u'族'))
            parsed.ethnicity = entry + u'族';
        else
            remarks.append(entry);
    };
    for (const QChar c : text) {
        if (separators.contains(c))
            take();
        else
            item += c;
    }
    take();
}

} // namespace

ParsedName parseName(const QString &text)
{
    ParsedName parsed;
    QStringList remarks;
    QString bracket;
    bool pendingSpace = false;
    int depth = 0;
    forEachCharacter(text, [&](char32_t c) {
        if (isOpeningBracket(c)) {
            if (depth++ > 0)
                bracket += characterToString(c);
            return;
        }
        if (isClosingBracket(c) && depth > 0) {
            if (--depth > 0) {
                bracket += characterToString(c);
            } else {
                readRemark(bracket, parsed, remarks);
                bracket.clear();
            }
            return;
        }
        if (isIgnorable(c))
            return;
        if (depth > 0) {
            bracket += characterToString(c);
        } else if (QChar::isSpace(c)) {
            pendingSpace = !parsed.name.isEmpty();
        } else if (isNameDot(c)) {
            if (!parsed.name.isEmpty() && !parsed.name.endsWith(u'·'))
                parsed.name += u'·';
            pendingSpace = false;
        } else {
            const QString character = characterToString(unifiedCharacter(c));
            // The spaces of a Latin name are part of it.
            if (pendingSpace && isAsciiLetter(character.front()) && isAsciiLetter(parsed.name.back()))
                parsed.name += u' ';
            pendingSpace = false;
            parsed.name += character;
        }
    });
    if (depth > 0)
        readRemark(bracket, parsed, remarks);
    while (parsed.name.endsWith(u'·'))
        parsed.name.chop(1);
    parsed.remark = remarks.join(u'，');
    return parsed;
}

QString spacedName(const QString &name)
{
    const std::u32string characters = name.toStdU32String();
    if (characters.size() != 2 || !isHan(characters[0]) || !isHan(characters[1]))
        return name;
    return characterToString(characters[0]) + QChar(0x3000) + characterToString(characters[1]);
}

QString nameRemark(const QString &sex, const QString &ethnicity)
{
    QStringList items;
    if (sex == u"女")
        items.append(sex);
    if (!ethnicity.isEmpty() && ethnicity != u"汉族" && ethnicity != u"汉")
        items.append(ethnicity);
    return items.isEmpty() ? QString() : u'（' + items.join(u'，') + u'）';
}

int surnameLength(const QString &name)
{
    const std::u32string characters = name.toStdU32String();
    const size_t length = Surnames::shipped().length(characters);
    return int(QString::fromStdU32String(characters.substr(0, length)).size());
}

} // namespace xz
