#pragma once

#include <QImage>
#include <QWidget>

namespace xz::members {

/// Photo of a member, 96 × 128; the surname on grey when there is none.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    void setPhoto(const QImage &photo, const QString &name);
    /// Size at 10.5 pt; 96 × 128 until set.
    void setMeasure(int width, int height);
    bool hasPhoto() const { return !m_photo.isNull(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_photo;
    QString m_name;
    QSize m_measure{96, 128};
};

} // namespace xz::members
