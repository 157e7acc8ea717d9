#include "sdk/printchoice.h"

namespace xz {

namespace {

const QString sectorPrefix = QStringLiteral("sector:");

} // namespace

PrintChoice::PrintChoice(const QVariantMap &options)
    : m_range(options.value(QStringLiteral("range"), QStringLiteral("all")).toString()), m_sector(options.value(QStringLiteral("sector")).toString())
{
    if (m_range.startsWith(sectorPrefix)) {
        m_sector = m_range.mid(sectorPrefix.size());
        m_range = QStringLiteral("sector");
    }
    const QVariantList selected = options.value(QStringLiteral("selected")).toList();
    for (const QVariant &id : selected)
        m_selected.insert(id.toLongLong());
}

bool PrintChoice::takesSector(const QString &name, const QString &shortName) const
{
    return (m_sector.isEmpty() && m_range != QLatin1String("sector")) || name == m_sector || shortName == m_sector;
}

PrintSource::Range PrintChoice::sectorRange(const QString &label, const QString &sector, int count)
{
    return {sectorPrefix + sector, label, count};
}

} // namespace xz
