#pragma once

#include <QList>
#include <QString>

#include "core/directory/directory.h"
#include "domain/composition.h"

namespace xz {
class Workspace;
}

namespace xz::members {

/// A sector, committee or group of a term with who is in it.
struct Body {
    CodeEntry entry;
    int members = 0;       ///< in office
    QStringList conveners; ///< of a committee: its head (主任)
};

struct BodyMember {
    qint64 membershipId = 0, personId = 0, bodyId = 0;
    QString name, post, organisation, committeePost;
    bool isConvener = false;
};

/// The ordered bodies of a term and what is done with them. Each action is one change set.
class Bodies
{
public:
    Bodies(Workspace &workspace, CodeTable table, qint64 termId);

    Result<QList<Body>> all() const;
    /// Members in office, conveners first, then by strokes; of all bodies with 0.
    Result<QList<BodyMember>> members(qint64 bodyId) const;
    /// What the composition is reckoned from: of some bodies, or of all.
    Result<QList<ComposedMember>> composed(const QList<qint64> &bodyIds = {}) const;

    Result<qint64> add(const QString &name) const;
    Outcome rename(const CodeEntry &entry, const QString &name, const QString &shortName) const;
    /// Entries in their new order.
    Outcome setOrder(const QList<CodeEntry> &entries) const;
    /// Only one without members, former ones too.
    Outcome remove(const CodeEntry &entry) const;
    /// The first of the bodies takes the name and the members of the others, which are removed. Answers the members moved.
    Result<int> merge(const QList<qint64> &bodyIds, const QString &name) const;
    /// A new body behind the old one takes these members. Answers its id.
    Result<qint64> split(qint64 bodyId, const QString &name, const QList<qint64> &membershipIds) const;
    Outcome setConvener(const QList<qint64> &membershipIds, bool isConvener) const;
    /// Moves members to another body of the same table.
    Outcome move(const QList<qint64> &membershipIds, qint64 bodyId) const;

private:
    QString column() const;
    Outcome planMove(ChangeSet &changes, qint64 from, qint64 to, int &moved) const;

    Workspace &m_workspace;
    CodeTable m_table;
    qint64 m_termId;
};

} // namespace xz::members
