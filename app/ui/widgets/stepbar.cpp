#include "ui/widgets/stepbar.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace xz {

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setObjectName(QStringLiteral("stepBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = qBound(0, step, int(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
    update();
}

QList<QRect> StepBar::places() const
{
    const Theme &theme = Theme::app();
    QList<QRect> places;
    int x = 0;
    for (const QString &step : m_steps) {
        const int width = theme.px(24 + 8) + QFontMetrics(theme.font(TextSize::Base, true)).horizontalAdvance(step);
        places << QRect(x, 0, width, height());
        x += width + theme.px(12 + 48 + 12);
    }
    return places;
}

QSize StepBar::sizeHint() const
{
    const QList<QRect> all = places();
    return {all.isEmpty() ? 0 : all.last().right() + 1, Theme::app().px(32)};
}

QSize StepBar::minimumSizeHint() const { return {0, sizeHint().height()}; }

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = places();
    const int side = theme.px(24);
    for (int i = 0; i < all.size(); ++i) {
        const QRect place = all.at(i);
        const QRectF circle(place.x() + 0.5, (height() - side) / 2 + 0.5, side - 1, side - 1);
        const bool now = i == m_current;
        painter.setPen(QPen(theme.color(now ? Token::Accent : Token::Border), 1));
        painter.setBrush(theme.color(now ? Token::Accent : Token::Surface));
        painter.drawEllipse(circle);
        if (i < m_current) {
            const QPointF c = circle.center();
            const double s = theme.scale();
            painter.setPen(QPen(theme.color(Token::Text), 1.4 * s));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF({c + QPointF(-5 * s, 0), c + QPointF(-1.5 * s, 3.5 * s), c + QPointF(5 * s, -4 * s)}));
        } else {
            painter.setFont(theme.font(TextSize::Label, now));
            painter.setPen(theme.color(now ? Token::OnAccent : Token::Text2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(theme.font(TextSize::Base, now));
        painter.setPen(theme.color(now ? Token::Text : Token::Text2));
        painter.drawText(place.adjusted(theme.px(32), 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(i));
        if (i + 1 < all.size()) {
            const int from = place.right() + theme.px(12);
            painter.fillRect(from, height() / 2, all.at(i + 1).x() - theme.px(12) - from, 1, theme.color(Token::Border));
        }
    }
}

void StepBar::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<QRect> all = places();
    for (int i = 0; i < qMin(m_current, int(all.size())); ++i) {
        if (all.at(i).contains(event->position().toPoint()))
            emit stepClicked(i);
    }
}

} // namespace xz
