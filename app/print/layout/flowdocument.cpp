#include "print/layout/flowdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include "print/layout/element.h"
#include "print/render/fonts.h"
#include "print/render/textbox.h"

namespace xz {

namespace {

// The document is laid out for a device of 96 dpi, QTextDocument's own unit, and painted scaled to millimetres.
constexpr double pixelsPerMm = 96 / 25.4;

/// content of <meta name="NAME" content="…">.
QString metaContent(const QString &html, const QString &name)
{
    const QRegularExpression meta(QStringLiteral("<meta\\s+name=\"%1\"\\s+content=\"([^\"]*)\"").arg(name));
    return meta.match(html).captured(1);
}

/// The page of a block's first or last line.
int lineOnPage(const QTextDocument &text, const QTextBlock &block, bool last)
{
    // This lays the text out as far as here; only then the block has its lines.
    const double top = text.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return int(top / text.pageSize().height());
    const QTextLine line = layout->lineAt(last ? layout->lineCount() - 1 : 0);
    return int((top + line.y() + line.height() / 2) / text.pageSize().height());
}

/// A heading (<h1> … <h6>) does not stand alone at the foot of a page: it goes over with what it heads (GB/T 9704 has the same rule).
void keepHeadings(QTextDocument &text)
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || !next.isValid() || format.pageBreakPolicy() != QTextFormat::PageBreak_Auto || lineOnPage(text, block, true) == lineOnPage(text, next, false))
            continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// Nor do the first one or two rows of a longer table.
void keepTables(QTextDocument &text)
{
    constexpr int least = 3;
    const QList<QTextFrame *> frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->rows() <= least)
            continue;
        const auto pageOfRow = [&](int row) { return lineOnPage(text, table->cellAt(row, 0).firstCursorPosition().block(), false); };
        if (pageOfRow(0) == pageOfRow(least - 1))
            continue;
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
    }
}

} // namespace

FlowDocument::~FlowDocument() = default;

Result<std::shared_ptr<FlowDocument>> FlowDocument::read(const std::shared_ptr<const QString> &templateText, const PrintData &data)
{
    FieldText::Fault fault;
    const FieldText fields(*templateText, FieldText::Escape::Xml, fault);
    if (fault)
        return templateError(*templateText, fault.offset, fault.message);
    QVariantMap values = data.values;
    if (!values.contains(QStringLiteral("records")))
        values.insert(QStringLiteral("records"), data.records);
    const FieldValues scope{nullptr, &values};
    if (const FieldText::Fault unknown = fields.check(scope))
        return templateError(*templateText, unknown.offset, unknown.message);
    const QString html = fields.render(scope);

    auto document = std::make_shared<FlowDocument>();
    const QString paper = metaContent(html, QStringLiteral("page"));
    const auto size = paperSize(paper.isEmpty() ? QStringLiteral("A4") : paper);
    if (!size) {
        return templateError(*templateText, templateText->indexOf(QLatin1String("name=\"page\"")),
                             QCoreApplication::translate("xz::TemplateXml", "“%1” is no paper size.").arg(paper));
    }
    document->m_paper = *size;
    const QStringList margins = metaContent(html, QStringLiteral("margins")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (margins.size() == 4)
        document->m_margins = QMarginsF(margins.at(3).toDouble(), margins.at(0).toDouble(), margins.at(1).toDouble(), margins.at(2).toDouble());
    document->m_header = metaContent(html, QStringLiteral("header"));
    document->m_footer = metaContent(html, QStringLiteral("footer"));

    loadBundledFonts();
    document->m_document = std::make_unique<QTextDocument>();
    // A paint device of known resolution, so that points are the same on every screen.
    document->m_device = std::make_unique<QImage>(1, 1, QImage::Format_ARGB32_Premultiplied);
    document->m_device->setDotsPerMeterX(qRound(pixelsPerMm * 1000));
    document->m_device->setDotsPerMeterY(qRound(pixelsPerMm * 1000));
    QTextDocument &text = *document->m_document;
    text.setUndoRedoEnabled(false);
    text.setDocumentMargin(0);
    text.setDefaultFont(faceFont(Face::FangSong, 16));
    text.setHtml(html);
    text.documentLayout()->setPaintDevice(document->m_device.get());
    text.setPageSize(document->m_paper * pixelsPerMm);
    QTextFrameFormat frame = text.rootFrame()->frameFormat();
    frame.setLeftMargin(document->m_margins.left() * pixelsPerMm);
    frame.setTopMargin(document->m_margins.top() * pixelsPerMm);
    frame.setRightMargin(document->m_margins.right() * pixelsPerMm);
    frame.setBottomMargin(document->m_margins.bottom() * pixelsPerMm);
    text.rootFrame()->setFrameFormat(frame);
    keepTables(text);
    keepHeadings(text);
    document->m_pages = text.pageCount();
    return document;
}

void FlowDocument::eachText(const std::function<bool(int, const QString &)> &seen) const
{
    const QMutexLocker lock(&m_mutex);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!seen(lineOnPage(*m_document, block, false), block.text()))
            return;
    }
}

void FlowDocument::paintPage(QPainter &painter, int page) const
{
    {
        const QMutexLocker lock(&m_mutex);
        painter.save();
        painter.scale(1 / pixelsPerMm, 1 / pixelsPerMm);
        const QSizeF size = m_document->pageSize();
        painter.translate(0, -page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * size.height(), size.width(), size.height());
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    if (!m_header.isEmpty())
        paintLine(painter, m_header, m_margins.top() * 0.6, page);
    if (!m_footer.isEmpty())
        paintLine(painter, m_footer, m_paper.height() - m_margins.bottom() + 7, page);
}

void FlowDocument::paintLine(QPainter &painter, const QString &text, double y, int page) const
{
    BoxStyle style;
    style.text = {Face::Song, 14 * mmPerPoint};
    style.align = Qt::AlignHCenter;
    PaintContext context;
    context.page = page;
    context.pages = m_pages;
    painter.setPen(Qt::black);
    TextBox(withPageNumbers(text, context), style, QRectF(m_margins.left(), y, m_paper.width() - m_margins.left() - m_margins.right(), 0)).draw(painter);
}

} // namespace xz
