#include "ui/widgets/labels.h"

#include <QFontMetrics>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include "ui/theme/theme.h"

namespace xz {

namespace {

const char *roleName(TextRole role)
{
    constexpr const char *names[] = {"", "title", "bigname", "name", "section", "facts", "label", "hint", "error", "total", "bold"};
    return names[int(role)];
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

class LinkButton : public QPushButton
{
public:
    LinkButton(const QString &text, bool small, QWidget *parent) : QPushButton(text, parent), m_small(small) {}
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(linkFont());
        return {metrics.horizontalAdvance(text()) + 2, metrics.height() + Theme::app().px(4)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::app();
        QPainter painter(this);
        painter.setFont(linkFont());
        painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Text3));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
        const int advance = QFontMetrics(painter.font()).horizontalAdvance(text());
        painter.fillRect(QRect(0, height() - 2, advance, hasFocus() ? 2 : 1), theme.color(hasFocus() || underMouse() ? Token::Text : Token::Chart2));
    }

private:
    QFont linkFont() const { return Theme::app().font(m_small ? TextSize::Label : TextSize::Base); }

    bool m_small;
};

} // namespace

void setTextRole(QLabel *label, TextRole role)
{
    label->setProperty("role", QLatin1String(roleName(role)));
    repolish(label);
}

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QLatin1String(roleName(role)));
    label->setTextFormat(Qt::PlainText);
    return label;
}

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Chip::setKind(Kind kind)
{
    constexpr const char *names[] = {"neutral", "accent", "mark", "filled", "outlined"};
    setProperty("chip", QLatin1String(names[int(kind)]));
    repolish(this);
}

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("keycap", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

LampLabel::LampLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
}

void LampLabel::setState(Lamp lamp, const QString &word)
{
    m_lamp = lamp;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void LampLabel::setValue(const QString &value)
{
    setState(lampOf(value.section(QLatin1Char(':'), 0, 0)), value.section(QLatin1Char(':'), 1));
}

QSize LampLabel::sizeHint() const
{
    const Theme &theme = Theme::app();
    const QFontMetrics metrics(theme.font(TextSize::Base, m_lamp == Lamp::Red));
    return {theme.px(12) + theme.px(6) + metrics.horizontalAdvance(m_word) + 1, qMax(metrics.height(), theme.px(20))};
}

void LampLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    paintLamp(painter, QRect(0, 0, theme.px(12), height()), m_lamp);
    painter.setFont(theme.font(TextSize::Base, m_lamp == Lamp::Red));
    painter.setPen(theme.color(m_lamp == Lamp::Red ? Token::LampRed : m_lamp == Lamp::Amber ? Token::Text : Token::Text2));
    painter.drawText(rect().adjusted(theme.px(18), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
}

QPushButton *makeLink(const QString &objectName, const QString &text, QWidget *parent, bool small)
{
    auto *link = new LinkButton(text, small, parent);
    link->setObjectName(objectName);
    link->setAccessibleName(text);
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return link;
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("hairline", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace xz
