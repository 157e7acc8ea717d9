#include "shell/settings/settingswindow.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

namespace xz {

namespace {

/// Names of the pages as the rail shows its sections: accent bar and bold word on the current one.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::app();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current) {
            painter->fillRect(option.rect, theme.color(Token::Sel));
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height()), theme.color(Token::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, theme.color(Token::Hover));
        }
        painter->setPen(theme.color(Token::Text));
        painter->setFont(theme.font(TextSize::Base, current));
        painter->drawText(option.rect.adjusted(theme.px(24), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Theme::app().px(120), Theme::app().px(36)}; }
};

} // namespace

SettingsWindow::SettingsWindow(const QList<SettingsPageEntry> &pages, QWidget *parent)
    : QDialog(parent), m_entries(pages), m_names(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(QStringLiteral("settings.pages"));
    m_names->setAccessibleName(tr("Settings pages"));
    m_names->setItemDelegate(new NameDelegate(m_names));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SettingsPageEntry &entry : pages)
        m_names->addItem(entry.title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, Theme::app().px(12), 0, 0);
    side->addWidget(m_names);
    layout->addLayout(side);
    layout->addWidget(makeLine(Qt::Vertical, this));
    layout->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsWindow::showRow);
    connect(&Theme::app(), &Theme::changed, this, &SettingsWindow::applyMeasures);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, [this] { emit helpAsked(helpTopic()); });
    applyMeasures();
    resize(Theme::app().px(880), Theme::app().px(600));
    m_names->setCurrentRow(0);
}

void SettingsWindow::applyMeasures()
{
    m_names->setFixedWidth(Theme::app().px(168));
}

void SettingsWindow::showPage(const QString &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const SettingsPageEntry &entry) { return entry.id == id; });
    m_names->setCurrentRow(found == m_entries.end() ? 0 : int(found - m_entries.begin()));
}

QString SettingsWindow::helpTopic() const
{
    const auto *scroll = qobject_cast<const QScrollArea *>(m_stack->currentWidget());
    const QString own = scroll && scroll->widget() ? scroll->widget()->property(helpTopicProperty).toString() : QString();
    return own.isEmpty() ? QStringLiteral("shell-settings") : own;
}

void SettingsWindow::showRow(int row)
{
    if (row < 0)
        return;
    if (!m_pages.contains(row)) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setProperty("pane", true);
        scroll->setWidget(m_entries[row].create(scroll));
        m_stack->addWidget(scroll);
        m_pages.insert(row, scroll);
    }
    m_stack->setCurrentWidget(m_pages.value(row));
}

} // namespace xz
