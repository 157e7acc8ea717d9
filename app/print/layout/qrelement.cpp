#include "print/layout/qrelement.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace xz {

QrElement::QrElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    readCommon(reader, node, templateText);
    const double width = reader.number(QStringLiteral("w"), 18);
    m_box = QRectF(reader.number(QStringLiteral("x"), 0), reader.number(QStringLiteral("y"), 0), width, width);
    m_text = reader.content();
}

void QrElement::paint(QPainter &painter, const PaintContext &context) const
{
    const QByteArray text = m_text.render(context.values).toUtf8();
    if (text.isEmpty())
        return;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return;
    const double module = m_box.width() / code->width;
    QList<QRectF> bars;
    for (int y = 0; y < code->width; ++y) {
        const unsigned char *row = code->data + y * code->width;
        for (int x = 0; x < code->width;) {
            int end = x;
            while (end < code->width && (row[end] & 1))
                ++end;
            if (end > x)
                bars << QRectF(m_box.left() + x * module, m_box.top() + y * module, (end - x) * module, module);
            x = qMax(end, x + 1);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(bars);
}

Outcome QrElement::check(const FieldValues &values) const
{
    if (const Outcome known = Element::check(values); !known)
        return known;
    return checkField(m_text, values);
}

} // namespace xz
