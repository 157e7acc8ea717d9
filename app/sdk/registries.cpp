#include "sdk/registries.h"

#include <QCoreApplication>

#include <algorithm>

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CommandCall)
};

} // namespace

PrintSource::~PrintSource() = default;

Result<DocumentPtr> PrintSource::draw(Workspace &, const PrintRequest &request, const QByteArray &, const PageOptions &, Progress &) const
{
    return Error{ErrorCode::Internal, QCoreApplication::translate("xz::PrintSource", "This template cannot be drawn."), request.templateId};
}

QList<PrintSource::Range> PrintSource::ranges(Workspace &, const PrintRequest &) const { return {}; }

QList<PrintSource::Order> PrintSource::orders(const QString &) const { return {}; }

QList<PrintOption> PrintSource::options(Workspace &, const PrintRequest &) const { return {}; }

bool PrintSource::takesSeveral() const { return false; }

int PrintSource::version(Workspace &, const PrintRequest &) const { return 0; }

Outcome PrintSource::printed(Workspace &, const PrintRequest &) const { return {}; }

QList<QPair<qint64, QString>> PrintSource::subjects(Workspace &) const { return {}; }

Result<Workspace *> CommandCall::existing() const
{
    const auto there = workspace(false);
    return there ? workspace(true) : there;
}

int CommandCall::fail(const Error &error)
{
    *err << error.text;
    if (error.code == ErrorCode::Usage && !words.isEmpty())
        *err << QLatin1Char(' ') << Words::tr("“xiezheng %1 --help” explains it.").arg(words.join(QLatin1Char(' ')));
    *err << Qt::endl;
    return error.exitCode();
}

void CommandCall::tell(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        QStringList place;
        if (!problem.file.isEmpty())
            place << problem.file;
        if (!problem.sheet.isEmpty())
            place << Words::tr("sheet %1").arg(problem.sheet);
        if (problem.row > 0)
            place << Words::tr("row %1").arg(problem.row);
        if (problem.column > 0)
            place << Words::tr("column %1").arg(problem.column);
        *err << (problem.severity == Problem::Severity::Error ? Words::tr("Error") : Words::tr("Warning")) << ": ";
        if (!place.isEmpty())
            *err << place.join(QLatin1String(", ")) << ": ";
        *err << problem.text << '\n';
    }
    err->flush();
}

namespace {

template <typename Entry>
void appendOrdered(QList<Entry> &to, const QList<Entry> &from)
{
    to += from;
    std::stable_sort(to.begin(), to.end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });
}

} // namespace

void Registries::append(const Registries &other)
{
    appendOrdered(sections, other.sections);
    appendOrdered(pages, other.pages);
    appendOrdered(actions, other.actions);
    appendOrdered(settingsPages, other.settingsPages);
    commands += other.commands;
    searchProviders += other.searchProviders;
    printSources += other.printSources;
    importTargets += other.importTargets;
    statistics += other.statistics;
    agendaSources += other.agendaSources;
    taskSources += other.taskSources;
}

} // namespace xz
