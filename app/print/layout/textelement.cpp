#include "print/layout/textelement.h"

#include <QColor>
#include <QCoreApplication>
#include <QPainter>

namespace xz {

double readSize(NodeReader &reader, const QString &name, double fallbackPoints)
{
    QString value = reader.text(name);
    if (value.isEmpty())
        return fallbackPoints * mmPerPoint;
    const bool mm = value.endsWith(QLatin1String("mm"));
    if (mm || value.endsWith(QLatin1String("pt")))
        value.chop(2);
    bool ok = false;
    const double number = value.trimmed().toDouble(&ok);
    if (!ok || number <= 0)
        reader.fail(QCoreApplication::translate("xz::TemplateXml", "“%1” is no size (%2).").arg(value, name));
    return mm ? number : number * mmPerPoint;
}

BoxStyle readBoxStyle(NodeReader &reader, const BoxStyle &fallback)
{
    BoxStyle style = fallback;
    style.text.face = reader.face(QStringLiteral("face"), fallback.text.face);
    style.text.size = readSize(reader, QStringLiteral("size"), fallback.text.size / mmPerPoint);
    style.text.spacing = reader.number(QStringLiteral("spacing"), fallback.text.spacing);
    style.fit = BoxStyle::Fit(reader.choice(QStringLiteral("fit"),
                                            {QStringLiteral("shrink"), QStringLiteral("break"), QStringLiteral("wrap"), QStringLiteral("narrow")},
                                            int(fallback.fit)));
    style.text.whole = style.fit != BoxStyle::Fit::Wrap;
    style.leading = reader.number(QStringLiteral("leading"), fallback.leading);
    style.hang = reader.number(QStringLiteral("hang"), fallback.hang);
    style.breakBelow = readSize(reader, QStringLiteral("break-below"), fallback.breakBelow / mmPerPoint);
    style.brokenSize = readSize(reader, QStringLiteral("break-size"), fallback.brokenSize / mmPerPoint);
    const Qt::Alignment horizontal[] = {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    const Qt::Alignment vertical[] = {Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom};
    const int wasHorizontal = fallback.align & Qt::AlignHCenter ? 1 : fallback.align & Qt::AlignRight ? 2 : 0;
    const int wasVertical = fallback.align & Qt::AlignVCenter ? 1 : fallback.align & Qt::AlignBottom ? 2 : 0;
    style.align = horizontal[reader.choice(QStringLiteral("align"),
                                           {QStringLiteral("left"), QStringLiteral("center"), QStringLiteral("right")}, wasHorizontal)]
        | vertical[reader.choice(QStringLiteral("valign"), {QStringLiteral("top"), QStringLiteral("middle"), QStringLiteral("bottom")}, wasVertical)];
    return style;
}

TextElement::TextElement(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    readCommon(reader, node, templateText);
    m_box = QRectF(reader.number(QStringLiteral("x"), 0), reader.number(QStringLiteral("y"), 0), reader.number(QStringLiteral("w"), 0),
                   reader.number(QStringLiteral("h"), 0));
    m_style = readBoxStyle(reader);
    m_colour = reader.fields(QStringLiteral("colour"), QStringLiteral("#000000"));
    m_turn = reader.number(QStringLiteral("turn"), 0);
    m_text = reader.content();
}

void TextElement::paint(QPainter &painter, const PaintContext &context) const
{
    const QString text = withPageNumbers(m_text.render(context.values), context);
    if (text.isEmpty())
        return;
    painter.setPen(QColor(m_colour.render(context.values)));
    if (m_turn == 0) {
        TextBox(text, m_style, m_box).draw(painter);
        return;
    }
    painter.save();
    painter.translate(m_box.center());
    painter.rotate(m_turn);
    const bool upright = qAbs(std::fmod(m_turn, 180)) < 1;
    const QSizeF size = upright ? m_box.size() : m_box.size().transposed();
    TextBox(text, m_style, QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)).draw(painter);
    painter.restore();
}

Outcome TextElement::check(const FieldValues &values) const
{
    if (const Outcome known = Element::check(values); !known)
        return known;
    if (const Outcome known = checkField(m_colour, values); !known)
        return known;
    return checkField(m_text, values);
}

} // namespace xz
