#include "ui/photodialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/photocropper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz::members {

PhotoDialog::PhotoDialog(const QImage &image, QWidget *parent) : QDialog(parent), m_cropper(new PhotoCropper)
{
    setObjectName(QStringLiteral("photo.dialog"));
    setWindowTitle(tr("Cut the photo"));
    m_cropper->setImage(image);
    auto *use = new Button(QStringLiteral("photo.use"), {}, tr("Use the photo"), this, Button::Kind::Primary);
    use->setDefault(true);
    auto *cancel = new Button(QStringLiteral("photo.cancel"), {}, tr("Cancel"), this);
    connect(use, &Button::clicked, this, &QDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);

    const Theme &theme = Theme::app();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(makeLabel(tr("Drag the frame; wheel or corners change its size."), TextRole::Hint));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_cropper, 1);
    layout->addLayout(buttons);
}

QImage PhotoDialog::cropped() const
{
    return m_cropper->cropped();
}

} // namespace xz::members
