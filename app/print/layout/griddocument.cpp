#include "print/layout/griddocument.h"

#include <QCoreApplication>
#include <QPainter>

#include "print/layout/element.h"
#include "print/render/linebreaker.h"
#include "print/render/typeface.h"

namespace xz {

namespace {

constexpr double bodyEm = 16 * mmPerPoint;   // 3号
constexpr double titleEm = 22 * mmPerPoint;  // 2号
constexpr double numberEm = 14 * mmPerPoint; // 4号
// GB/T 9704-2012 7.5: the dash of the page number stands 7 mm below the text area, one cell from its outer edge.
constexpr double numberTop = 269.0;
constexpr double numberInset = 4.94;

} // namespace

Result<std::shared_ptr<GridDocument>> GridDocument::read(const QString &filled, const std::shared_ptr<const QString> &templateText)
{
    auto document = std::make_shared<GridDocument>();
    QXmlStreamReader reader(filled);
    reader.readNextStartElement();
    XmlNode root;
    root.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        root.attributes.append({attribute.name().toString(), attribute.value().toString()});
    NodeReader node(root, *templateText);
    const QString paper = node.text(QStringLiteral("paper"), QStringLiteral("A4"));
    if (paperSize(paper) != QSizeF(210, 297))
        node.fail(QCoreApplication::translate("xz::TemplateXml", "The grid of official documents is made for A4."));
    document->m_grid.fullHeight = node.choice(QStringLiteral("pitch"), {QStringLiteral("standard"), QStringLiteral("full")}, 0) == 1;
    const int numbers = node.choice(QStringLiteral("numbers"), {QStringLiteral("no"), QStringLiteral("yes"), QStringLiteral("auto")}, 1);
    if (const Outcome read = node.finish(); !read)
        return read.error();
    while (reader.readNextStartElement()) {
        if (const Outcome read = document->readItem(reader, *templateText); !read)
            return read.error();
    }
    if (reader.hasError()) {
        return templateError(*templateText, 0,
                             QCoreApplication::translate("xz::TemplateXml", "The XML is not well formed once its fields are filled in (%1).")
                                 .arg(reader.errorString()));
    }
    document->paginate(document->m_breaks);
    document->m_numbers = numbers == 1 || (numbers == 2 && document->m_pages.size() > 1);
    return document;
}

Outcome GridDocument::readItem(QXmlStreamReader &reader, const QString &templateText)
{
    const QString name = reader.name().toString();
    const qsizetype place = qMax<qsizetype>(0, templateText.indexOf(QLatin1Char('<') + name));
    const XmlNode node = readXmlNode(reader, place);
    NodeReader attributes(node, templateText);
    if (name == QLatin1String("title") || name == QLatin1String("note")) {
        const bool title = name == QLatin1String("title");
        const QStringList lines = breakLines(node.text, styleOf(title ? GridLine::Kind::Title : GridLine::Kind::Note), m_grid.width);
        for (const QString &line : lines)
            m_lines << GridLine{title ? GridLine::Kind::Title : GridLine::Kind::Note, {{line, 0, false}}, true};
    } else if (name == QLatin1String("blank")) {
        m_lines << GridLine{};
    } else if (name == QLatin1String("page")) {
        m_breaks << m_lines.size();
    } else if (name == QLatin1String("heading")) {
        addWrapped(node.text, GridLine::Kind::Heading, 2 * m_grid.cell());
    } else if (name == QLatin1String("para")) {
        addWrapped(node.text, GridLine::Kind::Text, attributes.number(QStringLiteral("indent"), 2) * m_grid.cell());
    } else if (name == QLatin1String("names")) {
        const int columns = int(attributes.number(QStringLiteral("columns"), 3));
        if (columns < 1)
            attributes.fail(QCoreApplication::translate("xz::TemplateXml", "A list of names needs at least one column."));
        else
            addNames(node, columns);
    } else {
        attributes.fail(QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
    }
    return attributes.finish();
}

TextStyle GridDocument::styleOf(GridLine::Kind kind) const
{
    // 28 characters of 16 pt are 2 mm wider than the text area: each is tightened to its cell.
    const double tight = m_grid.cell() / bodyEm - 1;
    switch (kind) {
    case GridLine::Kind::Title:
        return {Face::XiaoBiaoSong, titleEm, 0, false, -1};
    case GridLine::Kind::Note:
        return {Face::Kai, bodyEm, tight, false, -1};
    case GridLine::Kind::Heading:
        return {Face::Hei, bodyEm, tight, false, -1};
    default:
        return {Face::FangSong, bodyEm, tight, false, -1};
    }
}

void GridDocument::addWrapped(const QString &text, GridLine::Kind kind, double indent)
{
    const QStringList lines = breakLines(text, styleOf(kind), m_grid.width, indent);
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_lines << GridLine{kind, {{lines.at(i), i == 0 ? indent : 0, false}}, false};
}

void GridDocument::addNames(const XmlNode &node, int columns)
{
    const double width = m_grid.width / columns;
    TextStyle whole = styleOf(GridLine::Kind::Text);
    whole.whole = true;
    int column = columns;
    for (const XmlNode &entry : node.children) {
        QString remark;
        for (const auto &attribute : entry.attributes) {
            if (attribute.first == QLatin1String("remark"))
                remark = attribute.second;
        }
        const double nameWidth = TextLine::width(entry.text, whole) + whole.spacing * whole.size;
        const double needed = nameWidth + (remark.isEmpty() ? 0 : TextLine::width(remark, styleOf(GridLine::Kind::Text)));
        // An entry may come up to its column's edge; one that goes beyond takes two.
        const int span = qBound(1, int(std::ceil((needed - 0.2) / width)), columns);
        if (column + span > columns) {
            m_lines << GridLine{GridLine::Kind::Text, {}, false};
            column = 0;
        }
        m_lines.last().pieces << Piece{entry.text, column * width, true};
        if (!remark.isEmpty())
            m_lines.last().pieces << Piece{remark, column * width + nameWidth, false};
        column += span;
        ++m_names;
    }
}

void GridDocument::paginate(const QList<qsizetype> &breaks)
{
    qsizetype first = 0;
    while (first < m_lines.size()) {
        qsizetype end = qMin(first + m_grid.lines, m_lines.size());
        for (const qsizetype at : breaks) {
            if (at > first && at < end)
                end = at;
        }
        // A heading does not stand alone at the foot.
        if (end < m_lines.size() && !breaks.contains(end)) {
            while (end > first + 1 && m_lines.at(end - 1).kind == GridLine::Kind::Heading)
                --end;
        }
        m_pages.append({first, end - first});
        first = end;
        while (first < m_lines.size() && m_lines.at(first).kind == GridLine::Kind::Blank && !breaks.contains(first))
            ++first;
    }
}

void GridDocument::eachText(const std::function<bool(int, const QString &)> &seen) const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        for (qsizetype i = 0; i < m_pages.at(page).second; ++i) {
            for (const Piece &piece : m_lines.at(m_pages.at(page).first + i).pieces) {
                if (!seen(page, piece.text))
                    return;
            }
        }
    }
}

void GridDocument::paintPage(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    const auto [first, count] = m_pages.at(page);
    for (qsizetype i = 0; i < count; ++i) {
        const GridLine &line = m_lines.at(first + i);
        TextStyle style = styleOf(line.kind);
        const double top = m_grid.frameTop(int(i), style.size, bodyEm);
        for (const Piece &piece : line.pieces) {
            style.whole = piece.whole;
            const TextLine text(piece.text, style);
            const double x = line.centred ? (m_grid.width - text.width()) / 2 : piece.x;
            text.draw(painter, QPointF(m_grid.left + x, top + TextLine::ascent * style.size));
        }
    }
    if (m_numbers)
        paintNumber(painter, page);
}

void GridDocument::paintNumber(QPainter &painter, int page) const
{
    const TextStyle style{Face::Song, numberEm, 0, true, -1};
    const TextLine number(QStringLiteral("— %1 —").arg(page + 1), style);
    const bool odd = page % 2 == 0;
    const double x = odd ? m_grid.left + m_grid.width - numberInset - number.width() : m_grid.left + numberInset;
    // The dash's upper edge, not its frame, is measured.
    const double inkTop = Typeface::of(Face::Song)->inkTop(U'—') * numberEm;
    number.draw(painter, QPointF(x, numberTop + inkTop));
}

} // namespace xz
