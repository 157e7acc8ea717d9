#include "ui/widgets/flowrow.h"

#include <QWidget>

#include "ui/theme/theme.h"

namespace xz {

FlowRow::FlowRow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.item;
}

void FlowRow::addWidget(QWidget *widget, int stretch)
{
    addChildWidget(widget);
    m_entries.append({new QWidgetItem(widget), stretch, m_pendingSpace});
    m_pendingSpace = 0;
    invalidate();
}

void FlowRow::addStretch(int stretch)
{
    m_entries.append({nullptr, stretch, 0});
    invalidate();
}

void FlowRow::addSpacing(int measure) { m_pendingSpace += measure; }

void FlowRow::addItem(QLayoutItem *item)
{
    m_entries.append({item, 0, m_pendingSpace});
    m_pendingSpace = 0;
    invalidate();
}

int FlowRow::count() const { return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &e) { return e.item; })); }

QLayoutItem *FlowRow::itemAt(int index) const
{
    for (const Entry &entry : m_entries) {
        if (entry.item && index-- == 0)
            return entry.item;
    }
    return nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).item && index-- == 0) {
            invalidate();
            return m_entries.takeAt(i).item;
        }
    }
    return nullptr;
}

Qt::Orientations FlowRow::expandingDirections() const { return Qt::Horizontal; }

bool FlowRow::hasHeightForWidth() const { return true; }

int FlowRow::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

int FlowRow::gap() const { return Theme::app().px(8); }

QSize FlowRow::sizeHint() const
{
    if (!hasContent())
        return {0, 0};
    int width = 0, height = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.item || entry.item->isEmpty())
            continue;
        width += (width ? gap() : 0) + Theme::app().px(entry.before) + entry.item->sizeHint().width();
        height = qMax(height, entry.item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowRow::minimumSize() const
{
    if (!hasContent())
        return {0, 0};
    QSize size;
    for (const Entry &entry : m_entries) {
        if (entry.item && !entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

bool FlowRow::hasContent() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.item && !entry.item->isEmpty(); });
}

int FlowRow::arrange(const QRect &rect, bool apply) const
{
    if (!hasContent())
        return 0;
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.y();
    qsizetype first = 0;
    bool anyLine = false;
    while (first < m_entries.size()) {
        int width = 0, height = 0, stretches = 0, widgets = 0;
        qsizetype last = first;
        for (; last < m_entries.size(); ++last) {
            const Entry &entry = m_entries.at(last);
            if (!entry.item) {
                stretches += entry.stretch;
                continue;
            }
            if (entry.item->isEmpty())
                continue;
            const int more = (widgets ? gap() + Theme::app().px(entry.before) : 0) + entry.item->sizeHint().width();
            if (widgets && width + more > area.width())
                break;
            width += more;
            stretches += entry.stretch;
            height = qMax(height, entry.item->sizeHint().height());
            ++widgets;
        }
        if (widgets) {
            if (anyLine)
                y += gap();
            anyLine = true;
            int left = qMax(0, area.width() - width);
            int x = area.x();
            bool firstWidget = true;
            for (qsizetype i = first; i < last; ++i) {
                const Entry &entry = m_entries.at(i);
                const int extra = stretches ? left * entry.stretch / stretches : 0;
                if (!entry.item) {
                    x += extra;
                    left -= extra;
                    stretches -= entry.stretch;
                    continue;
                }
                if (entry.item->isEmpty())
                    continue;
                if (!firstWidget)
                    x += gap() + Theme::app().px(entry.before);
                firstWidget = false;
                const QSize hint = entry.item->sizeHint();
                const int itemWidth = qMin(hint.width() + extra, qMax(area.width(), entry.item->minimumSize().width()));
                left -= extra;
                stretches -= entry.stretch;
                if (apply)
                    entry.item->setGeometry(QRect(x, y + (height - hint.height()) / 2, itemWidth, hint.height()));
                x += itemWidth;
            }
            y += height;
        }
        if (last == first)
            ++last;
        first = last;
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace xz
