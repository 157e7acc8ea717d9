#include "ui/preview/previewlayout.h"

#include <algorithm>

namespace xz {

PreviewLayout::PreviewLayout(const QList<QSizeF> &sizes, int columns, double scale, int width, const Measures &measures)
    : m_columns(qMax(1, columns))
    , m_margin(measures.margin)
{
    int y = measures.margin, widest = 0;
    for (qsizetype first = 0; first < sizes.size(); first += m_columns) {
        const qsizetype last = qMin(first + m_columns, sizes.size());
        int rowWidth = 0, rowHeight = 0;
        // A last row that is not full keeps the place of a full one, as in a book lying open.
        for (qsizetype i = first; i < first + m_columns; ++i)
            rowWidth += qRound(sizes.at(qMin(i, last - 1)).width() * scale) + (i > first ? measures.gap : 0);
        for (qsizetype i = first; i < last; ++i)
            rowHeight = qMax(rowHeight, qRound(sizes.at(i).height() * scale));
        int x = qMax(measures.margin, (width - rowWidth) / 2);
        for (qsizetype i = first; i < last; ++i) {
            const QSize size(qRound(sizes.at(i).width() * scale), qRound(sizes.at(i).height() * scale));
            m_pages << QRect(QPoint(x, y), size);
            x += size.width() + measures.gap;
        }
        widest = qMax(widest, rowWidth + 2 * measures.margin);
        y += rowHeight + measures.caption;
    }
    m_size = QSize(widest, y);
}

QPair<int, int> PreviewLayout::pagesIn(int top, int bottom) const
{
    // Rows ascend, so the first page that ends below `top` is found by halving.
    const auto first = std::partition_point(m_pages.cbegin(), m_pages.cend(), [top](const QRect &page) { return page.bottom() < top; });
    if (first == m_pages.cend() || first->top() > bottom)
        return {-1, -1};
    auto last = first;
    while (last + 1 != m_pages.cend() && (last + 1)->top() <= bottom)
        ++last;
    return {int(first - m_pages.cbegin()), int(last - m_pages.cbegin())};
}

int PreviewLayout::rowTop(int page) const
{
    if (page < 0 || page >= m_pages.size())
        return 0;
    return qMax(0, m_pages.at(page - page % m_columns).top() - m_margin);
}

int PreviewLayout::step(int page, int rows) const
{
    const int target = page - page % m_columns + rows * m_columns;
    if (m_pages.isEmpty())
        return 0;
    const int lastRow = (int(m_pages.size()) - 1) / m_columns * m_columns;
    return qBound(0, target, lastRow);
}

double PreviewLayout::fitWidth(const QList<QSizeF> &sizes, int columns, int width, const Measures &measures)
{
    double widest = 1;
    for (const QSizeF &size : sizes)
        widest = qMax(widest, size.width());
    columns = qMin(columns, qMax(1, int(sizes.size())));
    return qMax(1, width - 2 * measures.margin - (columns - 1) * measures.gap) / (widest * columns);
}

double PreviewLayout::fitPage(const QList<QSizeF> &sizes, int columns, const QSize &viewport, const Measures &measures)
{
    double tallest = 1;
    for (const QSizeF &size : sizes)
        tallest = qMax(tallest, size.height());
    const double byHeight = qMax(1, viewport.height() - measures.margin - measures.caption) / tallest;
    return qMin(byHeight, fitWidth(sizes, columns, viewport.width(), measures));
}

} // namespace xz
