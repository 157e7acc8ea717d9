#include "print/layout/pictureelement.h"

#include <QCache>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMutex>
#include <QPainter>
#include <QPainterPath>

#include "print/render/textbox.h"

namespace xz {

namespace {

constexpr double dotsPerMm = 300 / 25.4;
const QColor frameGrey(0x80, 0x80, 0x80);
const QColor paperGrey(0xf1, 0xf1, 0xf1);
const QColor figureGrey(0xcc, 0xcc, 0xcc);

/// The part of an image that its frame shows, at print resolution and on white: reading it scaled keeps a thousand photographs from
/// filling the memory.
QImage framedImage(const QVariant &value, QSizeF mm, bool cover)
{
    const QSize wanted = (mm * dotsPerMm).toSize();
    const Qt::AspectRatioMode mode = cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    QImage image;
    if (value.typeId() == QMetaType::QImage) {
        image = value.value<QImage>();
        if (image.width() > wanted.width() * 2)
            image = image.scaled(wanted, mode, Qt::SmoothTransformation);
    } else {
        QImageReader reader(value.toString());
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (size.isValid() && size.width() > wanted.width() && size.height() > wanted.height())
            reader.setScaledSize(size.scaled(wanted, mode));
        image = reader.read();
    }
    if (image.isNull())
        return image;
    QRect part = image.rect();
    if (cover) {
        const QSize shape = wanted.scaled(image.size(), Qt::KeepAspectRatio);
        part = QRect(QPoint((image.width() - shape.width()) / 2, (image.height() - shape.height()) / 2), shape);
    }
    QImage framed(part.size(), QImage::Format_RGB32);
    framed.fill(Qt::white);
    QPainter(&framed).drawImage(-part.topLeft(), image);
    return framed;
}

/// Images lately drawn: a PDF holds an image that comes again only once.
QImage cachedImage(const QVariant &value, QSizeF mm, bool cover)
{
    if (value.typeId() == QMetaType::QImage)
        return framedImage(value, mm, cover);
    constexpr int mostKilobytes = 32 * 1024;
    static QMutex mutex;
    static QCache<QString, QImage> cache(mostKilobytes);
    const QFileInfo file(value.toString());
    const QString key = QStringLiteral("%1|%2|%3x%4|%5").arg(file.filePath()).arg(file.lastModified().toMSecsSinceEpoch()).arg(mm.width())
                            .arg(mm.height()).arg(cover);
    {
        const QMutexLocker lock(&mutex);
        if (const QImage *known = cache.object(key))
            return *known;
    }
    const QImage image = framedImage(value, mm, cover);
    const QMutexLocker lock(&mutex);
    cache.insert(key, new QImage(image), int(image.sizeInBytes() / 1024) + 1);
    return image;
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
    const QImage image = isGiven(value) ? cachedImage(*value, m_box.size(), m_shape == Shape::Portrait) : QImage();
    if (image.isNull()) {
        if (m_shape == Shape::Portrait)
            paintPortrait(painter);
        else if (m_shape == Shape::Emblem)
            paintEmblem(painter);
        return;
    }
    if (m_shape == Shape::Portrait) {
        painter.drawImage(m_box, image);
        painter.setPen(QPen(frameGrey, 0.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_box);
        return;
    }
    QRectF target(QPointF(), QSizeF(image.size()).scaled(m_box.size(), Qt::KeepAspectRatio));
    target.moveCenter(m_box.center());
    painter.drawImage(target, image);
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
