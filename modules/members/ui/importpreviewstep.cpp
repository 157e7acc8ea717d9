#include "ui/importpreviewstep.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/importdetail.h"
#include "ui/importflow.h"
#include "ui/models/tableview.h"
#include "ui/models/windowedmodel.h"
#include "ui/widgets/counttile.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitview.h"

namespace xz::members {

ImportPreviewStep::ImportPreviewStep(ImportFlow &flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_tiles(new QWidget), m_group(new QButtonGroup(this)), m_table(new TableView(QStringLiteral("import.table"))),
      m_detail(new ImportDetail)
{
    setObjectName(QStringLiteral("import.previewStep"));
    m_table->setAccessibleName(tr("Rows of the file"));
    makeTiles();
    auto *split = new SplitView(m_table, m_detail, QStringLiteral("members.import.split"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    m_table->installEventFilter(this);

    connect(m_group, &QButtonGroup::idClicked, this, &ImportPreviewStep::applyFilter);
    connect(m_search, &SearchField::searched, this, &ImportPreviewStep::applyFilter);
    connect(m_table, &TableView::currentKeyChanged, this, &ImportPreviewStep::showCurrent);
    connect(m_table, &TableView::counted, this, &ImportPreviewStep::statusChanged);
    connect(m_detail, &ImportDetail::fieldToggled, &m_flow, &ImportFlow::setFieldTaken);
    connect(m_detail, &ImportDetail::allToggled, &m_flow, &ImportFlow::setTaken);
    connect(m_detail, &ImportDetail::sectorAccepted, &m_flow, &ImportFlow::acceptSector);
    connect(m_detail, &ImportDetail::allSectorsAccepted, &m_flow, &ImportFlow::acceptAllSectors);
    connect(m_detail, &ImportDetail::mended, &m_flow, &ImportFlow::mend);
    connect(m_detail, &ImportDetail::distinctClicked, &m_flow, &ImportFlow::setDistinct);
    connect(m_detail, &ImportDetail::choiceMade, this, [this](qint64 key, bool taken) { m_flow.choose(key, taken ? RowChoice::Take : RowChoice::Skip); });
    connect(m_detail, &ImportDetail::backToMapping, this, &ImportPreviewStep::backToMapping);
    connect(&m_flow, &ImportFlow::reviewChanged, this, &ImportPreviewStep::decisionsChanged);
    const auto shortcut = [this](const QKeySequence &key, bool forward) {
        auto *made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, forward] { goToProblem(forward); });
    };
    shortcut(Qt::Key_F8, true);
    shortcut(Qt::SHIFT | Qt::Key_F8, false);
}

void ImportPreviewStep::makeTiles()
{
    auto *row = new FlowRow(m_tiles);
    m_group->setExclusive(true);
    const auto add = [&](const char *name, const QString &sign, const QString &word, int id, bool alarming = false) {
        auto *tile = new CountTile(QStringLiteral("import.tile.%1").arg(QLatin1String(name)), sign, word, m_tiles, alarming);
        m_group->addButton(tile, id);
        row->addWidget(tile);
        return tile;
    };
    m_all = add("all", {}, tr("all rows"), -2);
    m_added = add("added", QStringLiteral("＋"), tr("new"), int(ReviewMark::Added));
    m_changed = add("changed", QStringLiteral("≠"), tr("changed"), int(ReviewMark::Changed));
    m_same = add("same", QStringLiteral("＝"), tr("unchanged"), int(ReviewMark::Same));
    m_problems = add("problems", QStringLiteral("!"), tr("with problems"), int(ReviewMark::Problem), true);
    row->addWidget(makeLine(Qt::Vertical));
    m_missing = add("missing", {}, tr("in the database, not in the file"), int(ReviewMark::Missing));
    m_all->setChecked(true);
    row->addStretch();
    m_search = new SearchField(QStringLiteral("import.find"), tr("Find in the preview"), m_tiles);
    m_search->setMeasure(180);
    row->addWidget(m_search);
}

void ImportPreviewStep::showTable()
{
    showCounts();
    // After a cell was mended the same row is looked at again.
    const qint64 key = m_table->currentKey();
    m_table->setSource(m_flow.table());
    applyFilter();
    if (key != 0)
        m_table->selectKey(key);
    const ImportSource &source = m_flow.source();
    m_detail->showMapping(tr("sheet “%1”, header row %2").arg(source.sheetName()).arg(source.headerRow()), source.columns(), m_flow.notes());
    emit statusChanged();
}

void ImportPreviewStep::showCounts()
{
    const ReviewCounts counts = m_flow.counts();
    m_all->setCount(counts.all);
    m_added->setCount(counts.added);
    m_changed->setCount(counts.changed);
    m_same->setCount(counts.same);
    m_problems->setCount(counts.problems);
    m_missing->setCount(counts.missing);
}

void ImportPreviewStep::decisionsChanged()
{
    showCounts();
    m_table->windowed()->refresh();
    showCurrent();
    emit statusChanged();
}

void ImportPreviewStep::applyFilter()
{
    TableQuery query;
    if (m_group->checkedId() >= 0)
        query.filters.insert(QStringLiteral("mark"), m_group->checkedId());
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        query.filters.insert(QStringLiteral("text"), text);
    m_table->setQuery(query);
}

void ImportPreviewStep::showCurrent()
{
    const qint64 key = m_table->currentKey();
    if (key == 0) {
        m_detail->showNothing();
        return;
    }
    m_detail->showDetail(m_flow.detail(key));
}

void ImportPreviewStep::goToProblem(bool forward)
{
    const auto table = m_flow.table();
    if (!table)
        return;
    const qint64 next = table->nextProblem(m_table->currentKey(), forward);
    if (next == 0)
        return;
    const auto place = table->indexOf(m_table->query(), next);
    if (place && *place < 0) {
        m_all->setChecked(true);
        m_search->clear();
        applyFilter();
    }
    m_table->selectKey(next);
    m_table->setFocus();
}

void ImportPreviewStep::toggleCurrent()
{
    const qint64 key = m_table->currentKey();
    if (key != 0)
        m_flow.setTaken(key, !m_flow.detail(key).taken);
}

QString ImportPreviewStep::statusText() const
{
    const qint64 shown = m_table->windowed() ? m_table->windowed()->totalCount() : 0;
    const bool all = m_group->checkedId() < 0 && m_search->text().trimmed().isEmpty();
    const QString rows = all ? tr("%1 rows of members").arg(m_flow.counts().all) : tr("%1 rows of members, %2 shown").arg(m_flow.counts().all).arg(qMax<qint64>(0, shown));
    return rows + QStringLiteral("    ") + tr("F8 next problem  Shift+F8 previous  Space take or not  Alt+→ write");
}

TableSlicePtr ImportPreviewStep::slice(const QString &title) const
{
    return m_table->slice(title);
}

TableSlicePtr ImportPreviewStep::problems(const QString &title) const
{
    TableSlice slice;
    slice.source = m_flow.table();
    slice.query.filters.insert(QStringLiteral("mark"), int(ReviewMark::Problem));
    const QList<TableColumn> columns = slice.source->columns();
    for (int column = 0; column < columns.size(); ++column)
        if (columns[column].shownByDefault || columns[column].id == QStringLiteral("problems"))
            slice.shown << column;
    slice.title = title;
    return std::make_shared<TableSlice>(slice);
}

bool ImportPreviewStep::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleCurrent();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xz::members
