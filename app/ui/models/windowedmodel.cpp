#include "ui/models/windowedmodel.h"

#include <QPointer>

#include "core/workspace.h"

namespace xz {

namespace {

constexpr int mostWanted = 6;
constexpr int mostKeptKeys = 300;

} // namespace

/// What a worker brings back.
struct WindowedModel::Answer {
    enum class Kind { Count, Chunk, Refresh, Located } kind = Kind::Count;
    int generation = 0;
    qint64 count = -1;
    QHash<int, QVector<TableRow>> chunks;
    int chunk = 0;
    QHash<qint64, int> places;
    qint64 key = 0;
    bool ok = true;
    Error error;

    static Answer failure(Kind kind, int generation, const Error &error, int chunk = 0)
    {
        Answer answer;
        answer.kind = kind;
        answer.generation = generation;
        answer.chunk = chunk;
        answer.ok = false;
        answer.error = error;
        return answer;
    }
};

WindowedModel::WindowedModel(std::shared_ptr<const TableSource> source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_columns(m_source->columns())
{
    // Two: the count of a long table must not hold up its first rows.
    m_pool.setMaxThreadCount(2);
    m_pool.setExpiryTimeout(10000);
}

WindowedModel::~WindowedModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

int WindowedModel::columnOf(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == id)
            return i;
    }
    return -1;
}

void WindowedModel::watch(Workspace &workspace)
{
    connect(&workspace, &Workspace::changed, this, &WindowedModel::workspaceChanged);
}

void WindowedModel::workspaceChanged(const CommitInfo &info)
{
    const QStringList tables = m_source->tables();
    for (const QString &table : tables) {
        if (info.touches(table)) {
            refresh();
            return;
        }
    }
}

void WindowedModel::run(std::function<Answer()> work)
{
    m_pool.start([this, work = std::move(work)] {
        Answer answer = work();
        QMetaObject::invokeMethod(this, [this, answer = std::move(answer)] { take(answer); }, Qt::QueuedConnection);
    });
}

void WindowedModel::setQuery(const TableQuery &query)
{
    m_query = query;
    ask();
}

void WindowedModel::ask()
{
    ++m_generation;
    m_asked = true;
    m_pool.clear();
    beginResetModel();
    m_rows = 0;
    m_counted = false;
    m_refreshing = m_refreshAgain = false;
    m_chunks.clear();
    m_recent.clear();
    m_wanted.clear();
    m_inFlight.clear();
    m_firstVisible = 0;
    m_lastVisible = chunkSize;
    endResetModel();
    setLoading(true);
    fetch(0);
    run([source = m_source, query = m_query, generation = m_generation] {
        const auto count = source->count(query);
        if (!count)
            return Answer::failure(Answer::Kind::Count, generation, count.error());
        Answer answer;
        answer.generation = generation;
        answer.count = *count;
        return answer;
    });
}

void WindowedModel::refresh()
{
    if (!m_asked)
        return;
    if (m_refreshing || !m_counted) {
        // The answer under way may miss this change: ask once more when it is in.
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    ++m_generation;
    m_pool.clear();
    m_inFlight.clear();
    m_wanted.clear();
    setLoading(true);
    QList<qint64> keys = m_keepKeys ? m_keepKeys() : QList<qint64>();
    if (keys.size() > mostKeptKeys)
        keys.resize(mostKeptKeys);
    const int first = qMax(0, m_firstVisible / chunkSize), last = qMin(m_lastVisible / chunkSize, first + 4);
    run([source = m_source, query = m_query, generation = m_generation, keys, first, last]() -> Answer {
        Answer answer;
        answer.kind = Answer::Kind::Refresh;
        answer.generation = generation;
        const auto count = source->count(query);
        if (!count)
            return Answer::failure(answer.kind, generation, count.error());
        answer.count = *count;
        for (int chunk = first; chunk <= last && qint64(chunk) * chunkSize < *count; ++chunk) {
            auto rows = source->rows(query, qint64(chunk) * chunkSize, chunkSize);
            if (!rows)
                return Answer::failure(answer.kind, generation, rows.error());
            answer.chunks.insert(chunk, std::move(rows).value());
        }
        for (const qint64 key : keys) {
            const auto place = source->indexOf(query, key);
            if (!place)
                return Answer::failure(answer.kind, generation, place.error());
            if (*place >= 0)
                answer.places.insert(key, int(*place));
        }
        return answer;
    });
}

void WindowedModel::setVisibleRange(int first, int last)
{
    m_firstVisible = qMax(0, first);
    m_lastVisible = qMax(m_firstVisible, last);
    if (!m_asked || m_rows == 0)
        return;
    // One chunk on either side, so that scrolling by a page finds its rows there.
    const int lastChunk = (m_rows - 1) / chunkSize;
    const int from = m_firstVisible / chunkSize, to = qMin(lastChunk, m_lastVisible / chunkSize);
    for (int chunk : {from - 1, to + 1}) {
        if (chunk >= 0 && chunk <= lastChunk)
            request(chunk);
    }
    for (int chunk = to; chunk >= from; --chunk)
        request(chunk);
}

void WindowedModel::request(int chunk) const
{
    if (m_chunks.contains(chunk) || m_inFlight.contains(chunk))
        return;
    m_wanted.removeOne(chunk);
    m_wanted.append(chunk);
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_fetchQueued) {
        m_fetchQueued = true;
        auto *self = const_cast<WindowedModel *>(this);
        QMetaObject::invokeMethod(self, [self] { self->fetchWanted(); }, Qt::QueuedConnection);
    }
}

void WindowedModel::fetchWanted()
{
    m_fetchQueued = false;
    while (!m_wanted.isEmpty() && m_inFlight.size() < 2)
        fetch(m_wanted.takeLast());
}

void WindowedModel::fetch(int chunk)
{
    if (m_chunks.contains(chunk) || m_inFlight.contains(chunk))
        return;
    m_inFlight.insert(chunk);
    setLoading(true);
    run([source = m_source, query = m_query, generation = m_generation, chunk] {
        auto rows = source->rows(query, qint64(chunk) * chunkSize, chunkSize);
        if (!rows)
            return Answer::failure(Answer::Kind::Chunk, generation, rows.error(), chunk);
        Answer answer;
        answer.kind = Answer::Kind::Chunk;
        answer.generation = generation;
        answer.chunk = chunk;
        answer.chunks.insert(chunk, std::move(rows).value());
        return answer;
    });
}

void WindowedModel::locate(qint64 key)
{
    run([source = m_source, query = m_query, generation = m_generation, key] {
        const auto place = source->indexOf(query, key);
        if (!place)
            return Answer::failure(Answer::Kind::Located, generation, place.error());
        Answer answer;
        answer.kind = Answer::Kind::Located;
        answer.generation = generation;
        answer.key = key;
        answer.places.insert(key, int(*place));
        return answer;
    });
}

void WindowedModel::take(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Located) {
        if (answer.generation != m_generation)
            locate(answer.key); // the order has changed meanwhile: the place is another
        else if (answer.ok)
            emit located(answer.key, answer.places.value(answer.key, -1));
        else
            emit failed(answer.error);
        return;
    }
    if (answer.generation != m_generation)
        return;
    if (!answer.ok) {
        m_inFlight.remove(answer.chunk);
        m_refreshing = false;
        if (answer.kind == Answer::Kind::Count)
            m_counted = true; // nothing more will come: what is shown is all there is
        setLoading(!m_inFlight.isEmpty());
        emit failed(answer.error);
        return;
    }
    switch (answer.kind) {
    case Answer::Kind::Count:
        m_counted = true;
        resize(int(qMin<qint64>(answer.count, std::numeric_limits<int>::max())));
        dropShortChunks();
        emit counted(m_rows);
        break;
    case Answer::Kind::Chunk: {
        m_inFlight.remove(answer.chunk);
        const QVector<TableRow> rows = answer.chunks.value(answer.chunk);
        const int first = answer.chunk * chunkSize;
        if (!m_counted && m_rows < first + rows.size())
            resize(first + int(rows.size())); // shown before the whole is counted
        store(answer.chunk, rows);
        break;
    }
    case Answer::Kind::Refresh:
        m_refreshing = false;
        emit aboutToReplace();
        m_chunks.clear();
        m_recent.clear();
        resize(int(qMin<qint64>(answer.count, std::numeric_limits<int>::max())));
        for (auto it = answer.chunks.cbegin(); it != answer.chunks.cend(); ++it)
            store(it.key(), it.value());
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
        emit counted(m_rows);
        emit relocated(answer.places);
        break;
    case Answer::Kind::Located:
        break;
    }
    fetchWanted();
    setLoading(!m_inFlight.isEmpty() || !m_counted);
    if (m_refreshAgain && m_counted && !m_refreshing) {
        m_refreshAgain = false;
        refresh();
    }
}

void WindowedModel::dropShortChunks()
{
    // Read before something was written that the count has seen: blank rows would stay on screen.
    for (const int chunk : m_chunks.keys()) {
        if (m_chunks.value(chunk).size() >= qMin(chunkSize, m_rows - chunk * chunkSize))
            continue;
        m_chunks.remove(chunk);
        m_recent.removeOne(chunk);
        request(chunk);
    }
}

void WindowedModel::store(int chunk, QVector<TableRow> rows)
{
    m_chunks.insert(chunk, std::move(rows));
    m_recent.removeOne(chunk);
    m_recent.append(chunk);
    while (m_recent.size() > cachedChunks)
        m_chunks.remove(m_recent.takeFirst());
    const int first = chunk * chunkSize;
    const int last = qMin(m_rows, first + chunkSize) - 1;
    if (last < first)
        return;
    emit dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    emit rowsLoaded(first, last);
}

void WindowedModel::resize(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void WindowedModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    emit loadingChanged(loading);
}

const TableRow *WindowedModel::loadedRow(int row) const
{
    const auto found = m_chunks.constFind(row / chunkSize);
    if (row < 0 || found == m_chunks.cend() || row % chunkSize >= found->size())
        return nullptr;
    return &found->at(row % chunkSize);
}

qint64 WindowedModel::keyAt(int row) const
{
    const TableRow *loaded = loadedRow(row);
    return loaded && loaded->heading.isEmpty() ? loaded->key : 0;
}

QList<int> WindowedModel::loadedRows() const
{
    QList<int> chunks = m_chunks.keys();
    std::sort(chunks.begin(), chunks.end());
    QList<int> rows;
    for (const int chunk : std::as_const(chunks)) {
        for (int i = 0; i < m_chunks.value(chunk).size(); ++i)
            rows << chunk * chunkSize + i;
    }
    return rows;
}

int WindowedModel::loadedRowOf(qint64 key) const
{
    for (auto chunk = m_chunks.cbegin(); chunk != m_chunks.cend(); ++chunk) {
        for (qsizetype i = 0; i < chunk->size(); ++i) {
            if (chunk->at(i).key == key && chunk->at(i).heading.isEmpty())
                return chunk.key() * chunkSize + int(i);
        }
    }
    return -1;
}

bool WindowedModel::isHeading(int row) const
{
    const TableRow *loaded = loadedRow(row);
    return loaded && !loaded->heading.isEmpty();
}

int WindowedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int WindowedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant WindowedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const TableColumn &column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole && role != ValueRole && role != KeyRole && role != HeadingRole && role != LoadedRole && role != Qt::ToolTipRole)
        return {};
    const int chunk = index.row() / chunkSize;
    const TableRow *row = loadedRow(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row) {
        request(chunk);
        return role == KeyRole ? QVariant(qint64(0)) : QVariant();
    }
    if (m_recent.isEmpty() || m_recent.last() != chunk) {
        m_recent.removeOne(chunk);
        m_recent.append(chunk);
    }
    const QVariant value = row->values.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (!row->heading.isEmpty() && !value.isValid())
            return row->heading;
        return cellText(column, value);
    case ValueRole:
        return value;
    case KeyRole:
        return row->heading.isEmpty() ? row->key : qint64(0);
    case HeadingRole:
        return row->heading;
    default:
        return value.userType() == qMetaTypeId<TableCell>() ? QVariant(value.value<TableCell>().toolTip) : QVariant();
    }
}

QVariant WindowedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const TableColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

Qt::ItemFlags WindowedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void WindowedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    TableQuery query = m_query;
    query.sortColumn = m_columns.at(column).id;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace xz
