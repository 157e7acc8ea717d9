#include "shell/workbench/barlist.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz {

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, [this] { updateGeometry(); });
}

void BarList::setValues(const QList<QPair<QString, double>> &values, int most)
{
    m_values = values;
    m_total = 0;
    for (const auto &[label, value] : values)
        m_total += value;
    if (m_values.size() > most) {
        double rest = 0;
        for (qsizetype i = most - 1; i < values.size(); ++i)
            rest += values[i].second;
        m_values = values.mid(0, most - 1);
        m_values << qMakePair(tr("Others"), rest);
    }
    m_greatest = 0;
    QStringList spoken;
    for (const auto &[label, value] : std::as_const(m_values)) {
        m_greatest = std::max(m_greatest, value);
        spoken << QStringLiteral("%1 %2").arg(label, QLocale().toString(value, 'g', 12));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    const Theme &theme = Theme::app();
    return {theme.px(320), theme.px(16) + int(m_values.size()) * theme.px(20)};
}

QSize BarList::minimumSizeHint() const
{
    return {Theme::app().px(160), sizeHint().height()};
}

void BarList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const int margin = theme.px(12);
    const int labelWidth = theme.px(80);
    const int numberWidth = theme.px(56);
    const int shareWidth = theme.px(52);
    const int barLeft = margin + labelWidth;
    const int barRoom = std::max(0, width() - barLeft - numberWidth - shareWidth - margin);
    const QFont label = theme.font(TextSize::Label);
    int y = theme.px(8);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const auto &[text, value] = m_values[i];
        const QRect row(margin, y, width() - 2 * margin, theme.px(20));
        painter.setFont(label);
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(row.left(), row.top(), labelWidth - theme.px(4), row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(label).elidedText(text, Qt::ElideRight, labelWidth - theme.px(4)));
        const int length = m_greatest > 0 ? int(barRoom * value / m_greatest) : 0;
        const Token tone = i == 0 ? Token::Chart1 : i == 1 ? Token::Chart2 : Token::Chart3;
        painter.fillRect(QRect(barLeft, row.top() + theme.px(4), std::max(length, value > 0 ? 1 : 0), theme.px(12)), theme.color(tone));
        painter.setFont(theme.font(TextSize::Base));
        painter.setPen(theme.color(Token::Text));
        const int right = width() - margin;
        painter.drawText(QRect(right - shareWidth - numberWidth, row.top(), numberWidth, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         QLocale().toString(value, 'g', 12));
        painter.setFont(label);
        painter.setPen(theme.color(Token::Text2));
        if (m_total > 0)
            painter.drawText(QRect(right - shareWidth, row.top(), shareWidth, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                             QLocale().toString(value * 100 / m_total, 'f', 1) + u'%');
        y += theme.px(20);
    }
}

} // namespace xz
