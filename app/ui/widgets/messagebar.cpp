#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_word(makeLabel({}, TextRole::Bold, this))
    , m_text(makeLabel({}, TextRole::Base, this))
    , m_link(makeLink(QStringLiteral("messageLink"), {}, this))
    , m_close(new Button(QStringLiteral("messageClose"), QStringLiteral("edit-delete-remove"), {}, this, Button::Kind::Flat))
{
    setObjectName(QStringLiteral("messageBar"));
    m_word->setObjectName(QStringLiteral("messageWord"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 0);
    layout->addWidget(m_link);
    layout->addStretch(1);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    connect(m_link, &QPushButton::clicked, this, [this] {
        const auto action = m_action; // the action may show another message
        if (action)
            action();
    });
    connect(&Theme::app(), &Theme::changed, this, &MessageBar::applyMeasures);
    applyMeasures();
    hide();
}

void MessageBar::applyMeasures()
{
    const Theme &theme = Theme::app();
    layout()->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    layout()->setSpacing(theme.px(8));
    setMinimumHeight(theme.px(32));
    const char *icon = m_kind == Kind::Info ? "dialog-information" : "dialog-warning";
    m_icon->setPixmap(theme.icon(QLatin1String(icon), m_kind == Kind::Error ? Token::Accent : Token::Text).pixmap(theme.px(16)));
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    showMessage(kind, text, {}, {});
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &link, std::function<void()> action)
{
    m_kind = kind;
    m_word->setText(kind == Kind::Error ? tr("Error") : QString());
    m_word->setVisible(kind == Kind::Error);
    m_text->setText(text);
    m_text->setToolTip({});
    m_link->setText(link);
    m_link->setAccessibleName(link);
    m_link->setVisible(!link.isEmpty());
    m_action = std::move(action);
    setAccessibleName(m_word->text() + QLatin1Char(' ') + text);
    applyMeasures();
    fitText();
    show();
    update();
}

void MessageBar::fitText()
{
    // The link follows the sentence; a sentence too long for the line takes all the room there is and breaks.
    const int taken = m_icon->sizeHint().width() + m_word->sizeHint().width() + m_close->sizeHint().width()
        + (m_link->isHidden() ? 0 : m_link->sizeHint().width()) + Theme::app().px(60);
    const bool wrap = QFontMetrics(Theme::app().font()).horizontalAdvance(m_text->text()) > width() - taken;
    if (wrap == m_text->wordWrap())
        return;
    m_text->setWordWrap(wrap);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(m_text, wrap ? 1000 : 0);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void MessageBar::showError(const Error &error)
{
    if (error.isCancelled())
        return;
    showMessage(Kind::Error, error.text);
    m_text->setToolTip(error.detail);
}

void MessageBar::clear()
{
    m_text->clear();
    m_action = {};
    hide();
}

bool MessageBar::isShowing() const { return !isHidden(); }

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_kind == Kind::Error ? Token::AccentSoft : Token::Mark));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

} // namespace xz
