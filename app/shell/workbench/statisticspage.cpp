#include "shell/workbench/statisticspage.h"

#include <QAction>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

#include "core/tabular/sheetwriter.h"
#include "shell/window/background.h"
#include "shell/workbench/barlist.h"
#include "shell/workbench/card.h"
#include "ui/interaction/interaction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

namespace xz {

namespace {

constexpr int columns = 2;
constexpr int mostRows = 40;

} // namespace

StatisticsPage::StatisticsPage(ShellState &state, QWidget *parent) : Page(parent), m_state(state)
{
    const Theme &theme = Theme::app();
    setTitle(tr("Statistics"));
    setHelpTopic(QStringLiteral("shell-statistics"));
    QAction *exporting = addTitleAction(QStringLiteral("statistics.export"), QStringLiteral("document-export"), tr("Export"));
    connect(exporting, &QAction::triggered, this, &StatisticsPage::exportTable);

    const QList<StatisticEntry> &entries = m_state.registries.statistics;
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("statistics.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *host = new QWidget(scroll);
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16));
    grid->setSpacing(theme.px(12));
    for (int i = 0; i < entries.size(); ++i) {
        auto *card = new Card(QLatin1String("statistics.") + entries[i].id, entries[i].title, host);
        auto *bars = new BarList(card);
        bars->setAccessibleName(entries[i].title);
        card->setBody(bars);
        grid->addWidget(card, i / columns, i % columns, Qt::AlignTop);
        m_cards << card;
        m_bars << bars;
        m_values << QList<QPair<QString, double>>();
    }
    if (entries.isEmpty())
        grid->addWidget(new EmptyState(tr("No plug-in offers statistics."), host), 0, 0);
    grid->setRowStretch(int(entries.size()), 1);
    scroll->setWidget(host);
    setBody(scroll);
    connect(m_state.workspace.get(), &Workspace::changed, this, &StatisticsPage::refresh);
    refresh();
}

void StatisticsPage::refresh()
{
    Workspace *workspace = m_state.workspace.get();
    for (int i = 0; i < m_bars.size(); ++i) {
        inBackground(
            this, [workspace, values = m_state.registries.statistics[i].values] { return values(*workspace); },
            [this, i](const Result<QList<QPair<QString, double>>> &values) {
                if (!values) {
                    showError(values.error());
                    return;
                }
                m_values[i] = *values;
                double total = 0;
                for (const auto &[label, value] : *values)
                    total += value;
                m_bars[i]->setValues(*values, mostRows);
                m_cards[i]->setNote(tr("%1 in all").arg(QLocale().toString(total, 'g', 12)));
            });
    }
}

void StatisticsPage::exportTable()
{
    const auto path = m_state.interaction->saveFile(this, tr("Export statistics"), tr("Statistics") + QLatin1String(".xlsx"),
                                                    tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (!path)
        return;
    auto writer = SheetWriter::create(*path, tr("Statistics"));
    if (!writer) {
        showError(writer.error());
        return;
    }
    (*writer)->header({tr("Statistic"), tr("Entry"), tr("Number")}, {30, 30, 12});
    for (int i = 0; i < m_values.size(); ++i) {
        for (const auto &[label, value] : std::as_const(m_values[i]))
            (*writer)->row({m_state.registries.statistics[i].title, label, value});
    }
    if (const Outcome done = (*writer)->finish(); !done)
        showError(done.error());
    else
        messageBar().showMessage(MessageBar::Kind::Info, tr("Written to %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace xz
