#include "ui/widgets/filtercombo.h"

#include <QListView>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz {

FilterCombo::FilterCombo(const QString &objectName, const QString &label, QWidget *parent) : QComboBox(parent), m_label(label)
{
    setObjectName(objectName);
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(16);
    setView(new QListView(this));
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        updateGeometry();
        update();
        emit choiceChanged(choice());
    });
    connect(&Theme::app(), &Theme::changed, this, &QWidget::updateGeometry);
}

void FilterCombo::setChoices(const QList<QPair<QVariant, QString>> &choices)
{
    const QVariant kept = choice();
    const bool had = count() > 0;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const auto &[value, text] : choices)
            addItem(text, value);
        setCurrentIndex(qMax(0, had ? findData(kept) : 0));
    }
    updateGeometry();
    update();
    if (had && choice() != kept)
        emit choiceChanged(choice());
}

QVariant FilterCombo::choice() const { return currentData(); }

bool FilterCombo::setChoice(const QVariant &value)
{
    const int index = findData(value);
    if (index < 0)
        return false;
    setCurrentIndex(index);
    return true;
}

bool FilterCombo::isSet() const { return m_tinting && currentIndex() > 0; }

void FilterCombo::reset() { setCurrentIndex(0); }

void FilterCombo::setTinting(bool on)
{
    m_tinting = on;
    update();
}

QSize FilterCombo::sizeHint() const
{
    const Theme &theme = Theme::app();
    const QFontMetrics metrics(theme.font());
    const QString shown = m_label.isEmpty() ? currentText() : m_label + QStringLiteral("：") + currentText();
    const int text = qMin(metrics.horizontalAdvance(shown), theme.px(260));
    return {qMax(theme.px(m_label.isEmpty() ? 72 : 116), text + theme.px(8 + 30)), theme.px(32)};
}

QSize FilterCombo::minimumSizeHint() const { return sizeHint(); }

void FilterCombo::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    QColor fill = theme.color(Token::Surface), frame = theme.color(Token::Border);
    if (isSet()) {
        fill = theme.color(Token::Mark);
        frame = theme.color(Token::Chart2);
    } else if (!isEnabled()) {
        fill = theme.color(Token::Win);
    } else if (underMouse()) {
        fill = theme.color(Token::Hover);
    }
    paintBox(painter, rect(), fill, frame, 4);
    if (hasFocus())
        paintFocus(painter, rect(), 4);
    const QRect area = rect().adjusted(theme.px(9), 0, -theme.px(26), 0);
    painter.setFont(theme.font());
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Text3));
    const QString shown = m_label.isEmpty() ? currentText() : m_label + QStringLiteral("：") + currentText();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(shown, Qt::ElideRight, area.width()));
    paintChevron(painter, QRect(width() - theme.px(18), 0, theme.px(8), height()), theme.color(Token::Text2));
}

} // namespace xz
