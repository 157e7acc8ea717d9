#include "shell/printing/templateglyph.h"

#include <QRegularExpression>

#include "ui/theme/theme.h"

namespace xz {

namespace {

// Proportion of the paper, from "90×130 mm" or "A3 landscape"; A4 upright when it says nothing.
QSizeF paperOf(const QString &paper)
{
    static const QRegularExpression size(QStringLiteral("(\\d+)\\s*[×xX]\\s*(\\d+)"));
    if (const auto match = size.match(paper); match.hasMatch())
        return {match.captured(1).toDouble(), match.captured(2).toDouble()};
    const bool wide = paper.contains(QStringLiteral("横")) || paper.contains(QStringLiteral("landscape"));
    return wide ? QSizeF(297, 210) : QSizeF(210, 297);
}

} // namespace

void paintTemplateGlyph(QPainter &painter, const QRect &rect, const PrintTemplate &printTemplate)
{
    const Theme &theme = Theme::app();
    const double s = theme.scale();
    const QSizeF paper = paperOf(printTemplate.paper);
    const QSizeF size = paper.scaled(QSizeF(rect.width() - 2, rect.height() - 6 * s), Qt::KeepAspectRatio);
    QRectF page(QPointF(), size);
    page.moveCenter(QRectF(rect).center());
    page = page.toAlignedRect().adjusted(0, 0, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.color(Token::Chart2), 1));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRect(page);
    const QRectF inner = page.adjusted(3 * s, 4 * s, -2 * s, -3 * s);
    const QColor ink = theme.color(Token::Focus), pale = theme.color(Token::Chart3);
    painter.setPen(Qt::NoPen);
    if (printTemplate.kind == PrintTemplate::Kind::Drawn) {
        const QColor tints[] = {theme.color(Token::AccentSoft), theme.color(Token::Mark), theme.color(Token::Chart3)};
        const double w = inner.width() / 4, h = inner.height() / 4;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 4; ++column)
                painter.fillRect(QRectF(inner.x() + column * w, inner.y() + row * h, w - 1, h - 1), tints[(row + column) % 3]);
        }
    } else if (printTemplate.kind == PrintTemplate::Kind::Cards && paper.width() > paper.height()) {
        // A tent card: the name on both faces, the fold between them.
        painter.fillRect(QRectF(page.center().x() - 7 * s, page.y() + 5 * s, 14 * s, 2.5 * s), ink);
        painter.fillRect(QRectF(page.center().x() - 7 * s, page.bottom() - 6.5 * s, 14 * s, 2.5 * s), ink);
        painter.setPen(QPen(theme.color(Token::Chart2), 1, Qt::DashLine));
        painter.drawLine(QPointF(page.x() + 1, page.center().y()), QPointF(page.right() - 1, page.center().y()));
    } else if (printTemplate.kind == PrintTemplate::Kind::Cards) {
        painter.fillRect(QRectF(page.x() + 1, page.y() + 1, page.width() - 1, page.height() * 0.24), theme.color(Token::Accent));
        painter.fillRect(QRectF(inner.x(), page.y() + page.height() * 0.4, 7 * s, 9 * s), pale);
        painter.fillRect(QRectF(inner.x() + 9 * s, page.y() + page.height() * 0.42, inner.right() - inner.x() - 9 * s, 2 * s), ink);
        painter.fillRect(QRectF(inner.x() + 9 * s, page.y() + page.height() * 0.56, (inner.right() - inner.x() - 9 * s) * 0.7, 2 * s), pale);
        painter.fillRect(QRectF(inner.x(), page.bottom() - 6 * s, inner.width() * 0.6, 2 * s), pale);
    } else {
        painter.fillRect(QRectF(page.center().x() - 5 * s, inner.y(), 10 * s, 2 * s), ink);
        for (double y = inner.y() + 5 * s; y < inner.bottom(); y += 4 * s)
            painter.fillRect(QRectF(inner.x(), y, inner.width(), 1), theme.color(Token::Chart2));
    }
    painter.restore();
}

} // namespace xz
