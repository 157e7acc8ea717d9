#pragma once

#include <QRectF>

#include "print/render/textline.h"

namespace xz {

/// How a text is fitted into a box. A text is never cut: what does not fit is set smaller.
struct BoxStyle {
    enum class Fit {
        Shrink, ///< one line, smaller until it fits
        Break,  ///< a name: one line as long as it is `breakBelow` high, else two lines broken at "·", at most `brokenSize` high
        Wrap,   ///< lines broken at the width, smaller when they are too many for the height
        Narrow, ///< one line of full height, its characters narrowed
    };
    TextStyle text;
    Fit fit = Fit::Shrink;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
    double leading = 1.2;    ///< line pitch in em
    double breakBelow = 0;   ///< mm
    double brokenSize = 0;   ///< mm
    double hang = 0;         ///< em that the lines after a paragraph's first stand in, of Wrap
};

/// A text fitted into a box.
class XZPRINT_EXPORT TextBox
{
public:
    /// `box` in mm; a height of 0 is free.
    TextBox(const QString &text, const BoxStyle &style, const QRectF &box);

    void draw(QPainter &painter) const;
    double height() const;
    double size() const { return m_size; } ///< mm of the em that fits
    int lineCount() const { return int(m_lines.size()); }

private:
    void shape(const QStringList &lines);
    void wrap(const QString &text, double room);
    double widest() const;

    BoxStyle m_style;
    QRectF m_box;
    QList<TextLine> m_lines;
    QList<double> m_indents; ///< em, of each line
    double m_size = 0;
    double m_stretch = 1;
};

} // namespace xz
