#include "core/text/surnames.h"

#include <QFile>

namespace xz {

const Surnames &Surnames::shipped()
{
    static const Surnames surnames;
    return surnames;
}

Surnames::Surnames()
{
    QFile file(QStringLiteral(":/core/data/surnames.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("surnames.txt is not part of this build");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        const std::u32string surname = parts.value(0).toStdU32String();
        m_readings.insert(surname, parts.value(1).split(u' ', Qt::SkipEmptyParts));
        m_longest = std::max(m_longest, surname.size());
    }
}

size_t Surnames::length(const std::u32string &name) const
{
    // A surname leaves at least one character for the given name: 东方 may be 东 + 方, but 东方 + 红 is not 东 + 方红.
    for (size_t length = std::min(m_longest, name.empty() ? 0 : name.size() - 1); length > 1; --length) {
        if (m_readings.contains(name.substr(0, length)))
            return length;
    }
    return name.empty() ? 0 : 1;
}

QStringList Surnames::reading(const std::u32string &surname) const
{
    return m_readings.value(surname);
}

} // namespace xz
