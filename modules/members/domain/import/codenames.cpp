#include "domain/import/codenames.h"

#include "core/text/chinese.h"

namespace xz::members {

namespace {

QString plain(const QString &text)
{
    QString word = toHalfWidth(text);
    word.remove(u' ').remove(u'、').remove(u',');
    for (const QString &ending : {QStringLiteral("界别"), QStringLiteral("界"), QStringLiteral("党员"), QStringLiteral("盟员"), QStringLiteral("会员"),
                                  QStringLiteral("社员"), QStringLiteral("人士"), QStringLiteral("成员")}) {
        if (word.endsWith(ending) && word.size() > ending.size()) {
            word.chop(ending.size());
            // 民革党员, 致公党党员 lose the whole ending; 中共党员 is 中共.
            break;
        }
    }
    return word;
}

} // namespace

void CodeNames::add(const QString &name, const QString &shortName)
{
    m_asked.clear();
    m_names.insert(plain(name), name);
    if (!shortName.isEmpty() && !m_names.contains(plain(shortName)))
        m_names.insert(plain(shortName), name);
}

void CodeNames::addAlias(const QString &one, const QString &full)
{
    m_asked.clear();
    const QString first = plain(one), second = plain(full);
    m_fullNames.insert(first, full);
    m_fullNames.insert(second, full);
    m_aliases[first] << second;
    m_aliases[second] << first;
}

QString CodeNames::canonical(const QString &text) const
{
    if (const auto asked = m_asked.constFind(text); asked != m_asked.cend())
        return *asked;
    return *m_asked.insert(text, found(text));
}

QString CodeNames::found(const QString &text) const
{
    const QString word = plain(text);
    const QString found = wordInTable(word);
    if (!found.isEmpty() || word.isEmpty())
        return found;
    // 經濟, 農業: looked up as written first, for converting takes longer than all the rest.
    const QString simplified = toSimplified(word);
    return simplified == word ? QString() : wordInTable(simplified);
}

QString CodeNames::fullName(const QString &text) const
{
    const QString full = m_fullNames.value(plain(toSimplified(text)));
    return full == text ? QString() : full;
}

QString CodeNames::wordInTable(const QString &word) const
{
    if (const auto found = m_names.constFind(word); found != m_names.cend())
        return *found;
    for (const QString &alias : m_aliases.value(word)) {
        if (const auto found = m_names.constFind(alias); found != m_names.cend())
            return *found;
        for (const QString &further : m_aliases.value(alias)) {
            if (const auto found = m_names.constFind(further); found != m_names.cend())
                return *found;
        }
    }
    return {};
}

bool CodeNames::isWord(const QString &text) const
{
    const QString word = plain(text);
    if (m_names.contains(word) || m_aliases.contains(word))
        return true;
    const QString simplified = toSimplified(word);
    return m_names.contains(simplified) || m_aliases.contains(simplified);
}

} // namespace xz::members
