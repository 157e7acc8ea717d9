#include "ui/evidencemodel.h"

#include "domain/scoring/scorejson.h"
#include "ui/models/tablesource.h"

namespace xz::members {

void EvidenceModel::show(const ScoreBook &book, int member, const QList<Evidence> &evidence, const QHash<qint64, DutyRecord> &records)
{
    beginResetModel();
    m_lines.clear();
    const FactTable &table = book.facts.table;
    for (const Evidence &one : evidence) {
        Line line;
        line.date = evidenceDate(one, member, table);
        line.title = evidenceTitle(one, member, table);
        line.points = one.points;
        line.full = one.full;
        if (one.fact >= 0) {
            line.recordId = table.facts(member)[one.fact].recordId;
            const DutyRecord record = records.value(line.recordId);
            line.outcome = QStringList{record.role == QStringLiteral("本人") ? QString() : record.role, record.outcome}.join(u' ').trimmed();
            line.proof = record.remark;
            line.organiser = record.organiser;
        }
        m_lines.append(line);
    }
    endResetModel();
}

void EvidenceModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

qint64 EvidenceModel::recordAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].recordId : 0;
}

QString EvidenceModel::organisers() const
{
    QStringList names;
    for (const Line &line : m_lines) {
        if (!line.organiser.isEmpty() && !names.contains(line.organiser))
            names << line.organiser;
    }
    return names.size() > 3 ? QStringList(names.mid(0, 3)).join(QStringLiteral("、")) + QStringLiteral("…") : names.join(QStringLiteral("、"));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int EvidenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == PointsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && line.points != line.full)
        return tr("Worth %1; a cap, a floor or “only once” left %2.").arg(scoreText(line.full), scoreText(line.points));
    if (role == Qt::ToolTipRole)
        return QStringList{line.title, line.organiser}.join(u'\n').trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Date: return line.date;
    case Title: return line.title;
    case Outcome: return line.outcome;
    case Proof: return line.proof;
    case PointsColumn:
        return QVariant::fromValue(TableCell{line.points == 0 ? QStringLiteral("0.0") : differenceText(line.points), line.points == 0 ? TableCell::Style::Secondary : TableCell::Style::Strong, {}});
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PointsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Title: return tr("Entry of the ledger");
    case Outcome: return tr("Outcome");
    case Proof: return tr("Voucher");
    case PointsColumn: return tr("Points");
    default: return {};
    }
}

} // namespace xz::members
