#pragma once

#include <QAbstractTableModel>

#include "core/directory/directory.h"

namespace xz::members {

/// Fields in which two records of one person differ; a click on a value takes it.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `kept` and `gone`, with what the first lacks taken from the second. Identity numbers are shown masked.
    void setPersons(const Person &kept, const Person &gone, const QList<CodeEntry> &parties);
    /// Takes the value of the one that stays (column 1) or goes (column 2).
    void choose(int row, int column);
    Person merged() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString label;
        QString Person::*member = nullptr; ///< null: the party
        QString kept, gone;
        bool takeGone = false;
    };
    Person m_kept, m_gone;
    QList<Row> m_rows;
};

} // namespace xz::members
