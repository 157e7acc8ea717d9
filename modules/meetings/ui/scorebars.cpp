#include "ui/scorebars.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace xz::meetings {

namespace {

constexpr int rowHeight = 24;

} // namespace

ScoreBars::ScoreBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreBars"));
    setAccessibleName(tr("Parts of the score"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreBars::setScore(const PlanScore &score)
{
    const auto points = [](double value, int most) { return QStringLiteral("%1 / %2").arg(value, 0, 'f', 1).arg(most); };
    m_parts = {{tr("in the right zone"), score.zone, 30, points(score.zone, 30)},
               {tr("beside the own block"), score.block, 30, points(score.block, 30)},
               {tr("in the order"), score.order, 25, points(score.order, 25)},
               {tr("on the rule's seat"), score.place, 15, points(score.place, 15)},
               {tr("have a seat"), score.seated * 100, 100, QStringLiteral("%1 %").arg(score.seated * 100, 0, 'f', 1)}};
    QStringList told;
    for (const Part &part : std::as_const(m_parts))
        told << part.word + u' ' + part.text;
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

QSize ScoreBars::sizeHint() const { return {Theme::app().px(280), Theme::app().px(rowHeight) * int(std::max<qsizetype>(m_parts.size(), 5))}; }

void ScoreBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setFont(theme.font(TextSize::Label));
    const int row = theme.px(rowHeight), wordWide = theme.px(96), valueWide = theme.px(72), bar = theme.px(8);
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const QRect line(0, i * row, width(), row);
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(line.x(), line.y(), wordWide, row), Qt::AlignVCenter | Qt::AlignLeft, part.word);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(QRect(line.right() - valueWide, line.y(), valueWide, row), Qt::AlignVCenter | Qt::AlignRight, part.text);
        const QRect track(wordWide, line.center().y() - bar / 2, std::max(0, width() - wordWide - valueWide - theme.px(8)), bar);
        painter.fillRect(track, theme.color(Token::Hover));
        painter.fillRect(QRect(track.topLeft(), QSize(int(track.width() * part.value / part.most), bar)), theme.color(Token::Chart1));
    }
}

} // namespace xz::meetings
