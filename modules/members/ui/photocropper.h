#pragma once

#include <QImage>
#include <QWidget>

namespace xz::members {

/// A picture with a frame of an identity photo's ratio (25:35) over it. Drag the frame to move it, its corners or the wheel to size it;
/// arrow keys move, + and - size. What is inside is the photo.
class PhotoCropper : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCropper(QWidget *parent = nullptr);

    /// Puts the largest frame of the ratio over the picture, a little above the middle, where faces are.
    void setImage(const QImage &image);
    /// The frame in the picture's pixels.
    QRect frame() const { return m_frame; }
    void setFrame(const QRect &frame);
    /// The inside of the frame, at most 413 × 579 pixels (35 × 49 mm at 300 dpi).
    QImage cropped() const;

    QSize sizeHint() const override;

signals:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Move, Resize };

    double zoom() const;
    QPointF origin() const;
    QRectF onScreen() const;
    QRect bounded(const QRect &frame) const;
    void resizeBy(double factor);

    QImage m_image;
    QRect m_frame;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QRect m_pressedFrame;
};

} // namespace xz::members
