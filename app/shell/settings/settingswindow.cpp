#include "shell/settings/settingswindow.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

#include "ui/theme/theme.h"

namespace xz {

SettingsWindow::SettingsWindow(const QList<SettingsPageEntry> &pages, QWidget *parent)
    : QDialog(parent), m_entries(pages), m_names(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(QStringLiteral("settings.pages"));
    m_names->setAccessibleName(tr("Settings pages"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SettingsPageEntry &entry : pages)
        m_names->addItem(entry.title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_names);
    layout->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsWindow::showRow);
    connect(&Theme::app(), &Theme::changed, this, &SettingsWindow::applyMeasures);
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
