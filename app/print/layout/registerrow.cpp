#include "print/layout/registerrow.h"

#include <QColor>
#include <QCoreApplication>
#include <QPainter>

#include "print/layout/textelement.h"
#include "print/render/linebreaker.h"
#include "print/template/templatexml.h"

namespace xz {

namespace {

const QColor strikeGrey(0x99, 0x99, 0x99);
constexpr double strikeInset = 2;
constexpr double rowSlack = 2.6; ///< white above and below the text of a row that grows

double paragraphHeight(const RegisterParagraph &paragraph, double width)
{
    const double room = width - paragraph.at - 1;
    return breakLines(paragraph.text, paragraph.style.text, room).size() * paragraph.style.leading * paragraph.style.text.size;
}

double richHeight(const RegisterCell &cell, double width)
{
    double y = 0;
    double held = 0;
    for (const RegisterParagraph &paragraph : cell.paragraphs) {
        y += paragraph.before;
        const double height = paragraphHeight(paragraph, width);
        if (paragraph.stay) {
            held = qMax(held, height);
            continue;
        }
        y += qMax(height, held);
        held = 0;
    }
    return y + held;
}

void paintRich(QPainter &painter, const RegisterCell &cell, const QRectF &box, double top)
{
    double y = box.top() + top;
    // Too much for the row of one page: set closer rather than cut.
    const double needed = richHeight(cell, box.width());
    const double scale = needed > box.height() - top ? (box.height() - top) / needed : 1;
    painter.save();
    painter.translate(box.left(), y);
    painter.scale(scale, scale);
    y = 0;
    double held = 0;
    for (const RegisterParagraph &paragraph : cell.paragraphs) {
        y += paragraph.before;
        BoxStyle style = paragraph.style;
        style.fit = BoxStyle::Fit::Wrap;
        TextBox(paragraph.text, style, QRectF(paragraph.at, y, box.width() - paragraph.at - 1, 0)).draw(painter);
        const double height = paragraphHeight(paragraph, box.width());
        if (paragraph.stay) {
            held = qMax(held, height);
            continue;
        }
        y += qMax(height, held);
        held = 0;
    }
    painter.restore();
}

Result<RegisterCell> readCell(const XmlNode &node, const QString &templateText, const RegisterColumn &column)
{
    RegisterCell cell;
    NodeReader reader(node, templateText);
    cell.text = node.text;
    cell.strike = reader.flag(QStringLiteral("strike"), false);
    for (const XmlNode &child : node.children) {
        if (child.name != QLatin1String("p")) {
            reader.fail(QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
            break;
        }
        NodeReader part(child, templateText);
        RegisterParagraph paragraph;
        paragraph.text = child.text;
        paragraph.at = part.number(QStringLiteral("at"), 0);
        paragraph.before = part.number(QStringLiteral("before"), 0);
        paragraph.stay = part.flag(QStringLiteral("stay"), false);
        BoxStyle fallback = column.style;
        fallback.align = Qt::AlignLeft | Qt::AlignTop;
        fallback.leading = 1.37;
        paragraph.style = readBoxStyle(part, fallback);
        if (const Outcome read = part.finish(); !read)
            return read.error();
        cell.paragraphs << paragraph;
    }
    if (const Outcome read = reader.finish(); !read)
        return read.error();
    return cell;
}

} // namespace

Result<RegisterRow> readRegisterRow(QXmlStreamReader &reader, const QString &templateText, const QList<RegisterColumn> &columns)
{
    RegisterRow row;
    row.heading = reader.name() == QLatin1String("heading");
    // Positions in the filled text mean nothing to the user: faults point at the row of the template.
    const qsizetype place = qMax<qsizetype>(0, templateText.indexOf(row.heading ? QLatin1String("<heading") : QLatin1String("<row")));
    const XmlNode node = readXmlNode(reader, place);
    if (row.heading) {
        row.cells << RegisterCell{node.text, {}, false};
        return row;
    }
    if (node.children.size() > columns.size()) {
        return templateError(templateText, place,
                             QCoreApplication::translate("xz::TemplateXml", "The row has %1 cells, the table %2 columns.")
                                 .arg(node.children.size()).arg(columns.size()));
    }
    for (XmlNode child : node.children) {
        if (child.name != QLatin1String("c"))
            return templateError(templateText, place, QCoreApplication::translate("xz::TemplateXml", "A row holds cells: <c>…</c>."));
        child.offset = place;
        if (child.children.isEmpty() && child.attributes.isEmpty()) {
            row.cells << RegisterCell{child.text, {}, false};
            continue;
        }
        const Result<RegisterCell> cell = readCell(child, templateText, columns.at(row.cells.size()));
        if (!cell)
            return cell.error();
        row.cells << *cell;
    }
    return row;
}

double measureRow(const RegisterRow &row, const QList<RegisterColumn> &columns, const RegisterRowStyle &style)
{
    if (!style.grow || row.heading)
        return style.height;
    double height = style.height;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const RegisterCell &cell = row.cells.at(i);
        const RegisterColumn &column = columns.at(i);
        if (!cell.paragraphs.isEmpty()) {
            height = qMax(height, richHeight(cell, column.width) + 2 * style.top);
        } else if (column.style.fit == BoxStyle::Fit::Wrap && !cell.text.isEmpty()) {
            const qsizetype lines = breakLines(cell.text, column.style.text, column.width - 2 * style.padding).size();
            height = qMax(height, ((lines - 1) * column.style.leading + 1) * column.style.text.size + rowSlack);
        }
    }
    return height;
}

void paintRow(QPainter &painter, const RegisterRow &row, const QList<RegisterColumn> &columns, const RegisterRowStyle &style, double x, double y)
{
    if (row.heading) {
        double width = 0;
        for (const RegisterColumn &column : columns)
            width += column.width;
        const QRectF box(x, y, width, row.height);
        if (!style.headingFill.isEmpty())
            painter.fillRect(box, QColor(style.headingFill));
        TextBox(row.cells.value(0).text, style.heading, box.adjusted(style.padding, 0, -style.padding, 0)).draw(painter);
        return;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const RegisterColumn &column = columns.at(i);
        const QRectF box(x, y, column.width, row.height);
        x += column.width;
        if (i >= row.cells.size())
            continue;
        const RegisterCell &cell = row.cells.at(i);
        if (!cell.paragraphs.isEmpty()) {
            paintRich(painter, cell, box, style.top);
        } else if (!cell.text.isEmpty()) {
            BoxStyle fitted = column.style;
            fitted.align = (fitted.align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
            TextBox(cell.text, fitted, box.adjusted(style.padding, 0.2, -style.padding, -0.2)).draw(painter);
        } else if (cell.strike) {
            painter.save();
            painter.setPen(QPen(strikeGrey, 0.15));
            const QRectF inner = box.adjusted(strikeInset, strikeInset, -strikeInset, -strikeInset);
            painter.drawLine(inner.bottomLeft(), inner.topRight());
            painter.restore();
        }
    }
}

} // namespace xz
