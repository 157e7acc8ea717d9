#pragma once

#include <QDialog>
#include <QImage>

namespace xz::members {

class PhotoCropper;

/// Window in which a picture is cut to an identity photo. Ask cropped() after accepted().
class PhotoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PhotoDialog(const QImage &image, QWidget *parent = nullptr);
    QImage cropped() const;

private:
    PhotoCropper *m_cropper;
};

} // namespace xz::members
