#include "print/layout/element.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include "print/layout/groupelement.h"
#include "print/layout/pictureelement.h"
#include "print/layout/qrelement.h"
#include "print/layout/shapeelement.h"
#include "print/layout/textelement.h"

namespace xz {

Element::~Element() = default;

Outcome Element::check(const FieldValues &values) const
{
    if (const Outcome known = checkName(m_if, values); !known)
        return known;
    return checkName(m_unless, values);
}

bool Element::isShown(const FieldValues &values) const
{
    return (m_if.isEmpty() || isGiven(values.find(m_if))) && (m_unless.isEmpty() || !isGiven(values.find(m_unless)));
}

void Element::readCommon(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText)
{
    m_if = reader.text(QStringLiteral("if"));
    m_unless = reader.text(QStringLiteral("unless"));
    m_place.name = node.name;
    m_place.offset = node.offset;
    m_template = templateText;
}

Outcome Element::checkField(const FieldText &text, const FieldValues &values) const
{
    if (const FieldText::Fault fault = text.check(values))
        return NodeReader::errorAt(m_place, *m_template, fault.message, fault.field);
    return {};
}

Outcome Element::checkName(const QString &field, const FieldValues &values) const
{
    if (field.isEmpty() || values.find(field))
        return {};
    return templateError(*m_template, qMax(m_place.offset, m_template->indexOf(QLatin1Char('"') + field + QLatin1Char('"'), m_place.offset)),
                         QCoreApplication::translate("xz::FieldText", "There is no field “%1”.").arg(field));
}

Result<ElementList> ElementList::read(const XmlNode &parent, const std::shared_ptr<const QString> &templateText)
{
    ElementList list;
    for (const XmlNode &node : parent.children) {
        NodeReader reader(node, *templateText);
        std::shared_ptr<Element> element;
        if (node.name == QLatin1String("text"))
            element = std::make_shared<TextElement>(reader, node, templateText);
        else if (node.name == QLatin1String("picture"))
            element = std::make_shared<PictureElement>(reader, node, templateText);
        else if (node.name == QLatin1String("qr"))
            element = std::make_shared<QrElement>(reader, node, templateText);
        else if (node.name == QLatin1String("line") || node.name == QLatin1String("rect") || node.name == QLatin1String("circle"))
            element = std::make_shared<ShapeElement>(reader, node, templateText);
        else if (node.name == QLatin1String("group"))
            element = std::make_shared<GroupElement>(reader, node, templateText);
        else
            reader.fail(QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
        if (const Outcome read = reader.finish(); !read)
            return read.error();
        if (const auto *group = dynamic_cast<const GroupElement *>(element.get()); group && !group->outcome())
            return group->outcome().error();
        list.m_elements.push_back(std::move(element));
    }
    return list;
}

void ElementList::paint(QPainter &painter, const PaintContext &context) const
{
    for (const auto &element : m_elements) {
        if (element->isShown(context.values))
            element->paint(painter, context);
    }
}

Outcome ElementList::check(const FieldValues &values) const
{
    for (const auto &element : m_elements) {
        if (const Outcome known = element->check(values); !known)
            return known;
    }
    return {};
}

bool isGiven(const QVariant *value)
{
    if (!value || !value->isValid())
        return false;
    switch (value->typeId()) {
    case QMetaType::Bool:
        return value->toBool();
    case QMetaType::QImage:
        return !value->value<QImage>().isNull();
    case QMetaType::QVariantList:
        return !value->toList().isEmpty();
    default:
        return !value->toString().isEmpty();
    }
}

QString withPageNumbers(QString text, const PaintContext &context)
{
    if (!text.contains(QLatin1Char('[')))
        return text;
    return text.replace(QLatin1String("[page]"), QString::number(context.page + 1))
        .replace(QLatin1String("[pages]"), QString::number(context.pages))
        .replace(QLatin1String("[cards]"), QString::number(context.cards))
        .replace(QLatin1String("[paper]"), context.paper);
}

} // namespace xz
