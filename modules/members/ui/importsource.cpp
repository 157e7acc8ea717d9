#include "ui/importsource.h"

#include "core/directory/directory.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "data/importmappings.h"
#include "data/rosterfile.h"
#include "domain/import/customcolumns.h"
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

struct ImportSource::Reading {
    std::shared_ptr<RosterFile> file;
    std::shared_ptr<const RosterTable> table;
    int sheet = 0;
    RosterMapping mapping;
};

ImportSource::ImportSource(Workspace &workspace, QWidget *owner) : m_workspace(workspace), m_owner(owner)
{
    const auto current = workspace.directory().currentTerm();
    m_term = current ? current->number : 1;
}

ImportSource::~ImportSource() = default;

void ImportSource::open(const QString &path)
{
    const auto custom = CustomFields(m_workspace).fields();
    CustomColumns::set(custom ? *custom : QList<CustomField>());
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

int ImportSource::sheet() const
{
    return m_sheet == RosterFile::allSheets ? static_cast<int>(m_file->sheets().size()) : m_sheet;
}

QString ImportSource::sheetName() const
{
    return sheets().value(sheet());
}

void ImportSource::setSheet(int index)
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

void ImportSource::takeTable(const Reading &reading)
{
    m_file = reading.file;
    m_table = reading.table;
    m_sheet = reading.sheet;
    m_mapping = reading.mapping;
    m_mappedSheet = 0;
    m_skipsHidden = false;
    if (const int named = termNamedIn(*m_table, m_mapping); named > 0)
        m_term = named;
    // A file with the same headers as one before goes the same way without being asked.
    m_mappingNames = ImportMappings(m_workspace).recallAll(m_mapping);
    emit fileRead();
}

QString ImportSource::fileFacts() const
{
    if (!m_table)
        return {};
    QStringList facts{tr("%1 rows with content").arg(m_table->rows.size())};
    if (!m_file->encoding().isEmpty())
        facts << m_file->encoding();
    // Nothing in the file is passed over without a word.
    if (const QStringList hidden = m_file->hiddenSheets(); !hidden.isEmpty())
        facts << tr("hidden sheets are not read: %1").arg(hidden.join(QStringLiteral("、")));
    return facts.join(QStringLiteral(" · "));
}

QStringList ImportSource::sheets() const
{
    if (!m_file)
        return {};
    QStringList names = m_file->sheets();
    if (const qsizetype rosters = m_file->rosterSheets().size(); rosters > 1)
        names << tr("All %1 sheets with a roster").arg(rosters);
    return names;
}

QList<QStringList> ImportSource::sample() const
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

QList<QPair<QVariant, QString>> ImportSource::terms() const
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

QList<ReviewField> ImportSource::fields()
{
    QList<ReviewField> fields;
    for (const RosterField field : mappableFields())
        fields << ReviewField{fieldId(field), fieldLabel(field)};
    return fields;
}

QList<ReviewColumn> ImportSource::columns() const
{
    return m_table ? reviewColumns(*m_table, m_mapping, m_mappedSheet) : QList<ReviewColumn>();
}

int ImportSource::hiddenRows() const
{
    return m_table ? m_table->hiddenRows() : 0;
}

QStringList ImportSource::mappedSheets() const
{
    return m_table && m_table->sheetCount() > 1 ? m_table->sheets : QStringList();
}

void ImportSource::setMappedSheet(int sheet)
{
    m_mappedSheet = sheet;
    QMetaObject::invokeMethod(this, &ImportSource::mappingChanged, Qt::QueuedConnection);
}

void ImportSource::setHeaderRow(int row)
{
    const QList<RosterMapping> further = m_mapping.further;
    m_mapping.ofSheet(m_mappedSheet) = mappingOfRow(*m_table, row, m_mappedSheet);
    if (m_mappedSheet == 0)
        m_mapping.further = further;
    m_mappingNames[m_mappedSheet].clear();
    emit mappingChanged();
}

void ImportSource::setField(int column, const QString &field)
{
    const RosterField target = fieldOfId(field);
    RosterMapping &mapping = m_mapping.ofSheet(m_mappedSheet);
    if (target == RosterField::None)
        mapping.columns.remove(column);
    else
        mapping.set(column, target);
    m_mappingNames[m_mappedSheet].clear();
    // The boxes are made anew, one of them being the one that calls.
    QMetaObject::invokeMethod(this, &ImportSource::mappingChanged, Qt::QueuedConnection);
}

void ImportSource::matchAutomatically()
{
    m_mapping = findMapping(*m_table);
    m_mappingNames.fill({});
    emit mappingChanged();
}

QStringList ImportSource::mappingFaults() const
{
    return m_table ? m_mapping.faults(*m_table) : m_mapping.faults();
}

QStringList ImportSource::savedMappings() const
{
    return ImportMappings(m_workspace).names();
}

void ImportSource::useMapping(const QString &name)
{
    RosterMapping &mapping = m_mapping.ofSheet(m_mappedSheet);
    RosterMapping changed = mapping;
    if (const auto applied = ImportMappings(m_workspace).apply(name, changed); !applied) {
        emit failed(applied.error());
        return;
    }
    mapping = changed;
    m_mappingNames[m_mappedSheet] = name;
    QMetaObject::invokeMethod(this, &ImportSource::mappingChanged, Qt::QueuedConnection);
}

Outcome ImportSource::saveMapping(const QString &name)
{
    if (const auto written = ImportMappings(m_workspace).save(m_mapping.ofSheet(m_mappedSheet), name); !written)
        return written;
    m_mappingNames[m_mappedSheet] = name;
    emit mappingChanged();
    return {};
}

void ImportSource::reset()
{
    m_path.clear();
    m_file.reset();
    m_table.reset();
    m_mapping = {};
    m_mappingNames.clear();
    m_mappedSheet = 0;
    m_skipsHidden = false;
    m_sheet = 0;
}

} // namespace xz::members
