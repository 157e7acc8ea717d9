#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

#include "ui/export.h"

namespace xz {

/// Where pages stand on the desk, in pixels: rows of one or two pages, centred, a caption under each.
class XZUI_EXPORT PreviewLayout
{
public:
    struct Measures {
        int margin = 14;  ///< round the desk
        int gap = 12;     ///< between pages
        int caption = 28; ///< under a page
    };

    PreviewLayout() = default;
    /// `sizes` in mm, `scale` in pixels a mm, `width` of the viewport.
    PreviewLayout(const QList<QSizeF> &sizes, int columns, double scale, int width, const Measures &measures);

    QRect page(int page) const { return m_pages.value(page); }
    QSize size() const { return m_size; }
    int pageCount() const { return int(m_pages.size()); }
    /// First and last page that a strip of the desk shows; {-1, -1} when there is none.
    QPair<int, int> pagesIn(int top, int bottom) const;
    /// Top of the row a page stands in, margin included.
    int rowTop(int page) const;
    /// Page before or after the row of `page`.
    int step(int page, int rows) const;

    /// The scale at which the widest row fits the width, or row and caption fit the viewport.
    static double fitWidth(const QList<QSizeF> &sizes, int columns, int width, const Measures &measures);
    static double fitPage(const QList<QSizeF> &sizes, int columns, const QSize &viewport, const Measures &measures);

private:
    QList<QRect> m_pages;
    QSize m_size;
    int m_columns = 1;
    int m_margin = 0;
};

} // namespace xz
