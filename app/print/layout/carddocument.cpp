#include "print/layout/carddocument.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

namespace xz {

namespace {

constexpr double markWidth = 0.1;
const QColor separatorGrey(0xcc, 0xcc, 0xcc);

} // namespace

Result<std::shared_ptr<CardDocument>> CardDocument::read(const XmlNode &root, const std::shared_ptr<const QString> &templateText,
                                                         const PrintData &data, Progress &progress)
{
    auto document = std::make_shared<CardDocument>();
    if (const Outcome read = document->readSheet(root, templateText); !read)
        return read.error();
    document->m_data = data;
    if (const Outcome checked = document->checkFields(progress); !checked)
        return checked.error();
    return document;
}

Outcome CardDocument::readSheet(const XmlNode &root, const std::shared_ptr<const QString> &templateText)
{
    NodeReader reader(root, *templateText);
    const QString paper = reader.text(QStringLiteral("paper"), QStringLiteral("A4"));
    if (const auto size = paperSize(paper))
        m_paper = *size;
    else
        reader.fail(QCoreApplication::translate("xz::TemplateXml", "“%1” is no paper size.").arg(paper));
    const auto card = reader.pair(QStringLiteral("card"), 90, 130);
    m_card = QSizeF(card.first, card.second);
    m_columns = int(reader.number(QStringLiteral("columns"), 1));
    m_rows = int(reader.number(QStringLiteral("rows"), 1));
    const auto gutter = reader.pair(QStringLiteral("gutter"), 0, 0);
    m_gutter = QPointF(gutter.first, gutter.second);
    const auto origin = reader.pair(QStringLiteral("origin"), (m_paper.width() - m_columns * m_card.width() - (m_columns - 1) * m_gutter.x()) / 2,
                                    (m_paper.height() - m_rows * m_card.height() - (m_rows - 1) * m_gutter.y()) / 2);
    m_origin = QPointF(origin.first, origin.second);
    m_bleed = reader.number(QStringLiteral("bleed"), 0);
    m_marks = Marks(reader.choice(QStringLiteral("marks"), {QStringLiteral("grid"), QStringLiteral("corners"), QStringLiteral("none")}, 0));
    m_markLength = reader.number(QStringLiteral("mark-length"), 6);
    m_markGap = reader.number(QStringLiteral("mark-gap"), 2);
    if (m_columns < 1 || m_rows < 1 || m_card.isEmpty())
        reader.fail(QCoreApplication::translate("xz::TemplateXml", "A sheet needs at least one card with a width and a height."));
    for (const XmlNode &child : root.children) {
        if (child.name != QLatin1String("card") && child.name != QLatin1String("sheet"))
            return templateError(*templateText, child.offset,
                                 QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
        const Result<ElementList> elements = ElementList::read(child, templateText);
        if (!elements)
            return elements.error();
        (child.name == QLatin1String("card") ? m_elements : m_sheet) = *elements;
    }
    if (m_elements.isEmpty())
        reader.fail(QCoreApplication::translate("xz::TemplateXml", "There is nothing in <card>."));
    return reader.finish();
}

Outcome CardDocument::checkFields(Progress &progress) const
{
    if (const Outcome known = m_sheet.check({nullptr, &m_data.values}); !known)
        return known;
    progress.begin(QCoreApplication::translate("xz::LayoutEngine", "Laying out"), m_data.records.size());
    constexpr qsizetype stride = 256;
    for (qsizetype i = 0; i < m_data.records.size(); ++i) {
        if (i % stride == 0) {
            if (progress.isCancelled())
                return Error::cancelled();
            progress.advance(i);
        }
        const QVariantMap record = m_data.records.at(i).toMap();
        if (const Outcome known = m_elements.check({&record, &m_data.values}); !known)
            return known;
    }
    return {};
}

int CardDocument::pageCount() const
{
    return int((m_data.records.size() + perPage() - 1) / perPage());
}

int CardDocument::pageOf(const QString &text) const
{
    const QString wanted = searchable(text);
    for (qsizetype i = 0; i < m_data.records.size() && !wanted.isEmpty(); ++i) {
        const QVariantMap record = m_data.records.at(i).toMap();
        if (searchable(record.value(QStringLiteral("name")).toString()).contains(wanted))
            return int(i / perPage());
    }
    return -1;
}

QPointF CardDocument::cardOrigin(int cell) const
{
    return {m_origin.x() + (cell % m_columns) * (m_card.width() + m_gutter.x()),
            m_origin.y() + (cell / m_columns) * (m_card.height() + m_gutter.y())};
}

void CardDocument::paintPage(QPainter &painter, int page) const
{
    const int first = page * perPage();
    const int cards = int(qMin<qsizetype>(perPage(), m_data.records.size() - first));
    PaintContext context{{nullptr, &m_data.values}, page, pageCount(), {}};
    const double between = qMin(m_bleed, qMin(m_gutter.x(), m_gutter.y()) / 2);
    for (int cell = 0; cell < cards; ++cell) {
        const QVariantMap record = m_data.records.at(first + cell).toMap();
        context.values.record = &record;
        // A card does not bleed over its neighbour.
        context.bleed = QMarginsF(cell % m_columns == 0 ? m_bleed : between, cell < m_columns ? m_bleed : between,
                                  (cell + 1) % m_columns == 0 || cell + 1 >= cards ? m_bleed : between,
                                  cell + m_columns >= cards ? m_bleed : between);
        painter.save();
        painter.translate(cardOrigin(cell));
        m_elements.paint(painter, context);
        painter.restore();
    }
    context.values.record = nullptr;
    if (options().cutMarks && m_marks != Marks::None)
        paintMarks(painter, cards);
    m_sheet.paint(painter, context);
}

void CardDocument::paintMarks(QPainter &painter, int cards) const
{
    QList<QLineF> marks;
    const double from = m_markGap;
    const double to = m_markGap + m_markLength;
    for (int cell = 0; cell < cards; ++cell) {
        const QRectF card(cardOrigin(cell), m_card);
        const bool inner = m_marks == Marks::Corners;
        const bool left = inner || cell % m_columns == 0;
        const bool right = inner || (cell + 1) % m_columns == 0 || cell + 1 >= cards;
        const bool top = inner || cell < m_columns;
        const bool bottom = inner || cell + m_columns >= cards;
        for (const double y : {card.top(), card.bottom()}) {
            if (left)
                marks << QLineF(card.left() - to, y, card.left() - from, y);
            if (right)
                marks << QLineF(card.right() + from, y, card.right() + to, y);
        }
        for (const double x : {card.left(), card.right()}) {
            if (top)
                marks << QLineF(x, card.top() - to, x, card.top() - from);
            if (bottom)
                marks << QLineF(x, card.bottom() + from, x, card.bottom() + to);
        }
    }
    painter.setPen(QPen(Qt::black, markWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(marks);
    if (m_marks != Marks::Grid)
        return;
    painter.setPen(QPen(separatorGrey, markWidth, Qt::SolidLine, Qt::FlatCap));
    for (int cell = 0; cell < cards; ++cell) {
        const QRectF card(cardOrigin(cell), m_card);
        if (m_gutter.x() == 0 && (cell + 1) % m_columns != 0 && cell + 1 < cards)
            painter.drawLine(card.topRight(), card.bottomRight());
        if (m_gutter.y() == 0 && cell + m_columns < cards)
            painter.drawLine(card.bottomLeft(), card.bottomRight());
    }
}

} // namespace xz
