#include "ui/sectorpalette.h"

namespace xz::meetings {

SectorPalette::SectorPalette(const QStringList &names)
    : m_names(names)
{
    for (int i = 0; i < names.size(); ++i)
        m_index.insert(names.at(i), i);
}

QColor SectorPalette::fill(int index, bool dark)
{
    // Steps of seven hues keep neighbours in the list apart; the second round is the other lightness.
    const int step = index % (2 * hues);
    const double hue = double((step * 7) % hues) / hues;
    const bool second = step >= hues;
    const double lightness = dark ? (second ? 0.36 : 0.27) : (second ? 0.75 : 0.86);
    return QColor::fromHslF(float(hue), 0.40F, float(lightness));
}

QColor SectorPalette::fill(const QString &name, bool dark) const
{
    const int index = indexOf(name);
    return index < 0 ? QColor() : fill(index, dark);
}

} // namespace xz::meetings
