#include "print/layout/shapeelement.h"

#include <QPainter>
#include <QPen>

namespace xz {

ShapeElement::ShapeElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    readCommon(reader, node, templateText);
    const double x = reader.number(QStringLiteral("x"), 0);
    const double y = reader.number(QStringLiteral("y"), 0);
    if (node.name == QLatin1String("line")) {
        m_kind = Kind::Line;
        m_box.setCoords(x, y, reader.number(QStringLiteral("x2"), x), reader.number(QStringLiteral("y2"), y));
        m_dash = reader.pair(QStringLiteral("dash"), 0, 0);
    } else if (node.name == QLatin1String("circle")) {
        m_kind = Kind::Circle;
        const double r = reader.number(QStringLiteral("r"), 1);
        m_box = QRectF(x - r, y - r, 2 * r, 2 * r);
    } else {
        m_box = QRectF(x, y, reader.number(QStringLiteral("w"), 0), reader.number(QStringLiteral("h"), 0));
        m_radius = reader.number(QStringLiteral("radius"), 0);
        m_bleed = reader.text(QStringLiteral("bleed"));
    }
    m_fill = reader.fields(QStringLiteral("fill"));
    m_stroke = reader.fields(QStringLiteral("stroke"), m_kind == Kind::Line ? QStringLiteral("#000000") : QString());
    m_width = reader.number(QStringLiteral("width"), 0.2);
}

void ShapeElement::paint(QPainter &painter, const PaintContext &context) const
{
    const QString fill = m_fill.render(context.values);
    const QString stroke = m_stroke.render(context.values);
    QPen pen(Qt::NoPen);
    if (!stroke.isEmpty()) {
        pen = QPen(QColor(stroke), m_width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (m_dash.first > 0)
            pen.setDashPattern({m_dash.first / m_width, m_dash.second / m_width});
    }
    painter.setPen(pen);
    painter.setBrush(fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(fill)));
    QRectF box = m_box;
    if (m_bleed.contains(QLatin1String("left")))
        box.setLeft(box.left() - context.bleed.left());
    if (m_bleed.contains(QLatin1String("top")))
        box.setTop(box.top() - context.bleed.top());
    if (m_bleed.contains(QLatin1String("right")))
        box.setRight(box.right() + context.bleed.right());
    if (m_bleed.contains(QLatin1String("bottom")))
        box.setBottom(box.bottom() + context.bleed.bottom());
    switch (m_kind) {
    case Kind::Line:
        painter.drawLine(m_box.topLeft(), m_box.bottomRight());
        break;
    case Kind::Rect:
        if (m_radius > 0)
            painter.drawRoundedRect(box, m_radius, m_radius);
        else
            painter.drawRect(box);
        break;
    case Kind::Circle:
        painter.drawEllipse(box);
        break;
    }
}

Outcome ShapeElement::check(const FieldValues &values) const
{
    if (const Outcome known = Element::check(values); !known)
        return known;
    if (const Outcome known = checkField(m_fill, values); !known)
        return known;
    return checkField(m_stroke, values);
}

} // namespace xz
