#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace xz {

namespace {

QString resourceOf(const QString &name, int pixels)
{
    return pixels < 20 ? QStringLiteral(":/icons/%1.svg").arg(name) : QStringLiteral(":/icons/22/%1.svg").arg(name);
}

// Breeze marks what takes the text colour by currentColor or by its own dark grey; the program's icons have one colour.
QByteArray recoloured(QByteArray svg, const QColor &color)
{
    const QByteArray hex = color.name().toLatin1();
    svg.replace("currentColor", hex);
    for (const char *grey : {"#232629", "#4d4d4d", "#31363b", "#232627", "#da4453"})
        svg.replace(grey, hex);
    return svg;
}

} // namespace

IconEngine::IconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QColor color = Theme::app().color(mode == QIcon::Disabled ? Token::Text3 : m_token);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QString key = QStringLiteral("xz-icon:%1:%2:%3:%4").arg(m_name, color.name()).arg(rect.width()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(resourceOf(m_name, rect.width()));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(recoloured(file.readAll(), color));
        pixmap = QPixmap(rect.size() * ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        renderer.render(&inner, QRectF(QPointF(), QSizeF(pixmap.size())));
        inner.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter->save();
    if (mode == QIcon::Disabled)
        painter->setOpacity(painter->opacity() * 0.6);
    painter->drawPixmap(rect.topLeft(), pixmap);
    painter->restore();
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const { return new IconEngine(m_name, m_token); }

bool IconEngine::isNull() { return !QFile::exists(resourceOf(m_name, 16)); }

} // namespace xz
