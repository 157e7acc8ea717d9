#pragma once

#include <QHash>
#include <QString>

#include "core/common/result.h"

namespace xz {
class ChangeSet;
class Workspace;
}

namespace xz::meetings {

/// What stood on people's cards when each template was last printed, to print only those that changed.
class PrintedCards
{
public:
    explicit PrintedCards(Workspace &workspace) : m_workspace(workspace) {}

    /// Fingerprints by attendee; who is missing has never been printed.
    Result<QHash<qint64, QString>> of(qint64 meetingId, const QString &templateId) const;
    Outcome mark(ChangeSet &changes, qint64 meetingId, const QString &templateId, const QHash<qint64, QString> &fingerprints) const;

private:
    Workspace &m_workspace;
};

} // namespace xz::meetings
