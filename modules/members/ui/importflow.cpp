#include "ui/importflow.h"

#include "core/workspace.h"
#include "data/rosterimporter.h"
#include "ui/importpreview.h"
#include "ui/interaction/task.h"

namespace xz::members {

struct ImportFlow::Comparison {
    std::shared_ptr<RosterImporter> importer;
    std::shared_ptr<RosterPlan> plan;
    std::shared_ptr<ImportTable> preview;
    QStringList notes;
};

ImportFlow::ImportFlow(Workspace &workspace, QWidget *owner) : QObject(owner), m_workspace(workspace), m_owner(owner), m_source(workspace, owner)
{
    connect(&m_source, &ImportSource::fileRead, this, [this] {
        m_plan.reset();
        m_preview.reset();
        m_options = {};
    });
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::compare()
{
    m_options.skipHidden = m_source.skipsHidden();
    runTask<Comparison>(
        m_owner, tr("Comparing with the database"),
        [workspace = &m_workspace, table = m_source.table(), mapping = m_source.mapping(), term = m_source.term(), options = m_options, former = m_plan,
         problems = m_problemRows](Progress &) -> Result<Comparison> {
            Comparison comparison;
            comparison.importer = std::make_shared<RosterImporter>(*workspace);
            auto plan = comparison.importer->plan(*table, mapping, term, options);
            if (!plan)
                return plan.error();
            plan->problemRows = problems;
            if (former)
                plan->carryDecisions(*former);
            comparison.notes = tidyingNotes(*table, *plan, options.skipHidden);
            comparison.plan = std::make_shared<RosterPlan>(std::move(*plan));
            comparison.preview = previewTable(*comparison.plan);
            return comparison;
        },
        [this](const Result<Comparison> &comparison) {
            if (!comparison) {
                emit failed(comparison.error());
                return;
            }
            m_importer = comparison->importer;
            m_plan = comparison->plan;
            m_preview = comparison->preview;
            m_notes = comparison->notes;
            emit compared();
        });
}

ReviewCounts ImportFlow::counts() const
{
    return m_plan ? reviewCounts(*m_plan) : ReviewCounts();
}

ReviewDetail ImportFlow::detail(qint64 key) const
{
    if (!m_plan || key <= 0 || key > m_plan->rows.size() + m_plan->missing.size())
        return {};
    ReviewDetail detail = reviewDetail(*m_plan, key);
    if (!detail.unknownSector.isEmpty())
        detail.unknownSectors = m_plan->unknownSectors();
    return detail;
}

PlannedRow *ImportFlow::row(qint64 key)
{
    return m_plan && key > 0 && key <= m_plan->rows.size() ? &m_plan->rows[key - 1] : nullptr;
}

void ImportFlow::decided(qint64 key)
{
    m_preview->replace(previewLine(*m_plan, *row(key), key));
    // The widget that calls may be one that is made anew.
    QMetaObject::invokeMethod(this, &ImportFlow::reviewChanged, Qt::QueuedConnection);
}

void ImportFlow::setTaken(qint64 key, bool taken)
{
    PlannedRow *planned = row(key);
    if (!planned || !planned->isMember())
        return;
    if (planned->mark == RowMark::Problem) {
        choose(key, taken ? RowChoice::Take : RowChoice::Skip);
        return;
    }
    planned->taken = taken;
    for (FieldDifference &difference : planned->differences)
        difference.taken = taken;
    decided(key);
}

void ImportFlow::setFieldTaken(qint64 key, const QString &field, bool taken)
{
    PlannedRow *planned = row(key);
    if (!planned)
        return;
    bool any = false;
    for (FieldDifference &difference : planned->differences) {
        if (fieldId(difference.field) == field)
            difference.taken = taken;
        any = any || difference.taken;
    }
    planned->taken = any;
    decided(key);
}

void ImportFlow::setProblemRows(ProblemRows rows)
{
    m_problemRows = rows;
    if (!m_plan)
        return;
    m_plan->problemRows = rows;
    emit reviewChanged();
}

void ImportFlow::acceptSector(const QString &name, const QString &asName)
{
    m_options.acceptedSectors.insert(name, asName);
    compare();
}

void ImportFlow::acceptAllSectors()
{
    m_options.createSectors = true;
    compare();
}

void ImportFlow::mend(qint64 key, const QString &field, const QString &text)
{
    const PlannedRow *planned = row(key);
    const RosterField target = fieldOfId(field);
    if (!planned || target == RosterField::None)
        return;
    m_options.corrections.set(planned->row.number, target, text);
    compare();
}

void ImportFlow::choose(qint64 key, RowChoice choice)
{
    PlannedRow *planned = row(key);
    if (!planned || planned->mark != RowMark::Problem)
        return;
    planned->choice = choice;
    decided(key);
}

void ImportFlow::setDistinct(qint64 key)
{
    if (const PlannedRow *planned = row(key)) {
        m_options.distinctRows.insert(planned->row.number);
        compare();
    }
}

void ImportFlow::write()
{
    struct Written {
        ImportResult result;
    };
    runTask<Written>(
        m_owner, tr("Writing members"),
        [importer = m_importer, plan = m_plan](Progress &progress) -> Result<Written> {
            auto result = importer->commit(*plan, progress);
            if (!result)
                return result.error();
            return Written{std::move(*result)};
        },
        [this](const Result<Written> &written) {
            if (!written) {
                emit failed(written.error());
                return;
            }
            const ImportResult &result = written->result;
            m_summary.clear();
            m_summary << tr("%1 members added, %2 changed.").arg(result.added).arg(result.changed);
            for (auto it = result.created.begin(); it != result.created.end(); ++it)
                m_summary << tr("Created in the table of %1: %2.").arg(fieldLabel(it.key()), it.value().join(QStringLiteral("、")));
            const ReviewCounts left = counts();
            const int skipped = left.added + left.changed + left.problems - left.willWrite;
            if (skipped > 0)
                m_summary << tr("%1 rows were left out.").arg(skipped);
            m_plan.reset();
            m_importer.reset();
            emit this->written();
        });
}

void ImportFlow::reset()
{
    m_source.reset();
    m_plan.reset();
    m_importer.reset();
    m_preview.reset();
    m_options = {};
}

} // namespace xz::members
