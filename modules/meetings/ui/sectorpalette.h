#pragma once

#include <QColor>
#include <QHash>
#include <QStringList>

namespace xz::meetings {

/// Colours of the map: 15 hues × 2 lightnesses at 40 % saturation, given out in the order of the names. Never the only sign: blocks
/// carry outline and name too.
class SectorPalette
{
public:
    static constexpr int hues = 15;

    SectorPalette() = default;
    explicit SectorPalette(const QStringList &names);

    const QStringList &names() const { return m_names; }
    int indexOf(const QString &name) const { return m_index.value(name, -1); }
    /// Fill of a name; an invalid colour for unknown ones.
    QColor fill(const QString &name, bool dark) const;
    static QColor fill(int index, bool dark);

private:
    QStringList m_names;
    QHash<QString, int> m_index;
};

} // namespace xz::meetings
