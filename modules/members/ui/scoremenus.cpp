#include "ui/scoremenus.h"

#include <QAction>
#include <QMenu>

#include "core/workspace.h"
#include "data/reportfile.h"
#include "print/scoreprintsource.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"

namespace xz::members {

void addReportActions(QMenu &menu, const QString &prefix, const std::function<void(const QString &templateId)> &run, bool tables)
{
    for (const PrintTemplate &one : ScorePrintSource().templates()) {
        if (tables && !ScorePrintSource::isTable(one.id))
            continue;
        QAction *action = menu.addAction(one.title, &menu, [run, id = one.id] { run(id); });
        action->setObjectName(prefix + one.id);
    }
}

void exportScoreReport(QWidget &page, Interaction &interaction, Workspace &workspace, const QString &templateId, int year,
                       const std::function<void(const Result<QString> &)> &done)
{
    QString title;
    for (const PrintTemplate &one : ScorePrintSource().templates()) {
        if (one.id == templateId)
            title = one.title;
    }
    const auto path = interaction.saveFile(&page, title, QStringLiteral("%1%2.xlsx").arg(year).arg(title), ScorePrintSource::tr("Excel (*.xlsx);;Text (*.csv)"));
    if (!path)
        return;
    runTask<QString>(
        &page, ScorePrintSource::tr("Writing %1").arg(title),
        [workspace = &workspace, templateId, year, path = *path](Progress &) -> Result<QString> {
            const auto book = ScoreBooks(*workspace).load(year);
            if (!book)
                return book.error();
            if (const auto written = writeReport(ScorePrintSource::table(*workspace, *book, templateId), path); !written)
                return written.error();
            return path;
        },
        done);
}

} // namespace xz::members
