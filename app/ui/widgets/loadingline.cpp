#include "ui/widgets/loadingline.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace xz {

LoadingLine::LoadingLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("loadingLine"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_on = true;
        update();
    });
}

void LoadingLine::setLoading(bool loading)
{
    if (loading) {
        if (!m_on && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_on = false;
    update();
}

void LoadingLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    if (m_on)
        painter.fillRect(rect(), theme.color(Token::Focus));
    else
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

} // namespace xz
