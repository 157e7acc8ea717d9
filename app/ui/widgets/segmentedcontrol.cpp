#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::app();
        // Room for the bold form, so that nothing moves when another segment is chosen.
        int width = QFontMetrics(theme.font(TextSize::Base, true)).horizontalAdvance(text()) + 2 * theme.px(10);
        if (!m_iconName.isEmpty())
            width += theme.px(16) + (text().isEmpty() ? 0 : theme.px(6));
        return {qMax(width, theme.px(36)), theme.px(32)};
    }

    int index = 0, last = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::app();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || (underMouse() && isEnabled())) {
            const double r = 3.5 * theme.scale();
            QPainterPath path;
            path.addRoundedRect(QRectF(rect()).adjusted(index == 0 ? 1 : -8, 1, index == last ? -1 : 8, -1), r, r);
            painter.setClipRect(rect());
            painter.fillPath(path, theme.color(isChecked() ? Token::Sel : Token::Hover));
        }
        const QFont font = theme.font(TextSize::Base, isChecked());
        painter.setFont(font);
        const int textWidth = QFontMetrics(font).horizontalAdvance(text());
        const int side = theme.px(16);
        int x = (width() - textWidth - (m_iconName.isEmpty() ? 0 : side + (text().isEmpty() ? 0 : theme.px(6)))) / 2;
        if (!m_iconName.isEmpty()) {
            theme.icon(m_iconName, isChecked() ? Token::Text : Token::Text2)
                .paint(&painter, QRect(x, (height() - side) / 2, side, side), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
            x += side + (text().isEmpty() ? 0 : theme.px(6));
        }
        painter.setPen(theme.color(!isEnabled() ? Token::Text3 : isChecked() ? Token::Text : Token::Text2));
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (index != last)
            painter.fillRect(width() - 1, 1, 1, height() - 2, theme.color(Token::Line));
        if (hasFocus())
            paintFocus(painter, rect(), 4);
    }

private:
    QString m_iconName;
};

} // namespace

SegmentedControl::SegmentedControl(const QString &objectName, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(m_ids.at(id));
    });
}

QAbstractButton *SegmentedControl::addSegment(const QString &id, const QString &text, const QString &iconName)
{
    auto *segment = new Segment(text, iconName, this);
    segment->setObjectName(objectName() + QLatin1Char('.') + id);
    segment->setAccessibleName(text);
    segment->index = int(m_ids.size());
    if (m_ids.isEmpty()) {
        const QSignalBlocker blocker(m_group);
        segment->setChecked(true);
    }
    m_group->addButton(segment, int(m_ids.size()));
    m_ids << id;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<Segment *>(button)->last = int(m_ids.size()) - 1;
    layout()->addWidget(segment);
    return segment;
}

QString SegmentedControl::current() const { return m_ids.value(m_group->checkedId()); }

bool SegmentedControl::setCurrent(const QString &id)
{
    const auto index = m_ids.indexOf(id);
    if (index < 0)
        return false;
    m_group->button(int(index))->setChecked(true);
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::Border), 4);
}

} // namespace xz
