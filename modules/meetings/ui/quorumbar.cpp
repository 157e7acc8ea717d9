#include "ui/quorumbar.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz::meetings {

QuorumBar::QuorumBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("quorumBar"));
    setAccessibleName(tr("Quorum"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuorumBar::setQuorum(const Quorum &quorum)
{
    m_quorum = quorum;
    setAccessibleDescription(tr("%1 of %2, %3 needed").arg(quorum.present).arg(quorum.members).arg(quorum.needed));
    update();
}

QSize QuorumBar::sizeHint() const { return {Theme::app().px(200), Theme::app().px(44)}; }

void QuorumBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const QRect bar(0, theme.px(5), width(), theme.px(16));
    const double members = std::max(1, m_quorum.members);
    painter.fillRect(bar, theme.color(Token::Hover));
    QRect filled = bar;
    filled.setWidth(int(bar.width() * std::min(1.0, m_quorum.present / members)));
    painter.fillRect(filled, theme.color(Token::Chart1));
    painter.setFont(theme.font(TextSize::Label));
    painter.setPen(theme.color(Token::Text2));
    const QRect under(0, bar.bottom() + theme.px(4), width(), theme.px(18));
    painter.drawText(under, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(under, Qt::AlignRight | Qt::AlignTop, QString::number(m_quorum.members));
    if (m_quorum.needed == 0)
        return;
    const int mark = int(bar.width() * m_quorum.needed / members);
    painter.fillRect(QRect(mark - theme.px(2), 0, theme.px(4), theme.px(26)), theme.color(Token::Surface));
    painter.fillRect(QRect(mark - theme.px(1), 0, theme.px(2), theme.px(26)), theme.color(Token::Text));
    const int half = theme.px(20);
    painter.drawText(QRect(std::clamp(mark - half, theme.px(12), width() - theme.px(30) - 2 * half), under.top(), 2 * half, under.height()), Qt::AlignHCenter | Qt::AlignTop,
                     QString::number(m_quorum.needed));
}

} // namespace xz::meetings
