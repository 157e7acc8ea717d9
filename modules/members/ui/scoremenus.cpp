#include "ui/scoremenus.h"

#include <QAction>
#include <QMenu>

#include "core/workspace.h"
#include "data/reportfile.h"
#include "print/dossierprintsource.h"
#include "print/scoreprintsource.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"

namespace xz::members {

namespace {

/// Asks for a file and writes in a worker what `make` answers.
void exportTable(QWidget &page, Interaction &interaction, const QString &title, const QString &name, std::function<Result<ReportTable>()> make,
                 const std::function<void(const Result<QString> &)> &done)
{
    const auto path = interaction.saveFile(&page, title, name + QStringLiteral(".xlsx"), ScorePrintSource::tr("Excel (*.xlsx);;Text (*.csv)"));
    if (!path)
        return;
    runTask<QString>(
        &page, ScorePrintSource::tr("Writing %1").arg(title),
        [make = std::move(make), path = *path](Progress &) -> Result<QString> {
            const auto table = make();
            if (!table)
                return table.error();
            if (const auto written = writeReport(*table, path); !written)
                return written.error();
            return path;
        },
        done);
}

QString titleOf(const PrintSource &source, const QString &templateId)
{
    for (const PrintTemplate &one : source.templates()) {
        if (one.id == templateId)
            return one.title;
    }
    return {};
}

} // namespace

void addReportActions(QMenu &menu, const QString &prefix, const std::function<void(const QString &templateId)> &run)
{
    for (const PrintTemplate &one : ScorePrintSource().templates()) {
        QAction *action = menu.addAction(one.title, &menu, [run, id = one.id] { run(id); });
        action->setObjectName(prefix + one.id);
    }
}

void addDossierActions(QMenu &menu, const QString &prefix, const std::function<void(const QString &templateId)> &run)
{
    for (const PrintTemplate &one : DossierPrintSource().templates()) {
        QAction *action = menu.addAction(ScorePrintSource::tr("%1 of this member").arg(one.title), &menu, [run, id = one.id] { run(id); });
        action->setObjectName(prefix + one.id);
    }
}

void exportScoreReport(QWidget &page, Interaction &interaction, Workspace &workspace, const QString &templateId, int year,
                       const std::function<void(const Result<QString> &)> &done)
{
    const QString title = titleOf(ScorePrintSource(), templateId);
    exportTable(
        page, interaction, title, QString::number(year) + title,
        [workspace = &workspace, templateId, year]() -> Result<ReportTable> {
            const auto book = ScoreBooks(*workspace).load(year);
            return book ? Result<ReportTable>(ScorePrintSource::sheet(*workspace, *book, templateId)) : Result<ReportTable>(book.error());
        },
        done);
}

void exportDossier(QWidget &page, Interaction &interaction, Workspace &workspace, const QString &templateId, int year, qint64 person, const QString &name,
                   const std::function<void(const Result<QString> &)> &done)
{
    const QString title = titleOf(DossierPrintSource(), templateId);
    PrintRequest request;
    request.templateId = templateId;
    request.ids = {person};
    request.options.insert(QStringLiteral("year"), year);
    exportTable(
        page, interaction, title, QStringLiteral("%1%2%3").arg(year).arg(name, title),
        [workspace = &workspace, request] { return DossierPrintSource::sheet(*workspace, request); }, done);
}

} // namespace xz::members
