#include "ui/models/tableheader.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorClearable(false);
    setMinimumSectionSize(24);
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
}

void TableHeader::setMeasure(int height)
{
    m_measure = height;
    updateGeometry();
}

QSize TableHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), Theme::app().px(m_measure)}; }

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        const Theme &theme = Theme::app();
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.color(Token::Head));
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::app();
    painter->save();
    painter->fillRect(rect, theme.color(Token::Head));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color(Token::Line));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->setFont(theme.font(TextSize::Label));
    painter->setPen(theme.color(sorted ? Token::Text : Token::Text2));
    const QVariant value = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = value.isValid() ? value.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    QRect area = rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
    const int room = area.width() - (sorted ? theme.px(14) : 0);
    const QString text = painter->fontMetrics().elidedText(model()->headerData(logicalIndex, orientation()).toString(), Qt::ElideRight, room);
    const int advance = painter->fontMetrics().horizontalAdvance(text);
    int x = area.x();
    if (alignment & Qt::AlignRight)
        x = area.right() + 1 - advance - (sorted ? theme.px(14) : 0);
    painter->drawText(QRect(x, area.y(), advance + 1, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted)
        paintChevron(*painter, QRect(x + advance + theme.px(4), area.y(), theme.px(8), area.height()), theme.color(Token::Text2),
                     sortIndicatorOrder() == Qt::AscendingOrder);
    painter->restore();
}

} // namespace xz
