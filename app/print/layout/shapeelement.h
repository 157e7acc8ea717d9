#pragma once

#include <QRectF>

#include "print/layout/element.h"

namespace xz {

/// <rect x y w h radius fill stroke width bleed="left top right"/>, <circle x y r …/> (x, y: its centre), <line x y x2 y2 stroke width dash/>.
class ShapeElement : public Element
{
public:
    ShapeElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    void paint(QPainter &painter, const PaintContext &context) const override;
    Outcome check(const FieldValues &values) const override;

private:
    enum class Kind { Line, Rect, Circle } m_kind = Kind::Rect;
    QRectF m_box;
    double m_radius = 0;
    double m_width = 0;
    QPair<double, double> m_dash{0, 0}; ///< mm on, mm off
    QString m_bleed;
    FieldText m_fill;
    FieldText m_stroke;
};

} // namespace xz
