#include "print/layout/namematch.h"

#include <algorithm>

#include "core/text/nameorder.h"
#include "print/layout/laidoutdocument.h"

namespace xz {

namespace {

// The longest names of persons have some twenty characters; sentences have no reading worth looking up.
constexpr qsizetype longestName = 24;

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

} // namespace

NameMatch::NameMatch(const QString &wanted) : m_wanted(searchable(wanted).toLower())
{
    if (isLatin(m_wanted))
        m_latin = m_wanted;
}

NameMatch::Grade NameMatch::of(const QString &text) const
{
    const QString plain = searchable(text).toLower();
    if (m_wanted.isEmpty() || plain.isEmpty())
        return Grade::None;
    if (plain == m_wanted)
        return Grade::Whole;
    if (plain.contains(m_wanted))
        return Grade::Part;
    if (m_latin.isEmpty() || plain.size() > longestName || plain.at(0).unicode() < 0x2e80)
        return Grade::None;
    static const NameOrder order;
    const QString initials = order.initials(plain);
    if (initials == m_latin)
        return Grade::Whole;
    const QString reading = order.pinyinPlain(plain);
    if (reading == m_latin)
        return Grade::Whole;
    return initials.startsWith(m_latin) || reading.startsWith(m_latin) ? Grade::Part : Grade::None;
}

} // namespace xz
