#pragma once

#include <QRectF>

#include "print/layout/element.h"

namespace xz {

/// <group x y w h turn="180">…</group>: elements in a frame of their own, turned about its centre (the upper face of a tent card).
class GroupElement : public Element
{
public:
    GroupElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    void paint(QPainter &painter, const PaintContext &context) const override;
    Outcome check(const FieldValues &values) const override;
    /// Whether its children could be read.
    const Outcome &outcome() const { return m_outcome; }

private:
    QRectF m_box;
    double m_turn = 0;
    ElementList m_children;
    Outcome m_outcome;
};

} // namespace xz
