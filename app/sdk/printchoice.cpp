#include "sdk/printchoice.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace xz {

namespace {

const QString sectorPrefix = QStringLiteral("sector:");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PrintChoice)
};

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

PrintSource::Range PrintChoice::sectorRange(const QString &label, const QString &sector, int count, const QString &shortName)
{
    return {sectorPrefix + sector, label, count, shortName};
}

QList<PrintSource::Order> PrintChoice::orders(const QStringList &ids)
{
    const QHash<QString, QString> labels{{QStringLiteral("strokes"), Words::tr("Strokes of the surname")},
                                         {QStringLiteral("pinyin"), Words::tr("Pinyin")},
                                         {QStringLiteral("rank"), Words::tr("Rank")},
                                         {QStringLiteral("sector"), Words::tr("Sector")},
                                         {QStringLiteral("seat"), Words::tr("Seat")},
                                         {QStringLiteral("score"), Words::tr("Score")}};
    QList<PrintSource::Order> orders;
    for (const QString &id : ids)
        orders.append({id, labels.value(id, id)});
    return orders;
}

QString PrintChoice::orderOf(const QVariantMap &options, const QList<PrintSource::Order> &orders)
{
    const QString asked = options.value(QStringLiteral("order")).toString();
    const bool known = std::any_of(orders.begin(), orders.end(), [&](const PrintSource::Order &order) { return order.id == asked; });
    return known || orders.isEmpty() ? asked : orders.first().id;
}

} // namespace xz
