#include "shell/history/historysource.h"

#include <QCoreApplication>

#include "core/records/history.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::HistoryPage)
};

QString state(const HistoryStep &step)
{
    if (step.undone)
        return Words::tr("taken back");
    switch (step.kind) {
    case HistoryStep::Kind::Undo:
        return Words::tr("undo");
    case HistoryStep::Kind::Redo:
        return Words::tr("redo");
    default:
        return {};
    }
}

} // namespace

HistorySource::HistorySource(Workspace &workspace) : m_workspace(workspace) {}

QList<TableColumn> HistorySource::columns() const
{
    return {listColumn("at", Words::tr("When"), 136, true), listColumn("title", Words::tr("Step"), 0), listColumn("actor", Words::tr("Who"), 96, true),
            listColumn("rows", Words::tr("Records"), 72, true, true), listColumn("state", Words::tr("State"), 80, true)};
}

Result<qint64> HistorySource::count(const TableQuery &) const
{
    // Steps are numbered without gaps, so that the newest number is their count.
    const auto newest = m_workspace.history().steps(0, 1);
    if (!newest)
        return newest.error();
    return newest->isEmpty() ? 0 : newest->first().id;
}

Result<QVector<TableRow>> HistorySource::rows(const TableQuery &, qint64 offset, int limit) const
{
    const auto steps = m_workspace.history().steps(int(offset), limit);
    if (!steps)
        return steps.error();
    QVector<TableRow> rows;
    for (const HistoryStep &step : *steps) {
        TableRow row;
        row.key = step.id;
        row.values = {step.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.title, step.actor, step.rows, state(step)};
        rows << row;
    }
    return rows;
}

Result<qint64> HistorySource::indexOf(const TableQuery &query, qint64 key) const
{
    const auto all = count(query);
    if (!all)
        return all.error();
    return key >= 1 && key <= *all ? *all - key : -1;
}

QStringList HistorySource::tables() const
{
    return m_workspace.recordTypes().tables();
}

} // namespace xz
