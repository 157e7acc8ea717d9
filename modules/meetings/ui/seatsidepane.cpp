#include "ui/seatsidepane.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace xz::meetings {

namespace {

QIcon swatch(const QColor &fill)
{
    const int side = Theme::app().px(14);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pixmap.rect(), 2, 2);
    return QIcon(pixmap);
}

} // namespace

SeatSidePane::SeatSidePane(QWidget *parent)
    : QFrame(parent)
    , m_unseated(new UnseatedList)
    , m_count(new Chip(QStringLiteral("0")))
    , m_leaves(makeLabel({}, TextRole::Label))
    , m_allSeated(makeLabel(tr("Everybody has a seat."), TextRole::Hint))
    , m_legendTitle(makeLabel({}, TextRole::Bold))
    , m_legendHint(makeLabel({}, TextRole::Label))
    , m_legend(new QWidget)
    , m_legendGrid(new QGridLayout(m_legend))
{
    setObjectName(QStringLiteral("seatSidePane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Theme &theme = Theme::app();

    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(4));
    head->addWidget(makeLabel(tr("Without a seat"), TextRole::Bold));
    m_count->setObjectName(QStringLiteral("unseatedCount"));
    head->addWidget(m_count);
    head->addStretch();
    m_leaves->setObjectName(QStringLiteral("leaveCount"));
    head->addWidget(m_leaves);
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("seatAddPerson"));
    add->setAutoRaise(true);
    add->setIcon(Theme::app().icon(QStringLiteral("list-add")));
    add->setToolTip(tr("Somebody attends too…"));
    add->setAccessibleName(add->toolTip());
    connect(add, &QToolButton::clicked, this, &SeatSidePane::addAsked);
    head->addWidget(add);
    m_allSeated->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(8));
    m_allSeated->setWordWrap(true);

    auto *legendHead = new QHBoxLayout;
    legendHead->setSpacing(theme.px(8));
    legendHead->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(4));
    legendHead->addWidget(m_legendTitle);
    legendHead->addWidget(m_legendHint, 1);

    m_legendGrid->setContentsMargins(theme.px(8), 0, theme.px(4), theme.px(8));
    m_legendGrid->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("legendScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legend->setAutoFillBackground(true);
    m_legend->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_legend);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_allSeated);
    layout->addWidget(m_unseated, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(legendHead);
    layout->addWidget(scroll, 2);
    connect(&Theme::app(), &Theme::changed, this, &SeatSidePane::rebuildLegend);
    setUnseated({});
}

void SeatSidePane::setUnseated(const QList<UnseatedList::Row> &rows)
{
    m_unseated->setRows(rows);
    m_unseated->setVisible(!rows.isEmpty());
    m_allSeated->setVisible(rows.isEmpty());
    const auto leaves = std::count_if(rows.begin(), rows.end(), [](const UnseatedList::Row &row) { return row.onLeave; });
    m_count->setText(QString::number(rows.size() - leaves));
    m_leaves->setText(leaves > 0 ? tr("%1 on leave").arg(leaves) : QString());
}

bool SeatSidePane::isOverUnseated(const QPoint &globalPosition) const
{
    const QPoint here = mapFromGlobal(globalPosition);
    return rect().contains(here) && here.y() < m_legendTitle->y();
}

void SeatSidePane::setLegend(const QString &title, const SectorPalette &palette, const QHash<QString, QString> &shortNames,
                             const QHash<QString, int> &counts)
{
    m_legendTitle->setText(title);
    m_legendHint->setText(palette.names().isEmpty() ? QString() : tr("%1 in all; click to highlight").arg(palette.names().size()));
    m_palette = palette;
    m_shortNames = shortNames;
    m_counts = counts;
    rebuildLegend();
}

void SeatSidePane::rebuildLegend()
{
    QString checked;
    for (const QToolButton *button : std::as_const(m_buttons))
        if (button->isChecked())
            checked = button->property("name").toString();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const QStringList names = m_palette.names();
    const int rows = int(names.size() + 1) / 2;
    for (int i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        auto *button = new QToolButton(m_legend);
        button->setObjectName(QStringLiteral("legend.%1").arg(name));
        button->setProperty("name", name);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1: %2 people").arg(name).arg(m_counts.value(name)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFont(Theme::app().font(TextSize::Label));
        button->setIcon(swatch(m_palette.fill(name, Theme::app().isDark())));
        button->setText(u' ' + m_shortNames.value(name, name));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setChecked(name == checked);
        connect(button, &QToolButton::clicked, this, [this, button](bool on) {
            for (QToolButton *other : std::as_const(m_buttons))
                other->setChecked(other == button && on);
            emit highlighted(on ? button->property("name").toString() : QString());
        });
        m_legendGrid->addWidget(button, i % std::max(1, rows), i / std::max(1, rows));
        m_buttons.append(button);
    }
    m_legendGrid->setColumnStretch(0, 1);
    m_legendGrid->setColumnStretch(1, 1);
    m_legendGrid->setRowStretch(rows, 1);
}

} // namespace xz::meetings
