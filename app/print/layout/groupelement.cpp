#include "print/layout/groupelement.h"

#include <QPainter>

namespace xz {

GroupElement::GroupElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    readCommon(reader, node, templateText);
    m_box = QRectF(reader.number(QStringLiteral("x"), 0), reader.number(QStringLiteral("y"), 0), reader.number(QStringLiteral("w"), 0),
                   reader.number(QStringLiteral("h"), 0));
    m_turn = reader.number(QStringLiteral("turn"), 0);
    Result<ElementList> children = ElementList::read(node, templateText);
    if (children)
        m_children = *children;
    else
        m_outcome = children.error();
}

void GroupElement::paint(QPainter &painter, const PaintContext &context) const
{
    painter.save();
    painter.translate(m_box.center());
    painter.rotate(m_turn);
    painter.translate(-m_box.width() / 2, -m_box.height() / 2);
    m_children.paint(painter, context);
    painter.restore();
}

Outcome GroupElement::check(const FieldValues &values) const
{
    if (const Outcome known = Element::check(values); !known)
        return known;
    return m_children.check(values);
}

} // namespace xz
