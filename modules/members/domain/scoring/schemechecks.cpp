#include "domain/scoring/schemechecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::SchemeReader)
};

class Checks
{
public:
    Checks(const Scheme &scheme, QList<SchemeFault> &faults) : m_scheme(scheme), m_faults(faults) {}

    void run()
    {
        ids();
        caps();
        references();
        circles();
        bands();
        if (m_scheme.minimum && m_scheme.maximum && *m_scheme.minimum > *m_scheme.maximum)
            fault(QStringLiteral("maximum"), Words::tr("The most is below the least."));
    }

private:
    void fault(const QString &path, const QString &text) { m_faults.append({path, text}); }

    QString groupPath(int group) const { return QStringLiteral("groups[%1]").arg(group); }

    QString itemPath(int index) const
    {
        const int group = m_scheme.items[index].group;
        return QStringLiteral("%1.items[%2]").arg(groupPath(group)).arg(m_scheme.groups[group].items.indexOf(index));
    }

    void ids()
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_scheme.groups.size(); ++i) {
            const QString id = m_scheme.groups[i].id;
            if (!id.isEmpty() && seen.contains(id))
                fault(groupPath(static_cast<int>(i)) + QStringLiteral(".id"), Words::tr("The id “%1” is used twice.").arg(id));
            seen.insert(id);
        }
        seen.clear();
        for (int i = 0; i < m_scheme.items.size(); ++i) {
            const QString id = m_scheme.items[i].id;
            if (!id.isEmpty() && seen.contains(id))
                fault(itemPath(i) + QStringLiteral(".id"), Words::tr("The id “%1” is used twice.").arg(id));
            seen.insert(id);
        }
    }

    /// The most that one entry of the item brings, or its base.
    static Points largest(const SchemeItem &item)
    {
        Points most = item.base;
        for (const SchemeRule &rule : item.rules)
            most = std::max(most, rule.points);
        return most;
    }

    void caps()
    {
        for (int i = 0; i < m_scheme.items.size(); ++i) {
            const SchemeItem &item = m_scheme.items[i];
            const SchemeGroup &group = m_scheme.groups[item.group];
            if (item.cap && *item.cap < largest(item))
                fault(itemPath(i) + QStringLiteral(".cap"),
                      Words::tr("The cap of “%1” is %2, below its own %3 points: they could never count.").arg(item.name, pointsText(*item.cap), pointsText(largest(item))));
            if (item.cap && item.floor && *item.cap < *item.floor)
                fault(itemPath(i) + QStringLiteral(".floor"), Words::tr("The floor of “%1” is above its cap.").arg(item.name));
            const Points most = item.cap ? *item.cap : largest(item);
            if (group.cap && *group.cap < most)
                fault(groupPath(item.group) + QStringLiteral(".cap"), Words::tr("The cap of the group “%1” is %2, below the %3 points of its item “%4”.")
                                                                          .arg(group.name, pointsText(*group.cap), pointsText(most), item.name));
            mixedSigns(i);
        }
        for (int i = 0; i < m_scheme.groups.size(); ++i) {
            const SchemeGroup &group = m_scheme.groups[i];
            if (group.cap && group.floor && *group.cap < *group.floor)
                fault(groupPath(i) + QStringLiteral(".floor"), Words::tr("The floor of “%1” is above its cap.").arg(group.name));
        }
    }

    void mixedSigns(int index)
    {
        const SchemeItem &item = m_scheme.items[index];
        const auto isPositive = [](const SchemeRule &rule) { return rule.points > 0; };
        const auto isNegative = [](const SchemeRule &rule) { return rule.points < 0; };
        if (item.highest != SchemeScope::None && std::any_of(item.rules.cbegin(), item.rules.cend(), isPositive)
            && std::any_of(item.rules.cbegin(), item.rules.cend(), isNegative))
            fault(itemPath(index) + QStringLiteral(".highest"), Words::tr("Of points and deductions together none is the highest. Make two items of them."));
        if (item.highest != SchemeScope::None && item.once != SchemeScope::None)
            fault(itemPath(index) + QStringLiteral(".once"), Words::tr("Either “once” or “highest” can be said, not both."));
        if (item.isMean && (item.highest > SchemeScope::Entry || item.once != SchemeScope::None || item.isShared || item.skipFirst > 0))
            fault(itemPath(index) + QStringLiteral(".mean"), Words::tr("A mean cannot be combined with once, highest, share or skipFirst."));
    }

    void reference(int index, const QString &path, const QString &id)
    {
        if (m_scheme.itemIndex(id) < 0)
            fault(itemPath(index) + u'.' + path, Words::tr("There is no item “%1”.").arg(id));
    }

    void references()
    {
        for (int i = 0; i < m_scheme.items.size(); ++i) {
            const SchemeItem &item = m_scheme.items[i];
            for (qsizetype k = 0; k < item.notCountedIn.size(); ++k)
                reference(i, QStringLiteral("notCountedIn[%1]").arg(k), item.notCountedIn[k]);
            if (!item.onlyWith.isEmpty())
                reference(i, QStringLiteral("onlyWith"), item.onlyWith);
        }
    }

    QList<int> referredTo(int index) const
    {
        QStringList ids = m_scheme.items[index].notCountedIn;
        if (!m_scheme.items[index].onlyWith.isEmpty())
            ids << m_scheme.items[index].onlyWith;
        QList<int> indexes;
        for (const QString &id : ids) {
            if (const int other = m_scheme.itemIndex(id); other >= 0)
                indexes << other;
        }
        return indexes;
    }

    bool leadsBack(int from, int to, QList<int> &way) const
    {
        for (const int next : referredTo(from)) {
            if (next == to)
                return true;
            if (way.contains(next))
                continue;
            way.append(next);
            if (leadsBack(next, to, way))
                return true;
            way.removeLast();
        }
        return false;
    }

    void circles()
    {
        QSet<int> named;
        for (int i = 0; i < m_scheme.items.size(); ++i) {
            QList<int> way{i};
            if (named.contains(i) || !leadsBack(i, i, way))
                continue;
            QStringList names;
            for (const int index : std::as_const(way)) {
                named.insert(index);
                names << m_scheme.items[index].id;
            }
            names << m_scheme.items[i].id;
            const QString key = m_scheme.items[i].notCountedIn.isEmpty() ? QStringLiteral(".onlyWith") : QStringLiteral(".notCountedIn");
            fault(itemPath(i) + key, Words::tr("The rules go round in a circle: %1.").arg(names.join(QStringLiteral(" → "))));
        }
    }

    void bands()
    {
        QList<int> order;
        for (int i = 0; i < m_scheme.bands.size(); ++i)
            order << i;
        const auto from = [&](int i) { return m_scheme.bands[i].from ? qint64(*m_scheme.bands[i].from) : std::numeric_limits<qint64>::min(); };
        const auto below = [&](int i) { return m_scheme.bands[i].below ? qint64(*m_scheme.bands[i].below) : std::numeric_limits<qint64>::max(); };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return from(a) < from(b); });
        QSet<QString> names;
        for (const int i : std::as_const(order)) {
            const GradeBand &band = m_scheme.bands[i];
            const QString path = QStringLiteral("bands[%1]").arg(i);
            if (names.contains(band.name))
                fault(path + QStringLiteral(".name"), Words::tr("The grade “%1” is there twice.").arg(band.name));
            names.insert(band.name);
            if (from(i) >= below(i))
                fault(path, Words::tr("The grade “%1” ends where it begins or before.").arg(band.name));
        }
        for (qsizetype k = 0; k + 1 < order.size(); ++k) {
            const int low = order[k], high = order[k + 1];
            const GradeBand &lower = m_scheme.bands[low], &higher = m_scheme.bands[high];
            if (below(low) > from(high))
                fault(QStringLiteral("bands[%1]").arg(high), Words::tr("The grades “%1” and “%2” overlap from %3 on.")
                                                                .arg(higher.name, lower.name, higher.from ? pointsText(*higher.from) : QStringLiteral("-∞")));
            else if (below(low) < from(high))
                fault(QStringLiteral("bands[%1]").arg(high), Words::tr("Between the grades “%1” and “%2” there is a gap: nobody from %3 to below %4 has a grade.")
                                                                .arg(lower.name, higher.name, pointsText(*lower.below), pointsText(*higher.from)));
        }
        if (order.isEmpty())
            return;
        const GradeBand &lowest = m_scheme.bands[order.first()], &best = m_scheme.bands[order.last()];
        if (lowest.from && !(m_scheme.minimum && *lowest.from <= *m_scheme.minimum))
            fault(QStringLiteral("bands[%1].from").arg(order.first()), Words::tr("Below %1 there is no grade. Leave “from” out of the lowest grade.").arg(pointsText(*lowest.from)));
        if (best.below && !(m_scheme.maximum && *best.below > *m_scheme.maximum))
            fault(QStringLiteral("bands[%1].below").arg(order.last()), Words::tr("From %1 on there is no grade. Leave “below” out of the best grade.").arg(pointsText(*best.below)));
    }

    const Scheme &m_scheme;
    QList<SchemeFault> &m_faults;
};

} // namespace

void checkScheme(const Scheme &scheme, QList<SchemeFault> &faults)
{
    Checks(scheme, faults).run();
}

} // namespace xz::members
