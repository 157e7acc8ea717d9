#pragma once

#include <QReadWriteLock>

#include <memory>

#include "data/scorebook.h"
#include "ui/models/tablesource.h"

namespace xz::members {

/// The other scheme of a what-if, on the same facts.
struct TrialScores {
    StoredScheme stored;
    Scheme scheme;
    QList<MemberScore> scores;
};

/// Ranking of a score book as a table. Keys are indexes of the member + 1. Filters: "text", "sector", "committee", "grade", "changed" (only who
/// changes grade under the other scheme), "warned" (only who has a warning).
class RankingTable : public TableSource
{
public:
    /// `trial` may be null. Columns of the what-if are there always; without one they are empty.
    RankingTable(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial);

    /// Lamps of members by index, "red:全会缺席2次".
    void setWarnings(const QHash<int, QString> &lamps);

    /// Replaces what is shown; models are to refresh.
    void set(std::shared_ptr<const ScoreBook> book, std::shared_ptr<const TrialScores> trial);

    QList<TableColumn> columns() const override;
    Result<qint64> count(const TableQuery &query) const override;
    Result<QVector<TableRow>> rows(const TableQuery &query, qint64 offset, int limit) const override;
    Result<qint64> indexOf(const TableQuery &query, qint64 key) const override;
    QStringList tables() const override { return {}; }

    /// Indexes of members in the order of the query.
    QList<int> shown(const TableQuery &query) const;

private:
    struct State {
        std::shared_ptr<const ScoreBook> book;
        std::shared_ptr<const TrialScores> trial;
        QHash<int, QString> warnings = {};
    };
    State state() const;
    static QList<int> shown(const State &state, const TableQuery &query);

    mutable QReadWriteLock m_lock;
    State m_state;
};

/// The worst grade of a scheme carries the red lamp, as does one that a consequence brought.
bool isFailing(const Scheme &scheme, const MemberScore &score);

} // namespace xz::members
