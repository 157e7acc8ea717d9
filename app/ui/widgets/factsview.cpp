#include "ui/widgets/factsview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz {

FactsView::FactsView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("factsView"));
    connect(&Theme::app(), &Theme::changed, this, &FactsView::applyMeasures);
    applyMeasures();
}

void FactsView::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_grid->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, theme.px(64));
    m_grid->setColumnMinimumWidth(2, theme.px(64));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    for (int row = 0; row < m_row; ++row) {
        QLayoutItem *item = m_grid->itemAtPosition(row, 0);
        const bool heading = item && item->widget() && item->widget()->property("role").toString() == QLatin1String("section");
        m_grid->setRowMinimumHeight(row, theme.px(heading ? 36 : 26));
    }
}

void FactsView::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row <= m_row; ++row) {
        m_grid->setRowMinimumHeight(row, 0);
        m_grid->setRowStretch(row, 0);
    }
    m_row = 0;
    m_leftTaken = false;
}

void FactsView::addHeading(const QString &text)
{
    if (m_leftTaken)
        ++m_row;
    m_leftTaken = false;
    auto *label = makeLabel(text, TextRole::Section, this);
    m_grid->addWidget(label, m_row, 0, 1, 4, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(m_row, Theme::app().px(36));
    ++m_row;
    m_grid->setRowStretch(m_row, 0);
}

QLabel *FactsView::place(const QString &objectName, const QString &label, const QString &value, bool half)
{
    if (value.isEmpty())
        return nullptr;
    if (!half && m_leftTaken) {
        ++m_row;
        m_leftTaken = false;
    }
    const int column = half && m_leftTaken ? 2 : 0;
    auto *caption = makeLabel(label, TextRole::Label, this);
    auto *text = makeLabel(value, TextRole::Base, this);
    text->setObjectName(objectName);
    text->setAccessibleName(label + QStringLiteral("：") + value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(!half);
    m_grid->addWidget(caption, m_row, column, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(text, m_row, column + 1, 1, half ? 1 : 3, half ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    m_grid->setRowMinimumHeight(m_row, Theme::app().px(26));
    if (half && column == 0) {
        m_leftTaken = true;
    } else {
        ++m_row;
        m_leftTaken = false;
    }
    return text;
}

void FactsView::addFact(const QString &objectName, const QString &label, const QString &value, bool half)
{
    place(objectName, label, value, half);
}

void FactsView::addFact(const QString &objectName, const QString &label, const QString &value, const QString &link, std::function<void()> action)
{
    QLabel *text = place(objectName, label, value, false);
    if (!text)
        return;
    const int row = m_row - 1;
    m_grid->removeWidget(text);
    auto *holder = new QWidget(this);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    auto *button = makeLink(objectName + QStringLiteral(".link"), link, holder, true);
    layout->addWidget(button);
    layout->addStretch(1);
    text->setWordWrap(false);
    m_grid->addWidget(holder, row, 1, 1, 3);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
}

QString FactsView::value(const QString &objectName) const
{
    const auto *label = findChild<QLabel *>(objectName);
    return label ? label->text() : QString();
}

} // namespace xz
