#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>

#include "core/export.h"

namespace xz {

/// resources/data/surnames.txt: compound surnames, and surnames with a reading of their own.
class Surnames
{
public:
    static const Surnames &shipped();

    /// Characters of the surname of a name without dots and spaces: 2 or more for a compound one, else 1; 0 for an empty name.
    size_t length(const std::u32string &name) const;
    /// Numbered pinyin, one syllable a character; empty when the usual readings hold.
    QStringList reading(const std::u32string &surname) const;
    const QHash<std::u32string, QStringList> &all() const { return m_readings; }

private:
    Surnames();

    QHash<std::u32string, QStringList> m_readings;
    size_t m_longest = 1;
};

} // namespace xz
