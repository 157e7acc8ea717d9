#include "ui/importflow.h"

#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/importmappings.h"
#include "data/rosterfile.h"
#include "data/rosterimporter.h"
#include "ui/importpreview.h"
#include "ui/interaction/task.h"

namespace xz::members {

namespace {

constexpr int sampleRows = 12;

QString termName(int number)
{
    return QStringLiteral("第%1届").arg(chineseNumber(number));
}

} // namespace

struct ImportFlow::Reading {
    std::shared_ptr<RosterFile> file;
    std::shared_ptr<const RosterTable> table;
    int sheet = 0;
    RosterMapping mapping;
};

struct ImportFlow::Comparison {
    std::shared_ptr<RosterImporter> importer;
    std::shared_ptr<RosterPlan> plan;
    std::shared_ptr<ImportTable> preview;
    QStringList notes;
};

ImportFlow::ImportFlow(Workspace &workspace, QWidget *owner) : m_workspace(workspace), m_owner(owner)
{
    const auto current = workspace.directory().currentTerm();
    m_term = current ? current->number : 1;
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::open(const QString &path)
{
    runTask<Reading>(
        m_owner, tr("Reading the file"),
        [path](Progress &progress) -> Result<Reading> {
            auto file = RosterFile::open(path);
            if (!file)
                return file.error();
            Reading reading;
            reading.file = std::make_shared<RosterFile>(std::move(*file));
            reading.sheet = reading.file->rosterSheet();
            auto table = reading.file->read(reading.sheet, progress);
            if (!table)
                return table.error();
            reading.mapping = findMapping(*table);
            reading.table = std::make_shared<RosterTable>(std::move(*table));
            return reading;
        },
        [this, path](const Result<Reading> &reading) {
            if (!reading) {
                emit failed(reading.error());
                return;
            }
            m_path = path;
            takeTable(*reading);
        });
}

int ImportFlow::sheet() const
{
    return m_sheet == RosterFile::allSheets ? static_cast<int>(m_file->sheets().size()) : m_sheet;
}

QString ImportFlow::sheetName() const
{
    return sheets().value(sheet());
}

void ImportFlow::setSheet(int index)
{
    if (!m_file)
        return;
    const int sheet = index >= m_file->sheets().size() ? RosterFile::allSheets : index;
    if (sheet == m_sheet)
        return;
    runTask<Reading>(
        m_owner, tr("Reading the sheet"),
        [file = m_file, sheet](Progress &progress) -> Result<Reading> {
            auto table = file->read(sheet, progress);
            if (!table)
                return table.error();
            Reading reading{file, nullptr, sheet, findMapping(*table)};
            reading.table = std::make_shared<RosterTable>(std::move(*table));
            return reading;
        },
        [this](const Result<Reading> &reading) {
            if (!reading)
                emit failed(reading.error());
            else
                takeTable(*reading);
        });
}

void ImportFlow::takeTable(const Reading &reading)
{
    m_file = reading.file;
    m_table = reading.table;
    m_sheet = reading.sheet;
    m_mapping = reading.mapping;
    m_plan.reset();
    m_preview.reset();
    m_options = {};
    if (const int named = termNamedIn(*m_table, m_mapping); named > 0)
        m_term = named;
    // A file with the same headers as one before goes the same way without being asked.
    m_mappingName = ImportMappings(m_workspace).recall(m_mapping);
    emit fileRead();
}

QString ImportFlow::fileFacts() const
{
    if (!m_table)
        return {};
    const QString rows = tr("%1 rows with content").arg(m_table->rows.size());
    return m_file->encoding().isEmpty() ? rows : rows + QStringLiteral(" · ") + m_file->encoding();
}

QStringList ImportFlow::sheets() const
{
    if (!m_file)
        return {};
    QStringList names = m_file->sheets();
    if (const qsizetype rosters = m_file->rosterSheets().size(); rosters > 1)
        names << tr("All %1 sheets with a roster").arg(rosters);
    return names;
}

QList<QStringList> ImportFlow::sample() const
{
    QList<QStringList> rows;
    if (!m_table)
        return rows;
    for (const SheetRow &row : m_table->rows.first(qMin<qsizetype>(sampleRows, m_table->rows.size()))) {
        QStringList texts;
        for (int column = 1; column <= m_table->width(); ++column)
            texts << row.cell(column).text.simplified();
        rows << texts;
    }
    return rows;
}

QList<QPair<QVariant, QString>> ImportFlow::terms() const
{
    QList<QPair<QVariant, QString>> choices;
    bool has = false;
    if (const auto terms = m_workspace.directory().terms()) {
        for (const Term &term : *terms) {
            choices.append({term.number, term.name});
            has = has || term.number == m_term;
        }
    }
    if (!has)
        choices.append({m_term, tr("%1 (new)").arg(termName(m_term))});
    return choices;
}

QList<ReviewField> ImportFlow::fields()
{
    QList<ReviewField> fields;
    for (const RosterField field : mappableFields())
        fields << ReviewField{fieldId(field), fieldLabel(field)};
    return fields;
}

QList<ReviewColumn> ImportFlow::columns() const
{
    return m_table ? reviewColumns(*m_table, m_mapping) : QList<ReviewColumn>();
}

void ImportFlow::setHeaderRow(int row)
{
    m_mapping = mappingOfRow(*m_table, row);
    m_mappingName.clear();
    emit mappingChanged();
}

void ImportFlow::setField(int column, const QString &field)
{
    const RosterField target = fieldOfId(field);
    if (target == RosterField::None)
        m_mapping.columns.remove(column);
    else
        m_mapping.set(column, target);
    m_mappingName.clear();
    // The boxes are made anew, one of them being the one that calls.
    QMetaObject::invokeMethod(this, &ImportFlow::mappingChanged, Qt::QueuedConnection);
}

void ImportFlow::matchAutomatically()
{
    m_mapping = findMapping(*m_table);
    m_mappingName.clear();
    emit mappingChanged();
}

QStringList ImportFlow::mappingFaults() const
{
    return m_mapping.faults();
}

QStringList ImportFlow::savedMappings() const
{
    return ImportMappings(m_workspace).names();
}

void ImportFlow::useMapping(const QString &name)
{
    RosterMapping mapping = m_mapping;
    if (const auto applied = ImportMappings(m_workspace).apply(name, mapping); !applied) {
        emit failed(applied.error());
        return;
    }
    m_mapping = mapping;
    m_mappingName = name;
    QMetaObject::invokeMethod(this, &ImportFlow::mappingChanged, Qt::QueuedConnection);
}

Outcome ImportFlow::saveMapping(const QString &name)
{
    if (const auto written = ImportMappings(m_workspace).save(m_mapping, name); !written)
        return written;
    m_mappingName = name;
    emit mappingChanged();
    return {};
}

void ImportFlow::compare()
{
    runTask<Comparison>(
        m_owner, tr("Comparing with the database"),
        [workspace = &m_workspace, table = m_table, mapping = m_mapping, term = m_term, options = m_options, former = m_plan,
         problems = m_problemRows](Progress &) -> Result<Comparison> {
            Comparison comparison;
            comparison.importer = std::make_shared<RosterImporter>(*workspace);
            auto plan = comparison.importer->plan(*table, mapping, term, options);
            if (!plan)
                return plan.error();
            plan->problemRows = problems;
            if (former)
                plan->carryDecisions(*former);
            comparison.notes = tidyingNotes(*table, *plan);
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
    return m_plan && key > 0 && key <= m_plan->rows.size() + m_plan->missing.size() ? reviewDetail(*m_plan, key) : ReviewDetail();
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

void ImportFlow::acceptSector(const QString &name)
{
    m_options.acceptedSectors.insert(name);
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
    m_path.clear();
    m_file.reset();
    m_table.reset();
    m_plan.reset();
    m_importer.reset();
    m_preview.reset();
    m_mapping = {};
    m_mappingName.clear();
    m_options = {};
    m_sheet = 0;
}

} // namespace xz::members
