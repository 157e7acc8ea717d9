#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <memory>

#include "core/directory/customfields.h"
#include "data/dutystanding.h"
#include "ui/models/tablesource.h"

namespace xz {
class Workspace;
}

namespace xz::members {

class RosterQuery;

/// Members of a term for the windowed table. Keys are ids of memberships.
/// Filters: "term" (id; needed), "text" (characters of the name or organisation, pinyin, initials, phone), "sector", "committee", "post",
/// "group", "party" (ids; 0: none), "sex" (男, 女), "minority" (bool), "state" ("inOffice": to the end of the term, "left": before it;
/// without it: all), "custom.ID" (text of an own field).
/// Orders (sortColumn): "strokes" and "name", "pinyin", "rank", or a column.
class RosterSource : public TableSource
{
public:
    /// Behind the built-in columns stands one for each own field. With a year there are columns of its score and duty status, empty until
    /// setStanding() brings them.
    explicit RosterSource(Workspace &workspace, QList<CustomField> customFields = {}, int dutyYear = 0);
    int dutyYear() const { return m_dutyYear; }
    /// Models are to refresh. Any thread.
    void setStanding(std::shared_ptr<const DutyStanding> standing);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override;

    /// Persons of the filtered list in its order: for printing and exporting what is shown.
    Result<QList<qint64>> persons(const TableQuery &query) const;

private:
    /// All rows of a list in order, as of a revision of the workspace: counts it, and finds any place of it at once.
    struct Places {
        QString question;
        QVariantList values;
        qint64 revision = -1;
        QList<qint64> ids;
    };
    using PlacesPtr = std::shared_ptr<const Places>;
    PlacesPtr known(const RosterQuery &roster) const;
    Result<PlacesPtr> places(const RosterQuery &roster, bool fresh = false) const;

    Workspace &m_workspace;
    mutable QMutex m_mutex;
    mutable QWaitCondition m_placed;
    mutable QList<PlacesPtr> m_places; ///< the last ones asked for, newest last
    mutable QList<QPair<QString, QVariantList>> m_underWay;
    QList<CustomField> m_customFields;
    int m_dutyYear;
    std::shared_ptr<const DutyStanding> m_standing;
};

} // namespace xz::members
