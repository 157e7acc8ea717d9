#pragma once

#include <QMarginsF>
#include <QSizeF>

#include <memory>
#include <vector>

#include "print/template/fieldtext.h"
#include "print/template/templatexml.h"

class QPainter;

namespace xz {

/// What an element is painted with.
struct PaintContext {
    FieldValues values;
    int page = 0;        ///< 0-based, for [page]
    int pages = 1;       ///< for [pages]
    int cards = 1;       ///< on a sheet, for [cards]
    QString paper;       ///< "A4", for [paper]
    QMarginsF bleed;     ///< mm a bleeding element may go beyond the card, by side
};

/// Something of a template at a place on a card or sheet, in mm from its top left: <text>, <picture>, <qr>, <line>, <rect>, <circle>, <group>.
class XZPRINT_EXPORT Element
{
public:
    virtual ~Element();
    virtual void paint(QPainter &painter, const PaintContext &context) const = 0;
    /// The first unknown field, as an error with its place.
    virtual Outcome check(const FieldValues &values) const;
    /// False when its condition (if="field", unless="field") says so.
    bool isShown(const FieldValues &values) const;

protected:
    /// Reads the condition and keeps the node for error messages.
    void readCommon(NodeReader &reader, const XmlNode &node, const std::shared_ptr<const QString> &templateText);
    Outcome checkField(const FieldText &text, const FieldValues &values) const;
    Outcome checkName(const QString &field, const FieldValues &values) const;

private:
    QString m_if;
    QString m_unless;
    XmlNode m_place;
    std::shared_ptr<const QString> m_template;
};

/// The elements of a card, sheet, header or footer.
class XZPRINT_EXPORT ElementList
{
public:
    /// Reads the children of a node; an unknown element or attribute is an error with line and column.
    static Result<ElementList> read(const XmlNode &parent, const std::shared_ptr<const QString> &templateText);

    void paint(QPainter &painter, const PaintContext &context) const;
    Outcome check(const FieldValues &values) const;
    bool isEmpty() const { return m_elements.empty(); }

private:
    std::vector<std::shared_ptr<const Element>> m_elements;
};

/// Whether a field's value counts as there: not empty, not false, not a null image.
XZPRINT_EXPORT bool isGiven(const QVariant *value);

/// "[page]" and "[pages]" replaced by numbers from 1, "[cards]" and "[paper]" by what a sheet holds and is.
QString withPageNumbers(QString text, const PaintContext &context);

} // namespace xz
