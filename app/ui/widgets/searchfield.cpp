#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

SearchField::SearchField(const QString &objectName, const QString &placeholder, QWidget *parent, const QString &iconName)
    : QLineEdit(parent)
    , m_iconName(iconName)
{
    setObjectName(objectName);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
    connect(&Theme::app(), &Theme::changed, this, &SearchField::applyMeasures);
    applyMeasures();
}

void SearchField::applyMeasures()
{
    const Theme &theme = Theme::app();
    setFixedWidth(theme.px(m_measure));
    setTextMargins(theme.px(24), 0, m_keyCap.isEmpty() ? 0 : keyCapSize(m_keyCap).width() + theme.px(4), 0);
}

void SearchField::setMeasure(int width)
{
    m_measure = width;
    applyMeasures();
}

void SearchField::setKeyCap(const QString &key)
{
    m_keyCap = key;
    applyMeasures();
}

void SearchField::announce()
{
    m_timer.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    emit searched(m_announced);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::app();
    QPainter painter(this);
    const int side = theme.px(16);
    theme.icon(m_iconName, Token::Text2).paint(&painter, QRect(theme.px(9), (height() - side) / 2, side, side));
    if (!m_keyCap.isEmpty() && text().isEmpty()) {
        const QSize cap = keyCapSize(m_keyCap);
        paintKeyCap(painter, QRect(width() - cap.width() - theme.px(8), (height() - cap.height()) / 2, cap.width(), cap.height()), m_keyCap,
                    theme.color(Token::Text2), theme.color(Token::Win), theme.color(Token::Border));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace xz
