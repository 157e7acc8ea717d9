#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QThreadPool>

#include "print/layout/document.h"
#include "ui/export.h"
#include "ui/preview/previewlayout.h"

namespace xz {

/// Laid-out pages on a desk: only those on screen are painted, in a worker thread, and kept while they fit the cache.
/// PgUp, PgDn turn rows of pages, Ctrl+wheel and Ctrl++ Ctrl+- zoom, Ctrl+0 shows whole pages.
class XZUI_EXPORT PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Page, Width };

    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows a document from its first page; null empties the desk. With `keepPlace` the page on screen stays.
    void setDocument(DocumentPtr document, bool keepPlace = false);
    DocumentPtr document() const { return m_document; }

    int columns() const { return m_columns; }
    void setColumns(int columns); ///< 1 or 2 pages beside each other
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Per cent of the true size at 96 dpi, 10 to 400.
    double zoom() const { return m_zoom; }
    void setZoom(double percent);
    void zoomIn();
    void zoomOut();

    int firstPage() const { return m_first; } ///< first page on screen, -1 when there is none
    int lastPage() const { return m_last; }
    void goToPage(int page);
    void previous();
    void next();
    /// Framed in accent, -1: none; the page a search found.
    void markPage(int page);
    int markedPage() const { return m_marked; }

    /// Pages painted since the document was set; tests see that hidden ones cost nothing.
    int paintedPages() const { return int(m_painted.size()); }
    /// True when every page on screen is painted.
    bool isReady() const;

signals:
    void pagesChanged(int first, int last);
    void zoomChanged(double percent);
    void ready();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    PreviewLayout::Measures measures() const;
    double pixelsPerMm() const;
    void arrange(int page);
    void reportPages();
    void request(int page);

    DocumentPtr m_document;
    QList<QSizeF> m_sizes;
    PreviewLayout m_layout;
    int m_columns = 2;
    Fit m_fit = Fit::Page;
    double m_zoom = 100;
    int m_first = -1;
    int m_last = -1;
    int m_marked = -1;
    int m_generation = 0;
    QPoint m_dragFrom;
    QCache<int, QImage> m_images;
    QSet<int> m_pending;
    QSet<int> m_painted;
    QThreadPool m_pool;
};

} // namespace xz
