#include "print/template/templatexml.h"

#include <QCoreApplication>

namespace xz {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("xz::TemplateXml", text);
}

} // namespace

Error templateError(const QString &text, qsizetype offset, const QString &message)
{
    const qsizetype at = qBound<qsizetype>(0, offset, text.size());
    const QStringView before = QStringView(text).left(at);
    const qsizetype line = before.count(QLatin1Char('\n')) + 1;
    const qsizetype column = at - (before.lastIndexOf(QLatin1Char('\n')) + 1) + 1;
    return {ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("xz::TemplateXml", "Template, line %1, column %2: %3")).arg(line).arg(column).arg(message), QStringLiteral("%1:%2").arg(line).arg(column)};
}

XmlNode readXmlNode(QXmlStreamReader &reader, qsizetype offset)
{
    XmlNode node;
    node.name = reader.name().toString();
    node.offset = offset;
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        node.attributes.append({attribute.name().toString(), attribute.value().toString()});
    qsizetype before = reader.characterOffset();
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            QString piece = reader.text().toString();
            if (piece.contains(QLatin1Char('\n')))
                piece = piece.trimmed();
            node.text += piece;
        } else if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("br")) {
            node.text += QLatin1Char('\n');
            reader.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            node.children << readXmlNode(reader, before);
        }
        before = reader.characterOffset();
    }
    return node;
}

Result<XmlNode> readXml(const QString &text)
{
    QXmlStreamReader reader(text);
    qsizetype before = 0;
    XmlNode root;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            root = readXmlNode(reader, before);
        before = reader.characterOffset();
    }
    if (reader.hasError()) {
        return Error{ErrorCode::BadInput,
                     say(QT_TRANSLATE_NOOP("xz::TemplateXml", "Template, line %1, column %2: %3"))
                         .arg(reader.lineNumber()).arg(reader.columnNumber())
                         .arg(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "The XML is not well formed; check that every element is closed."))),
                     reader.errorString()};
    }
    return root;
}

NodeReader::NodeReader(const XmlNode &node, const QString &templateText) : m_node(node), m_template(templateText) {}

QString NodeReader::take(const QString &name, const QString &fallback)
{
    m_taken << name;
    for (const auto &attribute : m_node.attributes) {
        if (attribute.first == name)
            return attribute.second;
    }
    return fallback;
}

QString NodeReader::text(const QString &name, const QString &fallback)
{
    return take(name, fallback);
}

double NodeReader::number(const QString &name, double fallback)
{
    const QString value = take(name, {});
    if (value.isEmpty())
        return fallback;
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        fail(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "“%1” is no number (%2).")).arg(value, name));
    return number;
}

QPair<double, double> NodeReader::pair(const QString &name, double first, double second)
{
    const QString value = take(name, {});
    if (value.isEmpty())
        return {first, second};
    const QStringList parts = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool ok = parts.size() == 2;
    bool okSecond = ok;
    const QPair<double, double> pair{parts.value(0).toDouble(ok ? &ok : nullptr), parts.value(1).toDouble(okSecond ? &okSecond : nullptr)};
    if (!ok || !okSecond)
        fail(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "“%1” should be two numbers (%2).")).arg(value, name));
    return pair;
}

bool NodeReader::flag(const QString &name, bool fallback)
{
    return choice(name, {QStringLiteral("no"), QStringLiteral("yes")}, fallback ? 1 : 0) == 1;
}

Face NodeReader::face(const QString &name, Face fallback)
{
    const QString value = take(name, {});
    if (value.isEmpty())
        return fallback;
    const std::optional<Face> face = faceByName(value);
    if (!face) {
        fail(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "“%1” is none of %2 (%3)."))
                 .arg(value, QStringLiteral("FangSong, Kai, Hei, Song, XiaoBiaoSong, Sans"), name));
    }
    return face.value_or(fallback);
}

int NodeReader::choice(const QString &name, const QStringList &words, int fallback)
{
    const QString value = take(name, {});
    if (value.isEmpty())
        return fallback;
    const int index = int(words.indexOf(value));
    if (index < 0)
        fail(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "“%1” is none of %2 (%3).")).arg(value, words.join(QStringLiteral(", ")), name));
    return qMax(0, index);
}

FieldText NodeReader::compile(const QString &text, const QString &name)
{
    FieldText::Fault fault;
    FieldText compiled(text, FieldText::Escape::None, fault);
    if (fault)
        fail(name.isEmpty() ? fault.message : fault.message + QStringLiteral(" (%1)").arg(name));
    return compiled;
}

FieldText NodeReader::fields(const QString &name, const QString &fallback)
{
    return compile(take(name, fallback), name);
}

FieldText NodeReader::content()
{
    return compile(m_node.text, {});
}

void NodeReader::fail(const QString &message)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = templateError(m_template, m_node.offset, QStringLiteral("<%1>: ").arg(m_node.name) + message);
}

Outcome NodeReader::finish()
{
    for (const auto &attribute : m_node.attributes) {
        if (!m_taken.contains(attribute.first))
            fail(say(QT_TRANSLATE_NOOP("xz::TemplateXml", "There is no attribute “%1” here.")).arg(attribute.first));
    }
    return m_failed ? Outcome(m_error) : Outcome();
}

Error NodeReader::errorAt(const XmlNode &node, const QString &templateText, const QString &fieldMessage, const QString &field)
{
    // The tag is looked for from the element on: offsets inside a text are those of the XML with its entities resolved.
    qsizetype at = node.offset;
    for (qsizetype open = templateText.indexOf(QLatin1String("{{"), at); open >= 0; open = templateText.indexOf(QLatin1String("{{"), open + 2)) {
        const qsizetype close = templateText.indexOf(QLatin1String("}}"), open);
        QString name = templateText.mid(open + 2, close - open - 2).trimmed();
        while (!name.isEmpty() && QStringLiteral("{#^&/").contains(name.at(0)))
            name = name.mid(1).trimmed();
        if (name == field) {
            at = open;
            break;
        }
    }
    return templateError(templateText, at, fieldMessage);
}

} // namespace xz
