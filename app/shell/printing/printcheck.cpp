#include "shell/printing/printcheck.h"

#include <QCoreApplication>

#include "print/layout/document.h"
#include "sdk/commandarguments.h"
#include "sdk/printchoice.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::PrintCheck)
};

const QString rangeOption = QStringLiteral("range");
const QString sectorOption = QStringLiteral("sector");
const QString sectorPrefix = QStringLiteral("sector:");

QString listed(const QStringList &words) { return words.join(QStringLiteral("、")); }

Error usage(const QString &text) { return {ErrorCode::Usage, text, {}}; }

Outcome checkOrder(const PrintJob &job)
{
    const QString order = job.request.options.value(QStringLiteral("order")).toString();
    if (!job.request.options.contains(QStringLiteral("order")))
        return {};
    const QList<PrintSource::Order> orders = job.source->orders(job.printTemplate.id);
    QStringList known;
    for (const PrintSource::Order &entry : orders) {
        if (entry.id == order)
            return {};
        known << QStringLiteral("%1（%2）").arg(entry.id, entry.label);
    }
    if (orders.isEmpty())
        return usage(Words::tr("“%1” has an order of its own; leave --order out.").arg(job.printTemplate.title));
    return usage(Words::tr("“%1” cannot be put in the order “%2”; possible are %3.").arg(job.printTemplate.title, order, listed(known)));
}

/// The range of a sector, by its full or short name.
bool hasSector(const QList<PrintSource::Range> &ranges, const QString &sector)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const PrintSource::Range &range) {
        return range.id == sectorPrefix + sector || (range.id.startsWith(sectorPrefix) && !sector.isEmpty() && range.shortName == sector);
    });
}

Outcome checkSector(const PrintJob &job, const QList<PrintSource::Range> &ranges, const QString &sector)
{
    if (hasSector(ranges, sector))
        return {};
    QStringList sectors;
    for (const PrintSource::Range &range : ranges) {
        if (range.id.startsWith(sectorPrefix))
            sectors << range.id.mid(sectorPrefix.size());
    }
    if (sectors.isEmpty())
        return usage(Words::tr("“%1” cannot be printed for one sector.").arg(job.printTemplate.title));
    const QString near = CommandArguments::nearest(sector, sectors);
    return usage(near.isEmpty() ? Words::tr("There is no sector “%1” in it; there are %2.").arg(sector, listed(sectors))
                                : Words::tr("There is no sector “%1” in it. Did you mean “%2”?").arg(sector, near));
}

Outcome checkRange(const PrintJob &job, const QList<PrintSource::Range> &ranges, const QString &wanted)
{
    if (wanted == QLatin1String("selected") && !job.request.options.contains(wanted))
        return usage(Words::tr("Name the people with --select for the range “selected”."));
    if (wanted.startsWith(sectorPrefix))
        return checkSector(job, ranges, wanted.mid(sectorPrefix.size()));
    QStringList known;
    for (const PrintSource::Range &range : ranges) {
        if (range.id == wanted)
            return {};
        const QString kind = range.id.startsWith(sectorPrefix) ? sectorPrefix + Words::tr("NAME") : range.id;
        if (!known.contains(kind))
            known << kind;
    }
    if (ranges.isEmpty())
        return wanted == QLatin1String("all") ? Outcome() : usage(Words::tr("“%1” is always printed whole; leave the range out.").arg(job.printTemplate.title));
    return usage(Words::tr("“%1” has no range “%2”; possible are %3.").arg(job.printTemplate.title, wanted, listed(known)));
}

Outcome checkOption(const PrintJob &job, const QList<PrintOption> &options, const QString &id, const QString &value)
{
    QStringList ids;
    for (const PrintOption &option : options) {
        ids << QStringLiteral("%1（%2）").arg(option.id, option.label);
        if (option.id != id)
            continue;
        if (option.kind == PrintOption::Kind::Text)
            return {};
        QStringList values;
        if (option.kind == PrintOption::Kind::Flag)
            values = QStringList{QStringLiteral("true"), QStringLiteral("false")};
        for (const auto &[code, label] : option.values)
            values << QStringLiteral("%1（%2）").arg(code, label);
        for (const QString &known : std::as_const(values)) {
            if (known == value || known.startsWith(value + QChar(u'（')))
                return {};
        }
        return usage(Words::tr("%1 cannot be “%2”; possible are %3.").arg(id, value, listed(values)));
    }
    return usage(ids.isEmpty() ? Words::tr("“%1” has no options; leave --option out.").arg(job.printTemplate.title)
                               : Words::tr("“%1” has no option “%2”; it takes %3.").arg(job.printTemplate.title, id, listed(ids)));
}

} // namespace

Outcome checkRequest(Workspace &workspace, const PrintJob &job, const QVariantMap &typed)
{
    if (job.request.ids.size() > 1 && !job.source->takesSeveral())
        return usage(Words::tr("“%1” is printed for one record at a time.").arg(job.printTemplate.title));
    if (const Outcome order = checkOrder(job); !order)
        return order;
    if (!typed.isEmpty()) {
        const QList<PrintOption> options = job.source->options(workspace, job.request);
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            if (const Outcome option = checkOption(job, options, it.key(), it.value().toString()); !option)
                return option;
        }
    }
    const QVariantMap &asked = job.request.options;
    if (!asked.contains(rangeOption) && !asked.contains(sectorOption))
        return {};
    const QList<PrintSource::Range> ranges = job.source->ranges(workspace, job.request);
    if (asked.contains(rangeOption)) {
        if (const Outcome range = checkRange(job, ranges, asked.value(rangeOption).toString()); !range)
            return range;
    }
    return asked.contains(sectorOption) ? checkSector(job, ranges, asked.value(sectorOption).toString()) : Outcome();
}

Outcome checkPages(Workspace &workspace, const PrintJob &job, const Document &document)
{
    if (document.pageCount() > 0 && document.itemCount() > 0)
        return {};
    // Agendas and the like count nothing: they are full with one page.
    if (document.pageCount() > 0 && job.source->ranges(workspace, job.request).isEmpty())
        return {};
    if (job.request.options.value(rangeOption) == QLatin1String("changed"))
        return Error{ErrorCode::BadInput, Words::tr("Nothing has changed since the last print; no file was written."), {}};
    return Error{ErrorCode::BadInput, Words::tr("Nobody belongs on these pages; no file was written. Choose another range, sector or template."), {}};
}

} // namespace xz
