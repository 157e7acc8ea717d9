#include "ui/scorechart.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz::members {

ScoreChart::ScoreChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scores.chart"));
    setAccessibleName(tr("Points of each group against its cap"));
    connect(&Theme::app(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ScoreChart::setBars(const QList<Bar> &bars, const QString &meanLabel)
{
    m_bars = bars;
    m_meanLabel = meanLabel;
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken << tr("%1: %2 of %3, mean %4").arg(bar.name, scoreText(bar.counted), bar.cap ? pointsText(bar.cap) : QStringLiteral("—"), scoreText(bar.mean));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ScoreChart::sizeHint() const
{
    const Theme &theme = Theme::app();
    return {theme.px(184), theme.px(92 + 48 * int(m_bars.size()))};
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const int margin = theme.px(16), width = this->width() - 2 * margin;
    int y = theme.px(8);
    painter.setFont(theme.font(TextSize::Base, true));
    painter.setPen(theme.color(Token::Text));
    const QString title = tr("How the score is made");
    painter.drawText(QRect(margin, y, width, theme.px(24)), Qt::AlignVCenter, title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title) + theme.px(8);
    painter.setFont(theme.font(TextSize::Label));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QRect(margin + titleWidth, y, width - titleWidth, theme.px(24)), Qt::AlignVCenter, tr("unit: points"));
    y += theme.px(28);
    Points greatest = onePoint;
    for (const Bar &bar : std::as_const(m_bars))
        greatest = std::max({greatest, bar.cap, bar.counted, bar.mean});
    for (const Bar &bar : std::as_const(m_bars)) {
        painter.setFont(theme.font(TextSize::Base));
        painter.setPen(theme.color(Token::Text2));
        const QString cap = bar.cap ? QStringLiteral(" / ") + pointsText(bar.cap) : QString();
        const int capWidth = theme.px(36);
        painter.drawText(QRect(margin + width - capWidth, y, capWidth, theme.px(20)), Qt::AlignRight | Qt::AlignVCenter, cap);
        painter.setPen(theme.color(Token::Text));
        painter.setFont(theme.font(TextSize::Base, true));
        const QString points = scoreText(bar.counted);
        const int pointsWidth = painter.fontMetrics().horizontalAdvance(points);
        painter.drawText(QRect(margin, y, width - capWidth, theme.px(20)), Qt::AlignRight | Qt::AlignVCenter, points);
        painter.setFont(theme.font(TextSize::Base));
        painter.drawText(QRect(margin, y, width - capWidth - pointsWidth - theme.px(8), theme.px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, width - capWidth - pointsWidth - theme.px(8)));
        const auto length = [&](Points value) { return std::max(0, int(qint64(width) * std::max(value, 0) / greatest)); };
        const QRect track(margin, y + theme.px(22), length(bar.cap), theme.px(12));
        painter.fillRect(track, theme.color(Token::Hover));
        painter.setPen(theme.color(Token::Line));
        if (bar.cap)
            painter.drawRect(track.adjusted(0, 0, -1, -1));
        painter.fillRect(QRect(margin, track.y(), length(bar.counted), track.height()), theme.color(Token::Chart1));
        painter.fillRect(QRect(margin + length(bar.mean) - theme.px(1), track.y() - theme.px(3), theme.px(2), track.height() + theme.px(6)), theme.color(Token::Text));
        y += theme.px(48);
    }
    painter.setFont(theme.font(TextSize::Label));
    painter.setPen(theme.color(Token::Text2));
    const int box = theme.px(10);
    const auto legend = [&](int x, const QString &word, auto draw) {
        draw(QRect(x, y + theme.px(5), box, box));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(x + box + theme.px(4), y, width, theme.px(20)), Qt::AlignVCenter, word);
        return x + box + theme.px(16) + painter.fontMetrics().horizontalAdvance(word);
    };
    int x = legend(margin, tr("counted"), [&](const QRect &r) { painter.fillRect(r, theme.color(Token::Chart1)); });
    legend(x, tr("cap"), [&](const QRect &r) {
        painter.fillRect(r, theme.color(Token::Hover));
        painter.setPen(theme.color(Token::Border));
        painter.drawRect(r.adjusted(0, 0, -1, -1));
    });
    y += theme.px(20);
    legend(margin, m_meanLabel, [&](const QRect &r) { painter.fillRect(QRect(r.center().x(), r.y(), theme.px(2), r.height()), theme.color(Token::Text)); });
}

} // namespace xz::members
