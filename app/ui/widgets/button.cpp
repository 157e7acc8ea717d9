#include "ui/widgets/button.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

#include "ui/widgets/paint.h"

namespace xz {

Button::Button(const QString &objectName, const QString &iconName, const QString &text, QWidget *parent, Kind kind)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setObjectName(objectName);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setIconToken(Token token)
{
    m_iconToken = token;
    update();
}

void Button::setTextToken(Token token)
{
    m_textToken = token;
    update();
}

void Button::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setAction(QAction *action)
{
    const auto sync = [this, action] {
        setText(action->text());
        setAccessibleName(action->text().remove(QLatin1Char('&')));
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
        setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        updateGeometry();
    };
    sync();
    connect(action, &QAction::changed, this, sync);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
}

QFont Button::textFont() const { return Theme::app().font(TextSize::Base, m_kind == Kind::Primary); }

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::app();
    const bool iconOnly = text().isEmpty();
    if (iconOnly && m_iconName.isEmpty() && menu()) // the chevron of a button beside it
        return {theme.px(16), theme.px(m_small ? 28 : 32)};
    int width = 2 * theme.px(m_iconName.isEmpty() || !iconOnly ? 13 : 8);
    if (!m_iconName.isEmpty())
        width += theme.px(16) + (iconOnly ? 0 : theme.px(6));
    width += QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_keyCap.isEmpty())
        width += theme.px(6) + keyCapSize(m_keyCap).width();
    if (menu())
        width += theme.px(iconOnly ? 4 : 8) + theme.px(8);
    return {width, theme.px(m_small ? 28 : 32)};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = m_kind == Kind::Primary;
    const bool flat = m_kind == Kind::Flat;
    const bool over = underMouse() && isEnabled();
    const bool down = isDown() || isChecked() || (menu() && menu()->isVisible());

    QColor fill = flat ? QColor(Qt::transparent) : theme.color(Token::Surface);
    QColor frame = flat ? QColor(Qt::transparent) : theme.color(Token::Border);
    QColor textColor = theme.color(isEnabled() ? m_textToken : Token::Text3);
    if (primary) {
        fill = theme.color(isEnabled() ? Token::Accent : Token::Hover);
        frame = fill;
        textColor = theme.color(isEnabled() ? Token::OnAccent : Token::Text3);
        if (over || down)
            fill = theme.isDark() ? fill.lighter(down ? 92 : 104) : fill.darker(down ? 118 : 108);
    } else if (down) {
        fill = theme.color(Token::Sel);
    } else if (over) {
        fill = theme.color(Token::Hover);
    }
    paintBox(painter, rect(), fill, frame, 4);
    if (hasFocus())
        paintFocus(painter, rect(), 4);

    int x = 0;
    const int content = sizeHint().width();
    const bool spread = property("spread").toBool(); // word at the left, key at the right
    x = (spread ? 0 : (width() - content) / 2) + theme.px(text().isEmpty() && !m_iconName.isEmpty() ? 8 : 13);
    if (!m_iconName.isEmpty()) {
        const int side = theme.px(16);
        const QRect place(x, (height() - side) / 2, side, side);
        const Token token = primary ? Token::OnAccent : m_iconToken;
        theme.icon(m_iconName, token).paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += side + (text().isEmpty() ? 0 : theme.px(6));
    }
    painter.setFont(textFont());
    painter.setPen(textColor);
    const int advance = QFontMetrics(textFont()).horizontalAdvance(text());
    painter.drawText(QRect(x, 0, advance + 1, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
    x += advance;
    if (!m_keyCap.isEmpty()) {
        const QSize cap = keyCapSize(m_keyCap);
        x += theme.px(6);
        if (spread)
            x = std::max(x, width() - cap.width() - theme.px(12));
        const QRect place(x, (height() - cap.height()) / 2, cap.width(), cap.height());
        if (primary)
            paintKeyCap(painter, place, m_keyCap, textColor, QColor(Qt::transparent), textColor);
        else
            paintKeyCap(painter, place, m_keyCap, theme.color(Token::Text2), theme.color(Token::Win), theme.color(Token::Border));
        x += cap.width();
    }
    if (menu())
        paintChevron(painter, text().isEmpty() && m_iconName.isEmpty() ? QRect((width() - theme.px(8)) / 2, 0, theme.px(8), height())
                                                                        : QRect(x + theme.px(text().isEmpty() ? 4 : 8), 0, theme.px(8), height()),
                     primary ? textColor : theme.color(Token::Text2));
}

} // namespace xz
