#include "print/layout/registerdocument.h"

#include <QCoreApplication>
#include <QPainter>

#include "print/layout/textelement.h"

namespace xz {

namespace {

/// The place of an element in the template, for faults found in the filled text.
qsizetype placeOf(const QString &templateText, const QString &element)
{
    return qMax<qsizetype>(0, templateText.indexOf(QLatin1Char('<') + element));
}

Result<ElementList> readElements(QXmlStreamReader &reader, const std::shared_ptr<const QString> &templateText)
{
    const qsizetype place = placeOf(*templateText, reader.name().toString());
    XmlNode node = readXmlNode(reader, place);
    for (XmlNode &child : node.children)
        child.offset = place;
    return ElementList::read(node, templateText);
}

} // namespace

Result<std::shared_ptr<RegisterDocument>> RegisterDocument::read(const QString &filled, const std::shared_ptr<const QString> &templateText,
                                                                 Progress &progress)
{
    auto document = std::make_shared<RegisterDocument>();
    QXmlStreamReader reader(filled);
    reader.readNextStartElement();
    if (const Outcome read = document->readRoot(reader, templateText, progress); !read)
        return read.error();
    if (reader.hasError()) {
        return templateError(*templateText, 0,
                             QCoreApplication::translate("xz::TemplateXml", "The XML is not well formed once its fields are filled in (%1).")
                                 .arg(reader.errorString()));
    }
    document->paginate();
    return document;
}

Outcome RegisterDocument::readRoot(QXmlStreamReader &reader, const std::shared_ptr<const QString> &templateText, Progress &progress)
{
    XmlNode root;
    root.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        root.attributes.append({attribute.name().toString(), attribute.value().toString()});
    root.offset = placeOf(*templateText, root.name);
    NodeReader node(root, *templateText);
    const QString paper = node.text(QStringLiteral("paper"), QStringLiteral("A4"));
    if (const auto size = paperSize(paper))
        m_paper = *size;
    else
        node.fail(QCoreApplication::translate("xz::TemplateXml", "“%1” is no paper size.").arg(paper));
    m_x = node.number(QStringLiteral("x"), m_x);
    m_y = node.number(QStringLiteral("y"), m_y);
    m_bottom = node.number(QStringLiteral("bottom"), m_paper.height() - 20);
    m_across = int(node.number(QStringLiteral("across"), 1));
    m_gap = node.number(QStringLiteral("gap"), m_gap);
    m_headHeight = node.number(QStringLiteral("head-height"), m_headHeight);
    m_headFill = node.text(QStringLiteral("head-fill"));
    m_headStyle.text = {node.face(QStringLiteral("head-face"), Face::Hei), readSize(node, QStringLiteral("head-size"), 12)};
    m_headStyle.align = Qt::AlignCenter;
    m_outer = node.number(QStringLiteral("outer"), m_outer);
    m_inner = node.number(QStringLiteral("inner"), m_inner);
    m_rowStyle.height = node.number(QStringLiteral("row-height"), m_rowStyle.height);
    m_rowStyle.grow = node.flag(QStringLiteral("grow"), false);
    m_rowStyle.padding = node.number(QStringLiteral("padding"), m_rowStyle.padding);
    m_rowStyle.headingFill = node.text(QStringLiteral("heading-fill"));
    m_rowStyle.heading.text = {Face::Hei, readSize(node, QStringLiteral("heading-size"), 11)};
    m_rowStyle.heading.align = Qt::AlignLeft | Qt::AlignVCenter;
    if (m_across < 1 || m_bottom - m_y - m_headHeight < m_rowStyle.height)
        node.fail(QCoreApplication::translate("xz::TemplateXml", "The page leaves no room for a row."));
    if (const Outcome read = node.finish(); !read)
        return read;

    qint64 rows = 0;
    progress.begin(QCoreApplication::translate("xz::LayoutEngine", "Laying out"), 0);
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        if (name == QLatin1String("column")) {
            const XmlNode child = readXmlNode(reader, placeOf(*templateText, name));
            NodeReader column(child, *templateText);
            RegisterColumn entry;
            entry.width = column.number(QStringLiteral("width"), entry.width);
            entry.title = column.text(QStringLiteral("title"));
            BoxStyle fallback;
            fallback.text.size = 12 * mmPerPoint;
            entry.style = readBoxStyle(column, fallback);
            if (const Outcome read = column.finish(); !read)
                return read;
            m_columns << entry;
        } else if (name == QLatin1String("header") || name == QLatin1String("footer")) {
            const Result<ElementList> elements = readElements(reader, templateText);
            if (!elements)
                return elements.error();
            (name == QLatin1String("header") ? m_header : m_footer) = *elements;
        } else if (name == QLatin1String("section")) {
            m_sections << Section();
            if (const Outcome read = readSection(reader, templateText); !read)
                return read;
        } else if (name == QLatin1String("row") || name == QLatin1String("heading")) {
            if (m_sections.isEmpty())
                m_sections << Section();
            Result<RegisterRow> row = readRegisterRow(reader, *templateText, m_columns);
            if (!row)
                return row.error();
            m_sections.last().rows << std::move(*row);
        } else {
            return templateError(*templateText, placeOf(*templateText, name),
                                 QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
        }
        constexpr qint64 stride = 512;
        if (++rows % stride == 0) {
            progress.advance(rows);
            if (progress.isCancelled())
                return Error::cancelled();
        }
    }
    return {};
}

Outcome RegisterDocument::readSection(QXmlStreamReader &reader, const std::shared_ptr<const QString> &templateText)
{
    Section &section = m_sections.last();
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("header")) {
            const Result<ElementList> elements = readElements(reader, templateText);
            if (!elements)
                return elements.error();
            section.header = *elements;
            continue;
        }
        if (reader.name() != QLatin1String("row") && reader.name() != QLatin1String("heading")) {
            return templateError(*templateText, placeOf(*templateText, reader.name().toString()),
                                 QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
        }
        Result<RegisterRow> row = readRegisterRow(reader, *templateText, m_columns);
        if (!row)
            return row.error();
        section.rows << std::move(*row);
    }
    return {};
}

void RegisterDocument::paginate()
{
    const double room = m_bottom - m_y - m_headHeight;
    constexpr double tolerance = 0.01;
    for (int s = 0; s < m_sections.size(); ++s) {
        Section &section = m_sections[s];
        m_pages << PageRows{s, {Slot{}}};
        double used = 0;
        for (int i = 0; i < section.rows.size(); ++i) {
            RegisterRow &row = section.rows[i];
            row.height = qMin(room, measureRow(row, m_columns, m_rowStyle));
            // A heading is not left alone at the foot.
            const double needed = row.heading && i + 1 < section.rows.size()
                ? row.height + measureRow(section.rows.at(i + 1), m_columns, m_rowStyle) : row.height;
            if (used + needed > room + tolerance && m_pages.last().tables.last().count > 0) {
                if (m_pages.last().tables.size() >= m_across)
                    m_pages << PageRows{s, {}};
                m_pages.last().tables << Slot{i, 0};
                used = 0;
            }
            used += row.height;
            ++m_pages.last().tables.last().count;
        }
    }
}

void RegisterDocument::eachText(const std::function<bool(int, const QString &)> &seen) const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        const PageRows &rows = m_pages.at(page);
        for (const Slot &table : rows.tables) {
            for (int i = table.first; i < table.first + table.count; ++i) {
                for (const RegisterCell &cell : m_sections.at(rows.section).rows.at(i).cells) {
                    if (!seen(page, cell.text))
                        return;
                }
            }
        }
    }
}

int RegisterDocument::itemCount() const
{
    qsizetype count = 0;
    for (const Section &section : m_sections)
        count += std::count_if(section.rows.begin(), section.rows.end(), [](const RegisterRow &row) { return !row.heading; });
    return int(count);
}

double RegisterDocument::tableWidth() const
{
    double width = 0;
    for (const RegisterColumn &column : m_columns)
        width += column.width;
    return width;
}

void RegisterDocument::paintPage(QPainter &painter, int page) const
{
    const PageRows &rows = m_pages.at(page);
    const Section &section = m_sections.at(rows.section);
    PaintContext context;
    context.page = page;
    context.pages = pageCount();
    m_header.paint(painter, context);
    section.header.paint(painter, context);
    for (qsizetype i = 0; i < rows.tables.size(); ++i)
        paintTable(painter, section, rows.tables.at(i), m_x + i * (tableWidth() + m_gap));
    m_footer.paint(painter, context);
}

void RegisterDocument::paintTable(QPainter &painter, const Section &section, const Slot &table, double x) const
{
    const double width = tableWidth();
    QList<QLineF> rules;
    double y = m_y;
    if (m_headHeight > 0) {
        if (!m_headFill.isEmpty())
            painter.fillRect(QRectF(x, y, width, m_headHeight), QColor(m_headFill));
        painter.setPen(Qt::black);
        double left = x;
        for (const RegisterColumn &column : m_columns) {
            TextBox(column.title, m_headStyle, QRectF(left, y, column.width, m_headHeight).adjusted(0.5, 0, -0.5, 0)).draw(painter);
            left += column.width;
        }
        y += m_headHeight;
    }
    double columnTop = m_y;
    const auto closeColumns = [&](double bottom) {
        double edge = x;
        for (qsizetype i = 0; i + 1 < m_columns.size(); ++i) {
            edge += m_columns.at(i).width;
            if (bottom > columnTop)
                rules << QLineF(edge, columnTop, edge, bottom);
        }
    };
    for (int i = table.first; i < table.first + table.count; ++i) {
        const RegisterRow &row = section.rows.at(i);
        if (y > m_y)
            rules << QLineF(x, y, x + width, y);
        painter.setPen(Qt::black);
        paintRow(painter, row, m_columns, m_rowStyle, x, y);
        if (row.heading) {
            closeColumns(y);
            columnTop = y + row.height;
        }
        y += row.height;
    }
    closeColumns(y);
    if (m_inner > 0) {
        painter.setPen(QPen(Qt::black, m_inner, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(rules);
    }
    if (m_outer > 0) {
        painter.setPen(QPen(Qt::black, m_outer, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, m_y, width, y - m_y));
    }
}

} // namespace xz
