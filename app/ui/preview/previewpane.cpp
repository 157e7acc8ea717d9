#include "ui/preview/previewpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/preview/namelist.h"
#include "ui/preview/previewview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz {

namespace {

Button *flatButton(const char *name, const char *icon, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new Button(QLatin1String(name), QLatin1String(icon), text, parent, Button::Kind::Flat);
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    button->setTextToken(Token::Text2);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_previous(flatButton("preview.previous", "go-previous", {}, tr("Previous page"), m_bar))
    , m_page(new QLineEdit(m_bar))
    , m_count(makeLabel({}, TextRole::Facts, m_bar))
    , m_next(flatButton("preview.next", "go-next", {}, tr("Next page"), m_bar))
    , m_columns(new SegmentedControl(QStringLiteral("preview.columns"), m_bar))
    , m_out(flatButton("preview.zoomOut", "zoom-out", {}, tr("Zoom out"), m_bar))
    , m_zoom(flatButton("preview.zoom", "", {}, tr("Zoom: choose a size"), m_bar))
    , m_in(flatButton("preview.zoomIn", "zoom-in", {}, tr("Zoom in"), m_bar))
    , m_whole(flatButton("preview.wholePage", "zoom-fit-page", tr("Whole page"), tr("Whole page"), m_bar))
    , m_jump(new SearchField(QStringLiteral("preview.jump"), tr("Jump to a person"), m_bar))
    , m_message(new MessageBar(this))
    , m_view(new PreviewView(this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_bar->setProperty("pane", true);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_page->setObjectName(QStringLiteral("preview.page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_count->setObjectName(QStringLiteral("preview.count"));
    auto *sizes = new QMenu(m_zoom);
    sizes->setObjectName(QStringLiteral("preview.zoomSizes"));
    for (const int percent : {25, 50, 75, 100, 150, 200, 400})
        sizes->addAction(QStringLiteral("%1%").arg(percent), m_view, [this, percent] { m_view->setZoom(percent); });
    sizes->addSeparator();
    sizes->addAction(tr("Page width"), m_view, [this] { m_view->setFit(PreviewView::Fit::Width); })->setObjectName(QStringLiteral("preview.pageWidth"));
    sizes->addAction(tr("Whole page"), m_view, [this] { m_view->setFit(PreviewView::Fit::Page); });
    connect(m_zoom, &QPushButton::clicked, this, [this, sizes] { sizes->popup(m_zoom->mapToGlobal(QPoint(0, m_zoom->height()))); });
    m_columns->addSegment(QStringLiteral("one"), {}, QStringLiteral("view-pages-single"))->setAccessibleName(tr("One page"));
    m_columns->addSegment(QStringLiteral("two"), {}, QStringLiteral("view-pages-facing"))->setAccessibleName(tr("Two pages"));
    m_columns->setCurrent(QStringLiteral("two"));

    auto *row = new QHBoxLayout(m_bar);
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addSpacing(Theme::app().px(8));
    row->addWidget(m_columns);
    row->addSpacing(Theme::app().px(8));
    row->addWidget(m_out);
    row->addWidget(m_zoom);
    row->addWidget(m_in);
    row->addWidget(m_whole);
    row->addStretch(1);
    row->addWidget(m_jump);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_message);
    column->addWidget(m_view, 1);

    connect(m_previous, &QPushButton::clicked, m_view, &PreviewView::previous);
    connect(m_next, &QPushButton::clicked, m_view, &PreviewView::next);
    connect(m_out, &QPushButton::clicked, m_view, &PreviewView::zoomOut);
    connect(m_in, &QPushButton::clicked, m_view, &PreviewView::zoomIn);
    connect(m_whole, &QPushButton::clicked, this, [this] { m_view->setFit(PreviewView::Fit::Page); });
    connect(m_columns, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { m_view->setColumns(id == QLatin1String("two") ? 2 : 1); });
    connect(m_page, &QLineEdit::returnPressed, this, [this] {
        m_view->goToPage(m_page->text().section(QStringLiteral("–"), 0, 0).trimmed().toInt() - 1);
        showPages(m_view->firstPage(), m_view->lastPage());
    });
    m_jump->setToolTip(tr("Characters, pinyin or initials; Enter goes on to the next"));
    connect(m_jump, &SearchField::searched, this, &PreviewPane::jumpTo);
    connect(m_jump, &QLineEdit::returnPressed, this, &PreviewPane::jumpToNext);
    connect(m_view, &PreviewView::pagesChanged, this, &PreviewPane::showPages);
    connect(m_view, &PreviewView::zoomChanged, this, [this](double percent) { m_zoom->setText(QStringLiteral("%1%").arg(qRound(percent))); });
    connect(&Theme::app(), &Theme::changed, this, &PreviewPane::applyMeasures);
    applyMeasures();
    setDocument(nullptr);
}

void PreviewPane::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_bar->setFixedHeight(theme.px(40));
    m_bar->layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_bar->layout()->setSpacing(theme.px(4));
    m_zoom->setFixedWidth(theme.px(52));
    m_jump->setMeasure(152);
}

void PreviewPane::hideEvent(QHideEvent *event)
{
    // The list of names belongs to these pages.
    if (m_names)
        m_names->close();
    QWidget::hideEvent(event);
}

void PreviewPane::setCompact(bool compact)
{
    m_jump->setVisible(!compact);
    m_columns->setVisible(!compact);
    if (compact)
        m_columns->setCurrent(QStringLiteral("one"));
}

void PreviewPane::setDocument(DocumentPtr document, bool keepPlace)
{
    m_found.clear();
    m_sought.clear();
    if (m_names)
        m_names->close();
    m_view->setDocument(std::move(document), keepPlace);
    showNotices();
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(m_view->zoom())));
    showPages(m_view->firstPage(), m_view->lastPage());
}

void PreviewPane::showPages(int first, int last)
{
    const int pages = m_view->document() ? m_view->document()->pageCount() : 0;
    // Two pages beside each other are one place in the document; what peeps in below is not.
    const int shownLast = qMin(last, first + m_view->columns() - 1);
    m_page->setText(first < 0 ? QString()
                    : shownLast > first ? QStringLiteral("%1–%2").arg(first + 1).arg(shownLast + 1)
                                        : QString::number(first + 1));
    // Wide enough for the last pages, so that it does not move while one turns them.
    const QString widest = m_view->columns() > 1 ? QStringLiteral("%1–%1").arg(pages) : QString::number(pages);
    m_page->setFixedWidth(qMax(Theme::app().px(52), m_page->fontMetrics().horizontalAdvance(widest) + Theme::app().px(24)));
    m_count->setText(tr("/ %1 pages").arg(pages));
    m_page->setEnabled(pages > 0);
    m_previous->setEnabled(first > 0);
    m_next->setEnabled(last >= 0 && shownLast < pages - 1);
}

void PreviewPane::showNotices()
{
    const DocumentPtr document = m_view->document();
    const QStringList texts = document ? document->notices() : QStringList();
    if (texts.isEmpty()) {
        m_message->clear();
        return;
    }
    const QList<PrintNotice> details = document->noticeDetails();
    const bool named = std::any_of(details.begin(), details.end(), [](const PrintNotice &notice) { return !notice.names.isEmpty(); });
    if (named)
        m_message->showMessage(MessageBar::Kind::Warning, texts.join(QLatin1Char(' ')), tr("Show the names"), [this] { showNames(); });
    else
        m_message->showMessage(MessageBar::Kind::Warning, texts.join(QLatin1Char(' ')));
}

void PreviewPane::showNames()
{
    if (!m_view->document())
        return;
    if (m_names)
        m_names->close();
    const QList<PrintNotice> details = m_view->document()->noticeDetails();
    QStringList texts, names;
    for (const PrintNotice &notice : details) {
        if (notice.names.isEmpty())
            continue;
        texts << notice.text;
        names += notice.names;
    }
    m_names = new NameList(texts.join(QLatin1Char('\n')), names, this);
    m_names->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_names, &NameList::chosen, this, [this](const QString &name) {
        m_found = m_view->document() ? m_view->document()->pagesOf(name) : QList<int>();
        m_view->markPage(m_found.value(0, -1));
        m_view->goToPage(m_found.value(0, -1));
    });
    m_names->show();
}

void PreviewPane::jumpToNext()
{
    if (m_justFound || m_jump->text().trimmed() != m_sought || m_found.size() < 2)
        return;
    m_found.append(m_found.takeFirst());
    m_view->markPage(m_found.constFirst());
    m_view->goToPage(m_found.constFirst());
}

void PreviewPane::jumpTo(const QString &text)
{
    // The Enter that finds somebody does not go on to the next as well.
    m_justFound = true;
    QTimer::singleShot(0, this, [this] { m_justFound = false; });
    const bool wasMissing = !m_sought.isEmpty() && m_found.isEmpty();
    m_found.clear();
    m_sought = m_view->document() ? text.trimmed() : QString();
    if (!m_sought.isEmpty())
        m_found = m_view->document()->pagesOf(m_sought);
    const int page = m_found.value(0, -1);
    m_view->markPage(page);
    if (page >= 0)
        m_view->goToPage(page);
    if (wasMissing && (page >= 0 || m_sought.isEmpty()))
        showNotices();
    if (page < 0 && !m_sought.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, tr("“%1” is on none of these pages.").arg(text.trimmed()));
}

} // namespace xz
