#include "ui/sharebars.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz::members {

namespace {

constexpr int mostRows = 12; // of a group; the rest is added up in a last one

QList<QPair<QString, int>> shownOf(const CompositionGroup &group)
{
    if (group.values.size() <= mostRows)
        return group.values;
    QList<QPair<QString, int>> shown = group.values.mid(0, mostRows - 1);
    int rest = 0;
    for (const auto &[name, count] : group.values.mid(mostRows - 1))
        rest += count;
    shown.append({ShareBars::tr("others (%1)").arg(group.values.size() - mostRows + 1), rest});
    return shown;
}

} // namespace

ShareBars::ShareBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShareBars::setGroups(const QList<CompositionGroup> &groups)
{
    m_groups = groups;
    QStringList words;
    for (const CompositionGroup &group : groups)
        for (const auto &[name, count] : group.values)
            words << QStringLiteral("%1 %2 %3").arg(group.title, name).arg(count);
    setAccessibleDescription(words.join(QStringLiteral("；")));
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const { return Theme::app().px(24); }
int ShareBars::headHeight() const { return Theme::app().px(32); }

QSize ShareBars::sizeHint() const
{
    int height = Theme::app().px(8);
    for (const CompositionGroup &group : m_groups)
        height += headHeight() + int(shownOf(group).size()) * rowHeight() + Theme::app().px(8);
    return {Theme::app().px(420), height};
}

void ShareBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const int margin = theme.px(16), label = theme.px(112), figures = theme.px(104);
    int y = theme.px(4);
    for (const CompositionGroup &group : m_groups) {
        painter.setFont(theme.font(TextSize::Base, true));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(QRect(margin, y, width() - 2 * margin, headHeight()), Qt::AlignVCenter | Qt::AlignLeft, group.title);
        y += headHeight();
        int total = 0, greatest = 1;
        for (const auto &[name, count] : group.values) {
            total += count;
            greatest = std::max(greatest, count);
        }
        const auto rows = shownOf(group);
        for (const auto &[name, count] : rows)
            greatest = std::max(greatest, count);
        for (const auto &[name, count] : rows) {
            painter.setFont(theme.font(TextSize::Label));
            painter.setPen(theme.color(Token::Text2));
            const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, label - theme.px(8));
            painter.drawText(QRect(margin, y, label, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, shown);
            const int room = std::max(0, width() - 2 * margin - label - figures);
            const QRect bar(margin + label, y + rowHeight() / 2 - theme.px(5), std::max(count > 0 ? 2 : 0, room * count / greatest), theme.px(10));
            painter.fillRect(bar, theme.color(Token::Chart1));
            painter.setPen(theme.color(Token::Text));
            painter.setFont(theme.font(TextSize::Base));
            const QRect right(width() - margin - figures, y, figures, rowHeight());
            painter.drawText(right.adjusted(0, 0, -theme.px(56), 0), Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
            painter.setPen(theme.color(Token::Text2));
            painter.setFont(theme.font(TextSize::Label));
            if (total > 0)
                painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, QString::number(100.0 * count / total, 'f', 1) + QLatin1Char('%'));
            y += rowHeight();
        }
        y += theme.px(8);
    }
}

} // namespace xz::members
