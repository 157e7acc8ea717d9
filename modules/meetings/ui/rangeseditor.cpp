#include "ui/rangeseditor.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

#include "domain/zoneload.h"
#include "ui/rowseditor.h"
#include "ui/theme/theme.h"

namespace xz::meetings {

namespace {

const QString dash = QStringLiteral("[-–—~～至到]");

QString spanText(int from, int to)
{
    if (from == 0 && to == 0)
        return {};
    return from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(std::max(1, from)).arg(to == 0 ? QString() : QString::number(to));
}

} // namespace

RangesEditor::RangesEditor(QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowsEditor(QStringLiteral("rangeRows"), {{tr("Rows"), 0}, {tr("Seats, from the left"), 0}}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFixedHeight(Theme::app().px(164));
    connect(m_rows, &RowsEditor::changed, this, &RangesEditor::changed);
}

std::optional<std::pair<int, int>> RangesEditor::parseSpan(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^\\s*(\\d+)\\s*(%1)?\\s*(\\d*)\\s*$").arg(dash));
    if (text.trimmed().isEmpty())
        return std::pair(0, 0);
    const auto match = span.match(text);
    const bool single = match.captured(2).isEmpty();
    if (!match.hasMatch() || (single && !match.captured(3).isEmpty()))
        return std::nullopt;
    const int from = match.captured(1).toInt(), to = single ? from : match.captured(3).toInt();
    if (from < 1 || (to != 0 && to < from))
        return std::nullopt;
    return std::pair(from, to);
}

QString RangesEditor::value() const
{
    QStringList lines;
    for (const QStringList &row : m_rows->rows())
        lines.append(row.value(0) + u'|' + row.value(1));
    return lines.join(u'\n');
}

void RangesEditor::setValue(const QString &value)
{
    if (value == this->value() && !value.isEmpty())
        return;
    QList<QStringList> rows;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts))
        rows.append({line.section(u'|', 0, 0), line.section(u'|', 1, 1)});
    m_rows->setRows(rows);
}

QString RangesEditor::textOf(const QList<SeatRange> &ranges)
{
    QStringList lines;
    for (const SeatRange &range : ranges)
        lines.append(spanText(range.fromRow, range.toRow) + u'|' + spanText(range.fromSeat, range.toSeat));
    return lines.join(u'\n');
}

QList<SeatRange> RangesEditor::ranges(const QString &value)
{
    QList<SeatRange> ranges;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const auto rows = parseSpan(line.section(u'|', 0, 0)).value_or(std::pair(0, 0)), seats = parseSpan(line.section(u'|', 1, 1)).value_or(std::pair(0, 0));
        if (rows != std::pair(0, 0) || seats != std::pair(0, 0))
            ranges.append({rows.first, rows.second, seats.first, seats.second});
    }
    return ranges;
}

QString RangesEditor::fault(const QString &value, const Area *area)
{
    const QStringList lines = value.split(u'\n', Qt::SkipEmptyParts);
    for (int i = 0; i < lines.size(); ++i) {
        const auto rows = parseSpan(lines.at(i).section(u'|', 0, 0)), seats = parseSpan(lines.at(i).section(u'|', 1, 1));
        if (!rows || !seats)
            return tr("Line %1: write one number or from-to: 2-13.").arg(i + 1);
        if (area && std::max(rows->first, rows->second) > area->rowCount())
            return tr("Line %1: the area has %2 rows.").arg(i + 1).arg(area->rowCount());
        if (area && std::max(seats->first, seats->second) > area->widestRow())
            return tr("Line %1: the rows have %2 seats.").arg(i + 1).arg(area->widestRow());
    }
    if (!area)
        return {};
    const auto pairs = overlappingRanges(ranges(value), *area);
    return pairs.isEmpty() ? QString() : tr("Lines %1 and %2 overlap.").arg(pairs.first().first + 1).arg(pairs.first().second + 1);
}

} // namespace xz::meetings
