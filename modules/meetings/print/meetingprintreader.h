#pragma once

#include "core/common/result.h"
#include "print/meetingprintdata.h"

namespace xz {
class Workspace;
}

namespace xz::meetings {

struct MeetingData;
struct SeatingState;

/// Reads a meeting with its current seating as it is to be printed; any thread.
class MeetingPrintReader
{
public:
    explicit MeetingPrintReader(Workspace &workspace) : m_workspace(workspace) {}

    /// `withPhotos`: looks up where each portrait lies. `templateId`: whose cards are compared with those last printed; empty: nobody
    /// has changed. NotFound when there is no such meeting; without an id the newest.
    Result<PrintedMeeting> read(qint64 meetingId, bool withPhotos, const QString &templateId = {}) const;

private:
    Result<qint64> newest() const;
    Outcome addPeople(PrintedMeeting &printed, const MeetingData &data, const SeatingState &state, bool withPhotos) const;
    QString photoPath(qint64 attachmentId) const;

    Workspace &m_workspace;
};

/// The sentences of the seating rule: one a zone.
QStringList ruleSentences(const MeetingData &data);
/// Halls with people in their seats.
QList<PrintedHall> printedHalls(const MeetingData &data, const SeatingState &state);

} // namespace xz::meetings
