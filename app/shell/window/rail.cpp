#include "shell/window/rail.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

namespace {

/// The program's mark: 协 on a square of the accent colour, 28 px.
class Mark : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::app();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRect square(0, 0, theme.px(28), theme.px(28));
        square.moveCenter(rect().center());
        paintBox(painter, square, theme.color(Token::Accent), theme.color(Token::Accent), 4);
        painter.setPen(theme.color(Token::OnAccent));
        painter.setFont(theme.font(TextSize::Base, true));
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("协"));
    }
};

} // namespace

RailButton::RailButton(const QString &sectionId, const QString &label, const QString &iconName, QWidget *parent)
    : QToolButton(parent), m_iconName(iconName)
{
    setObjectName(QLatin1String("rail.") + sectionId);
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setWaiting(int count)
{
    if (m_waiting == count)
        return;
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {Theme::app().px(72), Theme::app().px(60)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), theme.color(Token::Surface));
        painter.fillRect(QRect(0, 0, theme.px(3), height()), theme.color(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.color(Token::Hover));
    }
    const Token token = isChecked() ? Token::Accent : Token::Text2;
    const int iconSize = theme.px(22);
    const QRect iconRect((width() - iconSize) / 2, theme.px(9), iconSize, iconSize);
    theme.icon(m_iconName, token).paint(&painter, iconRect);
    painter.setPen(theme.color(token));
    painter.setFont(theme.font(TextSize::Label, isChecked()));
    painter.drawText(QRect(0, theme.px(34), width(), theme.px(18)), Qt::AlignCenter, text());
    if (m_waiting > 0) {
        const QString count = m_waiting > 99 ? QStringLiteral("99+") : QString::number(m_waiting);
        painter.setFont(theme.font(TextSize::Label, true));
        const int badgeHeight = theme.px(16);
        const int badgeWidth = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(count) + theme.px(8));
        const QRect badge(iconRect.right() - theme.px(3), theme.px(5), badgeWidth, badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Focus));
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(theme.color(Token::Surface));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus())
        paintFocus(painter, rect(), 0);
}

Rail::Rail(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_mark(new Mark(this)), m_group(new QButtonGroup(this)),
      m_settings(new RailButton(QStringLiteral("settings"), tr("Settings"), QStringLiteral("configure"), this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Sections"));
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_mark);
    m_layout->addStretch(1);
    m_settings->setCheckable(false);
    m_layout->addWidget(m_settings);
    connect(m_settings, &QToolButton::clicked, this, &Rail::settingsChosen);
    connect(&Theme::app(), &Theme::changed, this, &Rail::applyMeasures);
    applyMeasures();
}

void Rail::applyMeasures()
{
    setFixedWidth(Theme::app().px(72));
    m_mark->setFixedHeight(Theme::app().px(48));
    for (RailButton *button : std::as_const(m_buttons))
        button->updateGeometry();
}

QSize Rail::sizeHint() const
{
    return {Theme::app().px(72), Theme::app().px(400)};
}

void Rail::setSections(const QList<SectionEntry> &sections)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_order.clear();
    for (const SectionEntry &section : sections) {
        auto *button = new RailButton(section.id, section.label, section.icon, this);
        m_group->addButton(button);
        m_layout->insertWidget(1 + int(m_order.size()), button);
        m_buttons.insert(section.id, button);
        m_order << section.id;
        connect(button, &QToolButton::clicked, this, [this, id = section.id] { emit sectionChosen(id); });
        button->show();
    }
}

void Rail::setCurrent(const QString &sectionId)
{
    if (RailButton *button = m_buttons.value(sectionId)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void Rail::setWaiting(const QString &sectionId, int count)
{
    if (RailButton *button = m_buttons.value(sectionId))
        button->setWaiting(count);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::app().color(Token::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::app().color(Token::Line));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        QFrame::keyPressEvent(event);
        return;
    }
    QList<RailButton *> buttons;
    for (const QString &id : std::as_const(m_order))
        buttons << m_buttons.value(id);
    buttons << m_settings;
    const qsizetype at = buttons.indexOf(qobject_cast<RailButton *>(focusWidget()));
    const qsizetype next = event->key() == Qt::Key_Down ? at + 1 : at - 1;
    if (next >= 0 && next < buttons.size())
        buttons[next]->setFocus(Qt::TabFocusReason);
}

} // namespace xz
