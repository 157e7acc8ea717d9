#pragma once

#include "domain/latebatch.h"
#include "domain/planreader.h"

namespace xz::meetings {

/// Reads late changes: {absent:[name], added:[{name, sector, afterRank, class, post, unit, group, wheelchair}], substitute:[{out, in}],
/// policy, reason}. A name stands for {name, sector} where several are called so. Every fault is named with its place.
class ChangeReader
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::ChangeReader)

public:
    ChangeReader(const Roster &roster, const SeatingInput &input);

    struct Reading {
        LateRequest request;
        QList<PlanProblem> problems;
        bool ok() const; ///< warnings do not count
    };
    Reading read(const QByteArray &json);

private:
    struct Wanted {
        QString name, sector;
    };
    Wanted wanted(const JsonNode &node) const;
    template <typename List>
    static QList<const Attendee *> matches(const List &people, const Wanted &wanted);
    /// The one who attends; nullptr, and noted, when unknown or not the only one.
    const Attendee *attending(const JsonNode &node) const;
    /// Who shall attend: one who does already (with the id), a member, or somebody new of a known sector.
    std::optional<Attendee> newcomer(const JsonNode &node);
    void readAdded(const JsonNode &node, LateRequest &request);
    /// Whoever is named in two changes is noted.
    void use(const JsonNode &node, const QString &name, qint64 id);

    const Roster &m_roster;
    const SeatingInput &m_input;
    QSet<qint64> m_used;
    QSet<qint64> m_members; ///< persons added
    qint64 m_nextId = -1;
};

} // namespace xz::meetings
