#pragma once

#include <QSet>
#include <QString>
#include <QVariantMap>

#include "sdk/export.h"
#include "sdk/registries.h"

namespace xz {

/// Who a print request means, from its options: "range" (all, selected, changed, rostrum …, sector:NAME), "selected" (ids), "sector".
class XZSDK_EXPORT PrintChoice
{
public:
    explicit PrintChoice(const QVariantMap &options);

    /// "all", "selected", "changed" …; "sector" when one sector is meant.
    const QString &range() const { return m_range; }
    bool isSelected(qint64 id) const { return m_selected.contains(id); }
    int selectedCount() const { return int(m_selected.size()); }
    /// True when no sector was asked for, or it is this one by its full or short name.
    bool takesSector(const QString &name, const QString &shortName) const;

    /// The entry that ranges() gives for a sector; the print page puts all of them on one line.
    static PrintSource::Range sectorRange(const QString &label, const QString &sector, int count, const QString &shortName = {});
    /// Orders by their ids: "strokes", "pinyin", "rank", "sector", "seat", "score"; the first is the template's own.
    static QList<PrintSource::Order> orders(const QStringList &ids);
    /// The order a request asks for, or the template's own.
    static QString orderOf(const QVariantMap &options, const QList<PrintSource::Order> &orders);

private:
    QString m_range;
    QString m_sector;
    QSet<qint64> m_selected;
};

} // namespace xz
