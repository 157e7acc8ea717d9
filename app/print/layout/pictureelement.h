#pragma once

#include <QRectF>

#include "print/layout/element.h"

namespace xz {

/// <picture x y w h field="photo" shape="portrait|emblem" border>: an image of the record (QImage, or a file's path), scaled to cover its box;
/// without one a grey figure (portrait) or a ring with 会徽 (emblem).
class PictureElement : public Element
{
public:
    PictureElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    void paint(QPainter &painter, const PaintContext &context) const override;
    Outcome check(const FieldValues &values) const override;

private:
    void paintPortrait(QPainter &painter) const;
    void paintEmblem(QPainter &painter) const;

    enum class Shape { Portrait, Emblem, Plain } m_shape = Shape::Portrait;
    QRectF m_box;
    QString m_field;
};

} // namespace xz
