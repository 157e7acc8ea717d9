#include "ui/photosmodel.h"

#include <QFileInfo>

#include <utility>

#include "core/text/names.h"
#include "ui/models/tablesource.h"

namespace xz::members {

PhotosModel::PhotosModel(PhotoPlan plan, QObject *parent) : QAbstractTableModel(parent), m_plan(std::move(plan)) {}

int PhotosModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_plan.problems.size() + m_plan.matches.size()); }
int PhotosModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QVariant PhotosModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.row() < m_plan.problems.size()) {
        const PhotoPlan::Problem &problem = m_plan.problems[index.row()];
        return index.column() == 0 ? problem.file : problem.text;
    }
    const PhotoPlan::Match &match = m_plan.matches[index.row() - m_plan.problems.size()];
    return index.column() == 0 ? QFileInfo(match.file).fileName() : role == Qt::DisplayRole ? spacedName(match.name) : match.name;
}

QVariant PhotosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Picture") : tr("Member");
}

} // namespace xz::members
