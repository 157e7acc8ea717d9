#include "ui/photocropper.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "ui/theme/theme.h"

namespace xz::members {

namespace {

constexpr double ratio = 25.0 / 35.0;
constexpr QSize largest(413, 579);
constexpr int smallestWidth = 60;

} // namespace

PhotoCropper::PhotoCropper(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("photo.cropper"));
    setAccessibleName(tr("Part of the picture that becomes the photo"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PhotoCropper::setImage(const QImage &image)
{
    m_image = image;
    QSize size(image.width(), qRound(image.width() / ratio));
    if (size.height() > image.height())
        size = QSize(qRound(image.height() * ratio), image.height());
    m_frame = QRect(QPoint((image.width() - size.width()) / 2, (image.height() - size.height()) / 3), size);
    update();
    emit frameChanged();
}

void PhotoCropper::setFrame(const QRect &frame)
{
    const QRect next = bounded(frame);
    if (next == m_frame)
        return;
    m_frame = next;
    update();
    emit frameChanged();
}

QImage PhotoCropper::cropped() const
{
    const QImage part = m_image.copy(m_frame);
    return part.width() > largest.width() ? part.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : part;
}

QSize PhotoCropper::sizeHint() const
{
    const Theme &theme = Theme::app();
    return {theme.px(480), theme.px(420)};
}

double PhotoCropper::zoom() const
{
    return m_image.isNull() ? 1 : qMin(double(width()) / m_image.width(), double(height()) / m_image.height());
}

QPointF PhotoCropper::origin() const
{
    return {(width() - m_image.width() * zoom()) / 2, (height() - m_image.height() * zoom()) / 2};
}

QRectF PhotoCropper::onScreen() const
{
    const double z = zoom();
    return QRectF(origin() + QPointF(m_frame.topLeft()) * z, QSizeF(m_frame.size()) * z);
}

QRect PhotoCropper::bounded(const QRect &frame) const
{
    const int most = qMin(m_image.width(), int(m_image.height() * ratio));
    const int width = qBound(qMin(smallestWidth, most), frame.width(), most);
    const int height = qMin(qRound(width / ratio), m_image.height());
    const int x = qBound(0, frame.x(), m_image.width() - width);
    const int y = qBound(0, frame.y(), m_image.height() - height);
    return {x, y, width, height};
}

void PhotoCropper::resizeBy(double factor)
{
    const QPoint centre = m_frame.center();
    QRect next = bounded(QRect(m_frame.topLeft(), m_frame.size() * factor));
    next.moveCenter(centre);
    setFrame(next);
}

void PhotoCropper::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Desk));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF all(origin(), QSizeF(m_image.size()) * zoom());
    painter.drawImage(all, m_image);
    const QRectF inside = onScreen();
    QPainterPath outside;
    outside.addRect(all);
    QPainterPath hole;
    hole.addRect(inside);
    QColor shade = theme.color(Token::Desk);
    shade.setAlphaF(0.65f);
    painter.fillPath(outside - hole, shade);
    painter.setPen(QPen(theme.color(Token::Accent), theme.px(2)));
    painter.drawRect(inside);
    const double grip = theme.px(8);
    for (const QPointF &corner : {inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()})
        painter.fillRect(QRectF(corner - QPointF(grip / 2, grip / 2), QSizeF(grip, grip)), theme.color(Token::Accent));
}

void PhotoCropper::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_pressedFrame = m_frame;
    m_drag = Drag::None;
    const QRectF inside = onScreen();
    for (const QPointF &corner : {inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()})
        if ((corner - m_pressedAt).manhattanLength() < Theme::app().px(16))
            m_drag = Drag::Resize;
    if (m_drag == Drag::None && inside.contains(m_pressedAt))
        m_drag = Drag::Move;
}

void PhotoCropper::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF by = (event->position() - m_pressedAt) / zoom();
    if (m_drag == Drag::Move) {
        setFrame(m_pressedFrame.translated(by.toPoint()));
    } else if (m_drag == Drag::Resize) {
        const QPointF centre = onScreen().center();
        const double before = qAbs(m_pressedAt.x() - centre.x());
        const double after = qAbs(event->position().x() - centre.x());
        if (before > 0) {
            QRect next = bounded(QRect(m_pressedFrame.topLeft(), m_pressedFrame.size() * (after / before)));
            next.moveCenter(m_pressedFrame.center());
            setFrame(next);
        }
    }
}

void PhotoCropper::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
}

void PhotoCropper::wheelEvent(QWheelEvent *event)
{
    resizeBy(event->angleDelta().y() > 0 ? 1.05 : 1 / 1.05);
}

void PhotoCropper::keyPressEvent(QKeyEvent *event)
{
    const int step = qMax(1, m_image.width() / 100);
    switch (event->key()) {
    case Qt::Key_Left: setFrame(m_frame.translated(-step, 0)); break;
    case Qt::Key_Right: setFrame(m_frame.translated(step, 0)); break;
    case Qt::Key_Up: setFrame(m_frame.translated(0, -step)); break;
    case Qt::Key_Down: setFrame(m_frame.translated(0, step)); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: resizeBy(1.05); break;
    case Qt::Key_Minus: resizeBy(1 / 1.05); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace xz::members
