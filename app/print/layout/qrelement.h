#pragma once

#include <QRectF>

#include "print/layout/element.h"

namespace xz {

/// <qr x y w colour>text</qr>: the modules fill the square w × w; leave at least 4 modules of white round it (ISO/IEC 18004).
class QrElement : public Element
{
public:
    QrElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    void paint(QPainter &painter, const PaintContext &context) const override;
    Outcome check(const FieldValues &values) const override;

private:
    QRectF m_box;
    FieldText m_text;
};

} // namespace xz
