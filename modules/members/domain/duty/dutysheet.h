#pragma once

#include <QList>
#include <QString>

#include "core/common/problem.h"
#include "domain/duty/dutywords.h"
#include "domain/import/rostertable.h"

namespace xz::members {

/// Columns of a sheet of entries, in any order: 姓名, 界别, 日期, 类别, 事项, 角色, 结果, 级别, 数量, 备注, 组织单位.
enum class DutyColumn { Name, Sector, Date, Kind, Item, Role, Outcome, Level, Quantity, Remark, Organiser };
inline constexpr int dutyColumnCount = static_cast<int>(DutyColumn::Organiser) + 1;
QString dutyColumnWord(DutyColumn column);

/// Where the headers are, below any title rows.
struct DutyMapping {
    int headerRow = 0; ///< 0: there is none
    QList<int> columns = QList<int>(dutyColumnCount, 0); ///< 1-based by DutyColumn; 0: missing
    int columnOf(DutyColumn column) const { return columns[static_cast<int>(column)]; }
    /// Columns without which nothing can be entered, that the sheet does not have.
    QStringList missing() const;
};
DutyMapping findDutyMapping(const RosterTable &table);

/// How bad a fault of a row is.
enum class DutyFault {
    Note,     ///< said only
    Doubtful, ///< asked about: not a member that day, outside the term, entered twice. Taken when told so
    Unusable, ///< cannot be entered
};

struct DutyProblem {
    DutyFault fault = DutyFault::Note;
    DutyColumn column = DutyColumn::Name;
    QString text;
};

/// A row of the sheet, understood.
struct DutyRow {
    int number = 0;
    QString name, sector, date, item, remark, organiser;
    DutyKind kind = DutyKind::OtherMeeting;
    DutyRole role = DutyRole::Self;
    DutyOutcomes outcomes = 0;
    DutyLevel level = DutyLevel::None;
    double quantity = 1;
    QList<DutyProblem> problems;

    bool has(DutyFault fault) const;
};

/// Rows below the headers that have a name or a date; totals and empty rows are left out.
QList<DutyRow> readDutyRows(const RosterTable &table, const DutyMapping &mapping);

/// Rows that enter the same event for the same person twice get a Doubtful problem. `persons` are those of the rows, one each. Two half days
/// of a plenary on one day are no fault, nor are half days of it with another result.
void findRepeats(QList<DutyRow> &rows, const QList<qint64> &persons);

/// With file, sheet, row and column.
Problem problemOf(const RosterTable &table, const DutyMapping &mapping, const DutyRow &row, const DutyProblem &problem);

} // namespace xz::members
