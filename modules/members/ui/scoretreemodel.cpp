#include "ui/scoretreemodel.h"

#include "domain/scoring/scorejson.h"
#include "ui/models/tablesource.h"

#include <algorithm>

namespace xz::members {

namespace {

constexpr quintptr top = 0; ///< internal id of first-level rows; children carry the parent's row + 1

} // namespace

std::optional<Points> ScoreTreeModel::trialOf(const SchemeItem &item) const
{
    if (!m_trial)
        return std::nullopt;
    const Scheme &other = m_trial->scheme;
    int index = other.itemIndex(item.id);
    for (int i = 0; index < 0 && i < other.items.size(); ++i) {
        if (other.items[i].name == item.name)
            index = i;
    }
    const ItemScore *score = index < 0 ? nullptr : m_trial->scores[m_member].item(index);
    return score ? std::optional<Points>(score->points) : std::nullopt;
}

void ScoreTreeModel::show(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial, int member)
{
    beginResetModel();
    m_lines.clear();
    m_trial = std::move(trial);
    m_member = member;
    const Scheme &scheme = book->scheme;
    const MemberScore &score = book->scores[member];
    Line total;
    total.name = tr("Total");
    total.counted = score.total;
    total.cap = scheme.maximum;
    if (!total.cap && std::all_of(scheme.groups.cbegin(), scheme.groups.cend(), [](const SchemeGroup &one) { return one.cap.has_value(); })) {
        total.cap = 0;
        for (const SchemeGroup &one : scheme.groups)
            *total.cap += *one.cap;
    }
    if (m_trial)
        total.trial = m_trial->scores[member].total;
    for (int g = 0; g < scheme.groups.size(); ++g) {
        const SchemeGroup &group = scheme.groups[g];
        Line line;
        line.name = group.name;
        line.cap = group.cap;
        Points beforeGroup = 0;
        bool hasTrial = false;
        Points trialSum = 0;
        for (int i = 0; i < score.items.size(); ++i) {
            const ItemScore &one = score.items[i];
            if (one.item < 0 || scheme.items[one.item].group != g)
                continue;
            const SchemeItem &item = scheme.items[one.item];
            Line child;
            child.name = item.standingOnly ? tr("%1 (standing members only)").arg(item.name) : item.name;
            child.item = i;
            child.entries = one.entries();
            child.raw = one.raw;
            child.counted = one.points;
            child.cap = item.cap;
            child.isCapped = item.cap && one.raw > *item.cap;
            child.trial = trialOf(item);
            hasTrial = hasTrial || child.trial;
            trialSum += child.trial.value_or(0);
            line.entries += child.entries;
            line.raw += one.raw;
            beforeGroup += item.cap ? std::min(one.raw, *item.cap) : one.raw;
            line.counted += one.points;
            line.children.append(child);
        }
        if (line.children.isEmpty())
            continue;
        line.isCapped = group.cap && beforeGroup > *group.cap;
        if (hasTrial)
            line.trial = trialSum;
        total.entries += line.entries;
        total.raw += line.raw;
        m_lines.append(line);
    }
    for (int i = 0; i < score.items.size(); ++i) {
        if (score.items[i].item >= 0)
            continue;
        Line line;
        line.name = itemName(scheme, -1);
        line.item = i;
        line.raw = line.counted = score.items[i].points;
        m_lines.append(line);
    }
    total.isCapped = scheme.maximum && score.total == *scheme.maximum && total.raw > score.total;
    m_lines.append(total);
    endResetModel();
}

void ScoreTreeModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_trial.reset();
    endResetModel();
}

const ScoreTreeModel::Line *ScoreTreeModel::lineOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == top)
        return &m_lines[index.row()];
    return &m_lines[static_cast<int>(index.internalId()) - 1].children[index.row()];
}

QModelIndex ScoreTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : top);
}

QModelIndex ScoreTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int ScoreTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lines.size());
    return parent.column() == 0 && parent.internalId() == top ? int(m_lines[parent.row()].children.size()) : 0;
}

int ScoreTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant ScoreTreeModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineOf(index);
    if (!line)
        return {};
    const bool isTotal = index.internalId() == top && index.row() == m_lines.size() - 1;
    switch (role) {
    case ItemRole:
        return line->item;
    case CappedRole:
        return line->isCapped;
    case LevelRole:
        return isTotal ? 2 : index.internalId() == top ? 0 : 1;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        if (index.column() == Cap && line->isCapped)
            return tr("%1, reached").arg(pointsText(line->cap.value_or(0)));
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name: return line->name;
    case Entries: return line->entries == 0 ? QVariant() : QVariant(QString::number(line->entries));
    case Raw: return isTotal ? QVariant() : QVariant(scoreText(line->raw));
    case Cap: return line->cap ? pointsText(*line->cap) : QStringLiteral("—");
    case Counted: return scoreText(line->counted);
    case Trial: return !m_trial ? QVariant() : line->trial ? QVariant(scoreText(*line->trial)) : QVariant(QStringLiteral("—"));
    case Difference: return m_trial && line->trial ? QVariant(differenceText(*line->trial - line->counted)) : QVariant();
    default: return {};
    }
}

QVariant ScoreTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Item");
    case Entries: return tr("Times");
    case Raw: return tr("Before caps");
    case Cap: return tr("Cap");
    case Counted: return tr("Counted");
    case Trial: return m_trial ? tr("Trial") : QString();
    case Difference: return m_trial ? tr("Difference") : QString();
    default: return {};
    }
}

} // namespace xz::members
