#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include "core/common/result.h"
#include "print/render/fonts.h"
#include "print/template/fieldtext.h"

class QColor;

namespace xz {

/// An element of a template with its place in the text, so that faults can be pointed at.
struct XmlNode {
    QString name;
    QList<QPair<QString, QString>> attributes;
    QString text;           ///< trimmed; <br/> is a line feed
    QList<XmlNode> children;
    qsizetype offset = 0;   ///< of the start tag
};

/// "Template, line 12, column 5: …", exit code 3; detail is "12:5" for editors.
XZPRINT_EXPORT Error templateError(const QString &text, qsizetype offset, const QString &message);

/// Reads one element, the reader standing on its start tag.
XmlNode readXmlNode(QXmlStreamReader &reader, qsizetype offset);
/// Reads a whole template; malformed XML is an error with line and column.
XZPRINT_EXPORT Result<XmlNode> readXml(const QString &text);

/// Takes an element's attributes by name and remembers the first fault; what is left over is a fault too.
class XZPRINT_EXPORT NodeReader
{
public:
    NodeReader(const XmlNode &node, const QString &templateText);

    QString text(const QString &name, const QString &fallback = {});
    double number(const QString &name, double fallback);
    /// "18 26.5" → 18, 26.5.
    QPair<double, double> pair(const QString &name, double first, double second);
    bool flag(const QString &name, bool fallback);
    Face face(const QString &name, Face fallback);
    /// A text with fields, from an attribute or from the element's text.
    FieldText fields(const QString &name, const QString &fallback = {});
    FieldText content();
    /// One of the words, by its position.
    int choice(const QString &name, const QStringList &words, int fallback);

    void fail(const QString &message);
    bool failed() const { return m_failed; }
    /// The first fault; names an attribute that nobody asked for.
    Outcome finish();

    /// Places a fault found later in a text of this node.
    static Error errorAt(const XmlNode &node, const QString &templateText, const QString &fieldMessage, const QString &field);

private:
    QString take(const QString &name, const QString &fallback);
    FieldText compile(const QString &text, const QString &name);

    const XmlNode &m_node;
    const QString &m_template;
    QSet<QString> m_taken;
    bool m_failed = false;
    Error m_error;
};

} // namespace xz
