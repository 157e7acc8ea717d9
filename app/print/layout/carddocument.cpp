#include "print/layout/carddocument.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>

namespace xz {

namespace {

constexpr double markWidth = 0.1;
const QColor separatorGrey(0xcc, 0xcc, 0xcc);

QString paperNameOf(QSizeF size)
{
    for (const QString &name : paperNames()) {
        if (paperSize(name) == size || paperSize(name)->transposed() == size)
            return name;
    }
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

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
        const bool back = child.name == QLatin1String("back");
        if (child.name != QLatin1String("card") && child.name != QLatin1String("sheet") && !back)
            return templateError(*templateText, child.offset,
                                 QCoreApplication::translate("xz::TemplateXml", "There is no element of this name here."));
        const Result<ElementList> elements = ElementList::read(child, templateText);
        if (!elements)
            return elements.error();
        (back ? m_back : child.name == QLatin1String("card") ? m_elements : m_sheetElements) = *elements;
        if (!back)
            continue;
        NodeReader face(child, *templateText);
        m_backTitle = face.text(QStringLiteral("title"));
        if (const Outcome read = face.finish(); !read)
            return read;
    }
    if (m_elements.isEmpty())
        reader.fail(QCoreApplication::translate("xz::TemplateXml", "There is nothing in <card>."));
    m_template = {m_paper, QSize(m_columns, m_rows), m_origin};
    return reader.finish();
}

CardDocument::Sheet CardDocument::sheetOn(QSizeF paper) const
{
    // No printer reaches the very edge, and marks want their room.
    constexpr double edge = 4;
    const double beside = m_marks == Marks::None ? edge : qMax(edge, m_markGap + m_markLength);
    const auto count = [](double room, double card, double gutter) { return qMax(0, int((room + gutter + 1e-6) / (card + gutter))); };
    Sheet sheet{paper, {count(paper.width() - 2 * beside, m_card.width(), m_gutter.x()), count(paper.height() - 2 * beside, m_card.height(), m_gutter.y())}, {}};
    // The template's own setting out stays within what its author found to fit.
    if (paper == m_template.paper)
        return m_template;
    const auto middle = [](double room, int cards, double card, double gutter) { return (room - cards * card - (cards - 1) * gutter) / 2; };
    sheet.origin = {middle(paper.width(), sheet.cards.width(), m_card.width(), m_gutter.x()),
                    middle(paper.height(), sheet.cards.height(), m_card.height(), m_gutter.y())};
    return sheet;
}

CardDocument::Sheet CardDocument::bestSheetOn(const QString &paper) const
{
    QSizeF size = paperSize(paper).value_or(m_template.paper);
    if ((size.width() > size.height()) != (m_template.paper.width() > m_template.paper.height()))
        size.transpose();
    if (size == m_template.paper)
        return m_template;
    const Sheet same = sheetOn(size), turned = sheetOn(size.transposed());
    return turned.cards.width() * turned.cards.height() > same.cards.width() * same.cards.height() ? turned : same;
}

QStringList CardDocument::papers() const
{
    QStringList names = LaidOutDocument::papers();
    for (qsizetype i = names.size() - 1; i > 0; --i) {
        if (bestSheetOn(names.at(i)).cards.isEmpty())
            names.removeAt(i);
    }
    const QString bare = QStringLiteral("%1 %2").arg(m_card.width()).arg(m_card.height());
    if (!names.contains(bare))
        names << bare;
    return names;
}

void CardDocument::setOptions(const PageOptions &options)
{
    // Cards are never scaled: a badge has to fit its holder.
    LaidOutDocument::setOptions(options);
    m_isBare = paperSize(options.paper) == m_card && m_template.paper != m_card;
    Sheet sheet = m_isBare ? Sheet{m_card, {1, 1}, {}} : bestSheetOn(options.paper);
    if (sheet.cards.isEmpty())
        sheet = m_template;
    if (options.oneCardAPage && sheet.cards != QSize(1, 1)) {
        sheet.cards = {1, 1};
        sheet.origin = {(sheet.paper.width() - m_card.width()) / 2, (sheet.paper.height() - m_card.height()) / 2};
    }
    m_sheet = {};
    m_paper = sheet.paper;
    m_columns = sheet.cards.width();
    m_rows = sheet.cards.height();
    m_origin = sheet.origin;
    m_sheetShift = {(m_paper.width() - m_template.paper.width()) / 2, m_paper.height() - m_template.paper.height()};
}

QSizeF CardDocument::pageSize(int) const { return m_paper; }

Outcome CardDocument::checkFields(Progress &progress) const
{
    if (const Outcome known = m_sheetElements.check({nullptr, &m_data.values}); !known)
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
        for (const ElementList *face : {&m_elements, &m_back}) {
            if (const Outcome known = face->check({&record, &m_data.values}); !known)
                return known;
        }
    }
    return {};
}

int CardDocument::pageCount() const
{
    const int sheets = int((m_data.records.size() + perPage() - 1) / perPage());
    return hasBacks() ? 2 * sheets : sheets;
}

void CardDocument::eachText(const std::function<bool(int, const QString &)> &seen) const
{
    const int faces = hasBacks() ? 2 : 1;
    for (qsizetype i = 0; i < m_data.records.size(); ++i) {
        if (!seen(int(i / perPage()) * faces, m_data.records.at(i).toMap().value(QStringLiteral("name")).toString()))
            return;
    }
}

QPointF CardDocument::cardOrigin(int cell) const
{
    return {m_origin.x() + (cell % m_columns) * (m_card.width() + m_gutter.x()),
            m_origin.y() + (cell / m_columns) * (m_card.height() + m_gutter.y())};
}

void CardDocument::paintPage(QPainter &painter, int page) const
{
    const int faces = hasBacks() ? 2 : 1;
    const int sheet = page / faces;
    const int first = sheet * perPage();
    const int cards = int(qMin<qsizetype>(perPage(), m_data.records.size() - first));
    if (page % faces == 1) {
        paintBacks(painter, first, cards);
        return;
    }
    PaintContext context{{nullptr, &m_data.values}, sheet, pageCount() / faces, perPage(), paperNameOf(m_paper), {}};
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
    if (m_isBare)
        return;
    if (options().cutMarks && m_marks != Marks::None)
        paintMarks(painter, cards);
    painter.save();
    painter.translate(m_sheetShift);
    m_sheetElements.paint(painter, context);
    painter.restore();
}

void CardDocument::paintBacks(QPainter &painter, int first, int cards) const
{
    // Turned over like the page of a book, a sheet has its left at the right.
    PaintContext context{{nullptr, &m_data.values}, first / perPage(), pageCount() / 2, perPage(), {}, {}};
    for (int cell = 0; cell < cards; ++cell) {
        const QVariantMap record = m_data.records.at(first + cell).toMap();
        context.values.record = &record;
        const QPointF origin = cardOrigin(cell);
        painter.save();
        painter.translate(m_paper.width() - origin.x() - m_card.width(), origin.y());
        m_back.paint(painter, context);
        painter.restore();
    }
}

QList<qint64> CardDocument::itemsOn(int page) const
{
    QList<qint64> ids;
    const int first = page / (hasBacks() ? 2 : 1) * perPage();
    for (int i = first; i < qMin<qsizetype>(first + perPage(), m_data.records.size()); ++i) {
        if (const qint64 id = m_data.records.at(i).toMap().value(QStringLiteral("id")).toLongLong(); id != 0)
            ids << id;
    }
    return ids;
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
