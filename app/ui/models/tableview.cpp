#include "ui/models/tableview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/columnchooser.h"
#include "ui/models/tabledelegate.h"
#include "ui/models/tableheader.h"
#include "ui/models/windowedmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

namespace xz {

TableView::TableView(const QString &stateKey, QWidget *parent)
    : QTableView(parent)
    , m_stateKey(stateKey)
    , m_layout(*this, stateKey)
{
    setObjectName(stateKey);
    setAccessibleName(tr("Table"));
    setHorizontalHeader(new TableHeader(this));
    m_layout.attach(horizontalHeader());
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::sortClicked);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 key = index.data(WindowedModel::KeyRole).toLongLong())
            emit opened(key);
    });
    connect(&Theme::app(), &Theme::changed, this, &TableView::applyMeasures);
    applyMeasures();
}

TableView::~TableView() = default;

void TableView::applyMeasures()
{
    const Theme &theme = Theme::app();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(theme.px(32));
    verticalScrollBar()->setSingleStep(theme.px(32));
    m_layout.applyWidths();
}

void TableView::setDense(bool dense)
{
    static_cast<TableHeader *>(horizontalHeader())->setMeasure(dense ? 28 : 32);
}

void TableView::setSource(std::shared_ptr<const TableSource> source, Workspace *workspace)
{
    auto *old = m_model;
    m_model = new WindowedModel(std::move(source), this);
    m_layout.setColumns({});
    setModel(m_model);
    delete old;
    m_layout.setColumns(m_model->columns());
    if (workspace)
        m_model->watch(*workspace);
    m_model->setKeepKeys([this] {
        QList<qint64> keys = selectedKeys();
        if (m_currentKey)
            keys.prepend(m_currentKey);
        if (const qint64 top = m_model->keyAt(rowAt(0)))
            keys.prepend(top);
        return keys;
    });
    connect(m_model, &WindowedModel::loadingChanged, this, &TableView::loadingChanged);
    connect(m_model, &WindowedModel::loadingChanged, this, &TableView::updateEmpty);
    connect(m_model, &WindowedModel::failed, this, &TableView::failed);
    connect(m_model, &WindowedModel::counted, this, [this](qint64 count) {
        updateEmpty();
        reportVisible();
        emit counted(count);
    });
    connect(m_model, &WindowedModel::rowsLoaded, this, [this](int first, int last) {
        layoutHeadings(first, last);
        const int row = currentIndex().row();
        if (row >= first && row <= last && m_model->keyAt(row) != m_currentKey)
            currentChanged(currentIndex(), {});
        if (m_startsAtFirst && first == 0 && !currentIndex().isValid())
            startAtFirst();
    });
    connect(m_model, &WindowedModel::aboutToReplace, this, &TableView::keepPlace);
    connect(m_model, &WindowedModel::relocated, this, &TableView::restorePlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        clearSpans();
        m_currentKey = 0;
        emit currentKeyChanged(0);
        emit selectionCountChanged(0);
    });
    connect(m_model, &WindowedModel::located, this, [this](qint64 key, int row) {
        if (row < 0 || row >= m_model->rowCount()) {
            emit keyNotFound(key);
            return;
        }
        const QModelIndex index = m_model->index(row, qMax(0, visibleColumns().value(0)));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_currentKey = key;
        emit currentKeyChanged(key);
    });
}

TableQuery TableView::query() const { return m_model ? m_model->query() : TableQuery(); }

void TableView::setQuery(const TableQuery &query)
{
    m_model->setQuery(query);
    scrollToTop();
    showSort();
}

void TableView::setFilter(const QString &name, const QVariant &value)
{
    TableQuery changed = query();
    if (value.isValid() && !(value.userType() == QMetaType::QString && value.toString().isEmpty()))
        changed.filters.insert(name, value);
    else
        changed.filters.remove(name);
    if (changed.filters != query().filters || m_model->totalCount() < 0)
        setQuery(changed);
}

void TableView::sortClicked(int section)
{
    if (!m_model || !m_model->columns().at(section).sortable) {
        showSort();
        return;
    }
    TableQuery changed = query();
    const QString id = m_model->columns().at(section).id;
    changed.descending = changed.sortColumn == id && !changed.descending;
    changed.sortColumn = id;
    setQuery(changed);
}

void TableView::showSort()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_model->columnOf(query().sortColumn),
                                         query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

qint64 TableView::currentKey() const { return m_currentKey; }

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int TableView::selectedRowCount() const
{
    if (!selectionModel())
        return 0;
    // Of whole rows, ranges of a selection never overlap; a list of a million rows must not be written out to count them.
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<qint64> TableView::selectedKeys() const
{
    QList<qint64> keys;
    if (!m_model || !selectionModel())
        return keys;
    const QItemSelection selection = selectionModel()->selection();
    for (const int row : m_model->loadedRows()) {
        const bool selected = std::any_of(selection.cbegin(), selection.cend(), [row](const QItemSelectionRange &range) { return row >= range.top() && row <= range.bottom(); });
        if (const qint64 key = selected ? m_model->keyAt(row) : 0)
            keys << key;
    }
    return keys;
}

void TableView::collectSelection(std::function<void(Result<QVector<TableRow>>)> done)
{
    const QList<int> wanted = selectedRows();
    QVector<TableRow> loaded;
    bool whole = true;
    for (const int row : wanted) {
        const TableRow *found = m_model->loadedRow(row);
        whole = whole && found;
        if (found && found->heading.isEmpty())
            loaded << *found;
    }
    if (whole) {
        done(loaded);
        return;
    }
    runTask<QVector<TableRow>>(
        this, tr("Fetching the selected rows"),
        [source = m_model->source(), query = query(), wanted](Progress &progress) -> Result<QVector<TableRow>> {
            QVector<TableRow> rows;
            progress.begin({}, wanted.size());
            constexpr int step = 2000;
            for (qsizetype at = 0; at < wanted.size();) {
                if (progress.isCancelled())
                    return Error::cancelled();
                const int first = wanted.at(at);
                auto part = source->rows(query, first, step);
                if (!part)
                    return part.error();
                for (; at < wanted.size() && wanted.at(at) < first + step; ++at) {
                    const int place = wanted.at(at) - first;
                    if (place < part->size() && part->at(place).heading.isEmpty())
                        rows << part->at(place);
                }
                progress.advance(at);
            }
            return rows;
        },
        std::move(done));
}

void TableView::selectKey(qint64 key)
{
    if (m_model && key)
        m_model->locate(key);
}

void TableView::setEmptyState(EmptyState *state)
{
    m_empty = state;
    state->setParent(viewport());
    updateEmpty();
}

void TableView::updateEmpty()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(m_model && m_model->totalCount() == 0 && !m_model->isLoading());
}

QString TableView::toText(const QList<TableColumn> &columns, const QList<int> &shown, const QVector<TableRow> &rows)
{
    const auto clean = [](QString text) { return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')); };
    QStringList cells;
    for (const int column : shown)
        cells << clean(columns.at(column).title);
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const TableRow &row : rows) {
        cells.clear();
        for (const int column : shown)
            cells << clean(cellText(columns.at(column), row.values.value(column)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void TableView::copySelection()
{
    if (!m_model || selectedRowCount() == 0)
        return;
    collectSelection([this](Result<QVector<TableRow>> rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QGuiApplication::clipboard()->setText(toText(m_model->columns(), visibleColumns(), *rows));
        emit copied(int(rows->size()));
    });
}

TableSlicePtr TableView::slice(const QString &title, const QString &subtitle) const
{
    return std::make_shared<TableSlice>(TableSlice{m_model->source(), query(), visibleColumns(), title, subtitle});
}

void TableView::exportRows(Interaction &interaction, const QString &title)
{
    const auto path = interaction.saveFile(this, tr("Export “%1”").arg(title), title + QStringLiteral(".xlsx"),
                                           tr("Excel workbook (*.xlsx);;CSV, comma-separated (*.csv)"));
    if (!path)
        return;
    runTask<qint64>(
        this, tr("Exporting %1").arg(title),
        [slice = slice(title), path = *path](Progress &progress) { return exportTable(*slice, path, progress); },
        [this, path = *path](Result<qint64> rows) {
            if (!rows)
                emit failed(rows.error());
            else
                emit exported(path, *rows);
        });
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentKey && event->modifiers() == Qt::NoModifier) {
            emit opened(m_currentKey);
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_model && m_model->rowCount() > 0 && event->modifiers() == Qt::NoModifier) {
            const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
            setCurrentIndex(m_model->index(row, visibleColumns().value(0)));
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore(); // rows are the unit; pages use these keys
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(m_contextActions);
    if (!m_contextActions.isEmpty())
        menu.addSeparator();
    QAction *copy = menu.addAction(Theme::app().icon(QStringLiteral("edit-copy")), tr("Copy as table"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectedRowCount() > 0);
    menu.exec(event->globalPos());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const qint64 key = m_model ? m_model->keyAt(current.row()) : 0;
    // A row that has not come yet: rowsLoaded() tells its key.
    if (key == m_currentKey || (key == 0 && current.isValid() && m_model && !m_model->loadedRow(current.row())))
        return;
    m_currentKey = key;
    emit currentKeyChanged(key);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged(selectedRowCount());
}

void TableView::startAtFirst()
{
    int row = 0;
    while (row < m_model->rowCount() && m_model->isHeading(row))
        ++row;
    if (m_model->keyAt(row) != 0)
        setCurrentIndex(m_model->index(row, qMax(0, visibleColumns().value(0))));
}

void TableView::keepPlace()
{
    m_kept = {};
    m_kept.selection = selectedKeys();
    m_kept.current = m_currentKey;
    const int top = rowAt(0);
    m_kept.top = m_model->keyAt(top);
    m_kept.topOffset = top >= 0 ? rowViewportPosition(top) : 0;
    m_kept.scroll = verticalScrollBar()->value();
}

void TableView::restorePlace(const QHash<qint64, int> &places)
{
    clearSpans();
    // What was selected while the answer was under way was not asked for; it is found when it stands in the rows that came.
    const auto rowOf = [&](qint64 key) {
        if (const auto found = places.constFind(key); found != places.cend())
            return *found < m_model->rowCount() ? *found : -1;
        return m_model->loadedRowOf(key);
    };
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    for (const qint64 key : std::as_const(m_kept.selection)) {
        if (const int row = rowOf(key); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, lastColumn));
    }
    const int currentRow = m_kept.current ? rowOf(m_kept.current) : -1;
    const int topRow = m_kept.top ? rowOf(m_kept.top) : -1;
    {
        const QSignalBlocker blocker(selectionModel());
        selectionModel()->clear();
    }
    if (currentRow >= 0)
        selectionModel()->setCurrentIndex(m_model->index(currentRow, visibleColumns().value(0)), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(topRow >= 0 ? topRow * rowHeight(0) - m_kept.topOffset : m_kept.scroll);
    m_currentKey = currentRow >= 0 ? m_kept.current : 0;
    // The record itself may have changed: who shows it must read it again.
    emit currentKeyChanged(m_currentKey);
    emit selectionCountChanged(selectedRowCount());
    layoutHeadings(0, m_model->rowCount() - 1);
    reportVisible();
    viewport()->update();
}

void TableView::layoutHeadings(int first, int last)
{
    const QList<int> shown = visibleColumns();
    // Only rows that are loaded can be headings: the chunks around the screen.
    const int from = qMax(first, qMax(0, rowAt(0)) - WindowedModel::chunkSize * 2);
    const int to = qMin(last, from + WindowedModel::chunkSize * 8);
    for (int row = from; row <= to; ++row) {
        if (!m_model->isHeading(row))
            continue;
        const TableRow *heading = m_model->loadedRow(row);
        int place = 0;
        while (place < shown.size() - 1 && heading->values.value(shown.at(place)).isValid())
            ++place;
        // Spans count hidden columns too.
        int end = shown.at(place);
        for (const int column : shown.mid(place))
            end = qMax(end, column);
        const int span = end - shown.at(place) + 1;
        if (span > 1 && columnSpan(row, shown.at(place)) != span)
            setSpan(row, shown.at(place), 1, span);
    }
}

void TableView::reportVisible()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->setVisibleRange(first, last < 0 ? qMin(m_model->rowCount() - 1, first + viewport()->height() / qMax(1, rowHeight(0))) : last);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy)
        reportVisible();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_layout.stretch();
    updateEmpty();
    reportVisible();
}

QList<int> TableView::visibleColumns() const { return m_layout.shown(); }

bool TableView::isColumnShown(const QString &id) const { return m_model && m_layout.isShown(m_model->columnOf(id)); }

void TableView::setColumnShown(const QString &id, bool shown)
{
    if (const int column = m_model->columnOf(id); column >= 0)
        m_layout.setShown(column, shown);
}

void TableView::moveColumn(const QString &id, int place)
{
    if (const int column = m_model->columnOf(id); column >= 0)
        m_layout.move(column, place);
}

void TableView::resetColumns() { m_layout.reset(); }

Button *TableView::makeColumnButton(QWidget *parent)
{
    auto *button = new Button(m_stateKey + QStringLiteral(".columns"), QStringLiteral("view-table-of-contents-rtl"), tr("Columns"), parent, Button::Kind::Flat);
    button->setTextToken(Token::Text2);
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *chooser = new ColumnChooser(*this, button);
        chooser->popupBelow(button);
    });
    return button;
}

} // namespace xz
