#include "ui/widgets/splitview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSplitterHandle>

#include "ui/theme/theme.h"
#include "ui/widgets/uistate.h"

namespace xz {

namespace {

// QSplitterHandle itself widens the area one can grab when the handle is a single pixel.
class Handle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), Theme::app().color(Token::Line));
    }
};

} // namespace

SplitView::SplitView(QWidget *main, QWidget *detail, const QString &stateKey, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_main(main)
    , m_detail(detail)
    , m_stateKey(stateKey)
{
    setObjectName(QStringLiteral("splitView"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(main);
    addWidget(detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = qRound(m_detail->width() / Theme::app().scale());
        UiState::write(m_stateKey + QStringLiteral("/detailWidth"), m_detailWidth);
    });
    connect(&Theme::app(), &Theme::changed, this, &SplitView::arrange);
    restore();
}

void SplitView::restore()
{
    const int kept = UiState::read(m_stateKey + QStringLiteral("/detailWidth")).toInt();
    if (kept > 0)
        m_detailWidth = kept;
    arrange();
}

void SplitView::setDetailWidth(int measure)
{
    m_detailWidth = measure;
    restore();
}

void SplitView::setMainMinimum(int measure)
{
    m_mainMinimum = measure;
    arrange();
}

bool SplitView::isDetailOpen() const { return m_open; }

void SplitView::setDetailOpen(bool open)
{
    m_open = open;
    arrange();
    if (open && m_drawer)
        m_detail->setFocus();
}

QSplitterHandle *SplitView::createHandle() { return new Handle(orientation(), this); }

void SplitView::arrange()
{
    const Theme &theme = Theme::app();
    const int detail = theme.px(m_detailWidth);
    const bool drawer = width() > 0 && width() < detail + theme.px(m_mainMinimum);
    if (drawer != m_drawer) {
        m_drawer = drawer;
        m_open = !drawer; // a drawer covers the list: it opens on request only
        emit drawerChanged(drawer);
    }
    const int shown = m_drawer ? qMin(width(), detail) : detail;
    const int rest = width() - shown - handleWidth();
    m_detail->setVisible(m_open);
    m_main->setVisible(!m_open || !m_drawer || rest >= theme.px(160));
    if (m_open)
        setSizes(m_main->isHidden() ? QList<int>{0, width()} : QList<int>{rest, shown});
}

void SplitView::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SplitView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drawer && m_open) {
        setDetailOpen(false);
        m_main->setFocus();
        return;
    }
    QSplitter::keyPressEvent(event);
}

} // namespace xz
