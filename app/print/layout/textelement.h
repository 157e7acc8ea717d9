#pragma once

#include <QRectF>

#include "print/layout/element.h"
#include "print/render/textbox.h"

namespace xz {

/// <text x y w h face size align valign fit break-below break-size leading spacing colour turn>…</text>; sizes in points or "46mm".
class TextElement : public Element
{
public:
    TextElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    void paint(QPainter &painter, const PaintContext &context) const override;
    Outcome check(const FieldValues &values) const override;

private:
    QRectF m_box;
    BoxStyle m_style;
    FieldText m_colour;
    FieldText m_text;
    double m_turn = 0;
};

/// "24" (points), "24pt" or "46mm" as mm.
double readSize(NodeReader &reader, const QString &name, double fallbackPoints);
/// Reads face, size, align, valign, fit, leading, spacing …: shared by card texts and table cells.
BoxStyle readBoxStyle(NodeReader &reader, const BoxStyle &fallback = {});

} // namespace xz
