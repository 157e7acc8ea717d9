#include "print/layout/pictureelement.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include "print/render/textbox.h"

namespace xz {

namespace {

constexpr double dotsPerMm = 300 / 25.4;
const QColor frameGrey(0x80, 0x80, 0x80);
const QColor paperGrey(0xf1, 0xf1, 0xf1);
const QColor figureGrey(0xcc, 0xcc, 0xcc);

/// The image at print resolution: reading it scaled keeps a thousand photographs from filling the memory.
QImage scaledImage(const QVariant &value, QSizeF mm)
{
    const QSize wanted = (mm * dotsPerMm).toSize();
    if (value.typeId() == QMetaType::QImage) {
        const QImage image = value.value<QImage>();
        return image.width() > wanted.width() * 2 ? image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation) : image;
    }
    QImageReader reader(value.toString());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size.width() > wanted.width() && size.height() > wanted.height())
        reader.setScaledSize(size.scaled(wanted, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

PictureElement::PictureElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    readCommon(reader, node, templateText);
    m_box = QRectF(reader.number(QStringLiteral("x"), 0), reader.number(QStringLiteral("y"), 0), reader.number(QStringLiteral("w"), 0),
                   reader.number(QStringLiteral("h"), 0));
    m_field = reader.text(QStringLiteral("field"));
    m_shape = Shape(reader.choice(QStringLiteral("shape"), {QStringLiteral("portrait"), QStringLiteral("emblem"), QStringLiteral("plain")}, 0));
}

void PictureElement::paint(QPainter &painter, const PaintContext &context) const
{
    const QVariant *value = context.values.find(m_field);
    const QImage image = isGiven(value) ? scaledImage(*value, m_box.size()) : QImage();
    if (image.isNull()) {
        if (m_shape == Shape::Portrait)
            paintPortrait(painter);
        else if (m_shape == Shape::Emblem)
            paintEmblem(painter);
        return;
    }
    QSizeF size = image.size();
    size.scale(m_box.size(), m_shape == Shape::Portrait ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(m_box.center());
    if (m_shape == Shape::Portrait) {
        // The part of the image that the frame shows, so that no clipping is needed.
        const double scale = image.width() / size.width();
        const QRectF source((m_box.left() - target.left()) * scale, (m_box.top() - target.top()) * scale, m_box.width() * scale,
                            m_box.height() * scale);
        painter.drawImage(m_box, image, source);
        painter.setPen(QPen(frameGrey, 0.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_box);
    } else {
        painter.drawImage(target, image, QRectF(QPointF(), image.size()));
    }
}

void PictureElement::paintPortrait(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paperGrey);
    painter.drawRect(m_box);
    painter.setBrush(figureGrey);
    const double w = m_box.width();
    const double head = w * 0.23;
    painter.drawEllipse(QPointF(m_box.center().x(), m_box.top() + m_box.height() * 0.37), head, head);
    const double shoulders = w * 0.46;
    QPainterPath bust;
    bust.moveTo(m_box.center().x() - shoulders, m_box.bottom());
    bust.arcTo(QRectF(m_box.center().x() - shoulders, m_box.bottom() - w * 0.5, 2 * shoulders, w), 180, -180);
    bust.closeSubpath();
    painter.drawPath(bust);
    painter.setPen(QPen(frameGrey, 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_box);
}

void PictureElement::paintEmblem(QPainter &painter) const
{
    painter.setPen(QPen(frameGrey, 0.3));
    painter.setBrush(QColor(0xf7, 0xf7, 0xf7));
    painter.drawEllipse(m_box);
    BoxStyle style;
    style.text = {Face::Hei, m_box.width() * 0.2};
    style.align = Qt::AlignCenter;
    painter.setPen(frameGrey);
    TextBox(QStringLiteral("会徽"), style, m_box).draw(painter);
}

Outcome PictureElement::check(const FieldValues &values) const
{
    if (const Outcome known = Element::check(values); !known)
        return known;
    return checkName(m_field, values);
}

} // namespace xz
