#include "ui/photoview.h"

#include <QPainter>

#include <algorithm>

#include "core/text/names.h"
#include "ui/theme/theme.h"

namespace xz::members {

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("member.photo"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::app(), &Theme::changed, this, [this] { updateGeometry(); });
}

void PhotoView::setPhoto(const QImage &photo, const QString &name)
{
    m_photo = photo;
    m_name = name;
    setAccessibleName(photo.isNull() ? tr("No photo of %1").arg(name) : tr("Photo of %1").arg(name));
    update();
}

QSize PhotoView::sizeHint() const
{
    const Theme &theme = Theme::app();
    return {theme.px(m_measure.width()), theme.px(m_measure.height())};
}

void PhotoView::setMeasure(int width, int height)
{
    m_measure = {width, height};
    updateGeometry();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    if (m_photo.isNull()) {
        painter.fillRect(rect(), theme.color(Token::Hover));
        painter.setPen(theme.color(Token::Text3));
        // 诸葛 in a small place is written smaller, not cut.
        const QString surname = m_name.left(surnameLength(m_name));
        QFont font = theme.font(TextSize::Total);
        if (const int wide = QFontMetrics(font).horizontalAdvance(surname), room = width() - theme.px(8); wide > room && wide > 0)
            font.setPixelSize(std::max(1, QFontInfo(font).pixelSize() * room / wide));
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, surname);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // The picture fills the place; what is too high is cut at the foot, what is too wide at both sides.
    const QSizeF size = QSizeF(m_photo.size()).scaled(this->size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRectF(QPointF((width() - size.width()) / 2, 0), size), m_photo);
}

} // namespace xz::members
