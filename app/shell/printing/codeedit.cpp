#include "shell/printing/codeedit.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

#include "ui/theme/theme.h"

namespace xz {

CodeEdit::CodeEdit(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new QWidget(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    // Queued: marks hold cursors, and none may be set while the document is being cleared.
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEdit::highlight, Qt::QueuedConnection);
    connect(&Theme::app(), &Theme::changed, this, &CodeEdit::applyMeasures);
    applyMeasures();
}

int CodeEdit::numberWidth() const
{
    const QFontMetrics metrics(Theme::app().font(TextSize::Label));
    return metrics.horizontalAdvance(QString::number(qMax(100, blockCount()))) + Theme::app().px(16);
}

void CodeEdit::applyMeasures()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::app().px(13));
    document()->setDefaultFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(QLatin1Char(' ')) * 4);
    placeNumbers();
    highlight();
}

void CodeEdit::placeNumbers()
{
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.x(), area.y(), numberWidth(), area.height());
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.x(), area.y(), numberWidth(), area.height());
}

void CodeEdit::markFault(int line, int column)
{
    m_line = line;
    m_column = column;
    highlight();
    m_numbers->update();
}

void CodeEdit::goToFault()
{
    const QTextBlock block = document()->findBlockByNumber(m_line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, qMin(qMax(0, m_column - 1), block.length() - 1));
    setTextCursor(cursor);
    setFocus();
}

void CodeEdit::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const QTextBlock &block, const QColor &color) {
        if (!block.isValid())
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(color);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << selection;
    };
    mark(textCursor().block(), Theme::app().color(Token::Head));
    if (const QTextBlock block = document()->findBlockByNumber(m_line - 1); m_line > 0 && block.isValid())
        mark(block, Theme::app().color(Token::AccentSoft));
    setExtraSelections(marks);
}

void CodeEdit::paintNumbers()
{
    const Theme &theme = Theme::app();
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), theme.color(Token::Head));
    painter.setFont(theme.font(TextSize::Label));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_numbers->height())
            break;
        const bool faulty = block.blockNumber() + 1 == m_line;
        painter.setPen(theme.color(faulty ? Token::Accent : Token::Text3));
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - theme.px(8), place.height()), Qt::AlignRight | Qt::AlignVCenter,
                         faulty ? QStringLiteral("! %1").arg(block.blockNumber() + 1) : QString::number(block.blockNumber() + 1));
    }
}

bool CodeEdit::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(object, event);
}

} // namespace xz
