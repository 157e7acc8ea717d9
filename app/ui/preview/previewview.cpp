#include "ui/preview/previewview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/theme/theme.h"

namespace xz {

namespace {

constexpr double leastZoom = 10, mostZoom = 400;
constexpr double zoomStep = 1.2;
constexpr double truePixelsPerMm = 96.0 / 25.4;
constexpr int cacheBytes = 96 * 1024 * 1024;

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("previewView"));
    setAccessibleName(tr("Print preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_images.setMaxCost(cacheBytes);
    m_pool.setMaxThreadCount(1);
    connect(&Theme::app(), &Theme::changed, this, [this] { arrange(qMax(0, m_first)); });
}

PreviewView::~PreviewView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

PreviewLayout::Measures PreviewView::measures() const
{
    const Theme &theme = Theme::app();
    return {theme.px(14), theme.px(12), theme.px(28)};
}

double PreviewView::pixelsPerMm() const { return m_zoom / 100.0 * truePixelsPerMm; }

void PreviewView::setDocument(DocumentPtr document, bool keepPlace)
{
    const int page = keepPlace ? qMax(0, m_first) : 0;
    m_pool.clear();
    m_document = std::move(document);
    m_sizes.clear();
    for (int i = 0; m_document && i < m_document->pageCount(); ++i)
        m_sizes << m_document->pageSize(i);
    m_marked = -1;
    m_painted.clear();
    arrange(qMin(page, int(m_sizes.size()) - 1));
}

void PreviewView::arrange(int page)
{
    ++m_generation;
    m_images.clear();
    m_pending.clear();
    const double before = m_zoom;
    if (m_fit != Fit::None && !m_sizes.isEmpty()) {
        // Room for the scroll bar is kept, so that its coming does not change the scale again.
        const int bar = verticalScrollBar()->isVisible() ? 0 : Theme::app().px(10);
        const QSize area = viewport()->size() - QSize(bar, 0);
        const double scale = m_fit == Fit::Page ? PreviewLayout::fitPage(m_sizes, m_columns, area, measures())
                                                : PreviewLayout::fitWidth(m_sizes, m_columns, area.width(), measures());
        m_zoom = qBound(leastZoom, scale / truePixelsPerMm * 100.0, mostZoom);
    }
    m_layout = PreviewLayout(m_sizes, m_columns, pixelsPerMm(), viewport()->width(), measures());
    horizontalScrollBar()->setRange(0, qMax(0, m_layout.size().width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, qMax(0, m_layout.size().height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::app().px(40));
    verticalScrollBar()->setValue(m_layout.rowTop(page));
    reportPages();
    if (!qFuzzyCompare(before, m_zoom))
        emit zoomChanged(m_zoom);
    viewport()->update();
}

void PreviewView::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = qBound(1, columns, 2);
    arrange(qMax(0, m_first));
}

void PreviewView::setFit(Fit fit)
{
    m_fit = fit;
    arrange(qMax(0, m_first));
}

void PreviewView::setZoom(double percent)
{
    const double bounded = qBound(leastZoom, percent, mostZoom);
    m_fit = Fit::None;
    const double before = m_zoom;
    m_zoom = bounded;
    arrange(qMax(0, m_first));
    if (!qFuzzyCompare(before, bounded))
        emit zoomChanged(bounded);
}

void PreviewView::zoomIn() { setZoom(m_zoom * zoomStep); }

void PreviewView::zoomOut() { setZoom(m_zoom / zoomStep); }

void PreviewView::goToPage(int page)
{
    if (page < 0 || page >= m_layout.pageCount())
        return;
    verticalScrollBar()->setValue(m_layout.rowTop(page));
    reportPages();
}

void PreviewView::previous() { goToPage(m_layout.step(qMax(0, m_first), -1)); }

void PreviewView::next()
{
    goToPage(m_layout.step(qMax(0, m_first), 1));
}

void PreviewView::markPage(int page)
{
    m_marked = page;
    viewport()->update();
}

void PreviewView::reportPages()
{
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.pagesIn(top, top + viewport()->height() - 1);
    // A page whose foot is still seen above is not the current one when the next stands wholly on screen.
    int current = first;
    while (current >= 0 && current < last && m_layout.page(current).top() < top && m_layout.page(current).center().y() < top)
        ++current;
    if (current == m_first && last == m_last)
        return;
    m_first = current;
    m_last = last;
    emit pagesChanged(m_first, m_last);
}

bool PreviewView::isReady() const
{
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.pagesIn(top, top + viewport()->height() - 1);
    for (int page = qMax(0, first); page <= last; ++page) {
        if (!m_images.contains(page))
            return false;
    }
    return true;
}

void PreviewView::request(int page)
{
    if (m_pending.contains(page))
        return;
    m_pending.insert(page);
    const QSize size = m_layout.page(page).size();
    const double ratio = devicePixelRatioF();
    const double scale = pixelsPerMm();
    m_pool.start([this, document = m_document, page, size, ratio, scale, generation = m_generation, paper = Theme::app().color(Token::Paper)] {
        QImage image(size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(paper);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        document->paint(painter, page);
        painter.end();
        QMetaObject::invokeMethod(
            this,
            [this, page, generation, image] {
                if (generation != m_generation)
                    return;
                m_pending.remove(page);
                m_painted.insert(page);
                m_images.insert(page, new QImage(image), int(image.sizeInBytes()));
                viewport()->update();
                if (isReady())
                    emit ready();
            },
            Qt::QueuedConnection);
    });
}

void PreviewView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Token::Desk));
    const QPoint offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto [first, last] = m_layout.pagesIn(-offset.y(), -offset.y() + viewport()->height() - 1);
    for (int page = qMax(0, first); page <= last; ++page) {
        const QRect place = m_layout.page(page).translated(offset);
        if (!place.adjusted(0, 0, 0, measures().caption).intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, theme.color(Token::Paper));
        if (const QImage *image = m_images.object(page))
            painter.drawImage(place.topLeft(), *image);
        else
            request(page);
        const bool marked = page == m_marked;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(marked ? Token::Accent : Token::Border), marked ? 2 : 1));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        painter.setFont(theme.font(TextSize::Label));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(place.x(), place.bottom() + 1, place.width(), measures().caption), Qt::AlignCenter, tr("Page %1").arg(page + 1));
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange(qMax(0, m_first));
}

void PreviewView::scrollContentsBy(int, int)
{
    reportPages();
    viewport()->update();
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageUp:
        previous();
        return;
    case Qt::Key_PageDown:
        next();
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(m_layout.pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) {
            zoomIn();
            return;
        }
        break;
    case Qt::Key_Minus:
        if (control) {
            zoomOut();
            return;
        }
        break;
    case Qt::Key_0:
        if (control) {
            setFit(Fit::Page);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::mousePressEvent(QMouseEvent *event) { m_dragFrom = event->pos(); }

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

} // namespace xz
