#include "data/meetingrecordtypes.h"

#include <QCoreApplication>

namespace xz::meetings {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::Records)
};

RecordColumn column(const char *name, const QString &label, const char *references = nullptr, bool searchable = false)
{
    return {QString::fromLatin1(name), label, QString::fromLatin1(references), searchable, false};
}

RecordType type(const char *table, const QString &label, const char *titleColumn, const char *page, QList<RecordColumn> columns)
{
    RecordType made;
    made.table = QString::fromLatin1(table);
    made.label = label;
    made.titleColumn = QString::fromLatin1(titleColumn);
    made.page = QString::fromLatin1(page);
    made.columns = std::move(columns);
    return made;
}

RecordType meetingType()
{
    RecordType meeting = type("meeting", Words::tr("Meeting"), "title", "meetings.list",
                              {column("title", Words::tr("Title"), nullptr, true), column("kind", Words::tr("Kind"), nullptr, true),
                               column("starts", Words::tr("Starts")), column("ends", Words::tr("Ends")),
                               column("place", Words::tr("Place"), nullptr, true), column("agenda_note", Words::tr("Adoption note")),
                               column("schedule_note", Words::tr("Note under the schedule")),
                               column("term_id", Words::tr("Term"), "term")});
    meeting.searchable = true;
    meeting.searchSubtitle = [](const QVariantMap &values) {
        QStringList parts{values.value(QStringLiteral("starts")).toString(), values.value(QStringLiteral("kind")).toString(),
                          values.value(QStringLiteral("place")).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  "));
    };
    return meeting;
}

QList<RecordColumn> attendeeColumns()
{
    return {column("meeting_id", Words::tr("Meeting"), "meeting"),
            column("person_id", Words::tr("Person"), "person"),
            column("name", Words::tr("Name")),
            column("attendance_class", Words::tr("Attendance class")),
            column("sector", Words::tr("Sector")),
            column("sector_short", Words::tr("Sector, short")),
            column("sector_position", Words::tr("Order of the sector")),
            column("group_name", Words::tr("Group")),
            column("group_position", Words::tr("Order of the group")),
            column("post", Words::tr("Post")),
            column("post_position", Words::tr("Order of the post")),
            column("unit", Words::tr("Unit and position")),
            column("rank", Words::tr("Rank")),
            column("rostrum_rank", Words::tr("Rostrum rank")),
            column("badge", Words::tr("Badge number")),
            column("is_leader", Words::tr("Leader")),
            column("is_convener", Words::tr("Convener")),
            column("needs_wheelchair", Words::tr("Wheelchair")),
            column("on_leave", Words::tr("On leave")),
            column("leave_reason", Words::tr("Reason of the leave")),
            column("leave_noted", Words::tr("Leave noted at")),
            column("stroke_key", Words::tr("Stroke key")),
            column("pinyin_key", Words::tr("Pinyin key")),
            column("initials", Words::tr("Initials")),
            column("surname_strokes", Words::tr("Strokes of the surname"))};
}

} // namespace

QList<RecordType> meetingRecordTypes()
{
    const QString meetingLabel = Words::tr("Meeting"), positionLabel = Words::tr("Position"), nameLabel = Words::tr("Name"),
                  rowLabel = Words::tr("Row"), seatLabel = Words::tr("Seat"), areaLabel = Words::tr("Area");
    return {
        type("meeting_kind", Words::tr("Meeting kind"), "name", "",
             {column("position", positionLabel), column("name", nameLabel), column("alias", Words::tr("English word")),
              column("quorum", Words::tr("Quorum")), column("duty_kind", Words::tr("Kind in the duty ledger"))}),
        meetingType(),
        type("meeting_session", Words::tr("Session"), "title", "meetings.list",
             {column("meeting_id", meetingLabel, "meeting"), column("position", positionLabel), column("title", Words::tr("Title")),
              column("date", Words::tr("Date")), column("part", Words::tr("Part of the day")), column("time", Words::tr("Time")),
              column("room", Words::tr("Room")), column("chair", Words::tr("Chair")), column("content", Words::tr("Content"))}),
        type("agenda_item", Words::tr("Agenda item"), "title", "meetings.list",
             {column("meeting_id", meetingLabel, "meeting"), column("position", positionLabel), column("level", Words::tr("Level")),
              column("title", Words::tr("Title")), column("presenter", Words::tr("Presenter"))}),
        type("hall", Words::tr("Hall"), "name", "meetings.seatmap",
             {column("meeting_id", meetingLabel, "meeting"), column("position", positionLabel), column("name", nameLabel)}),
        type("hall_area", Words::tr("Hall area"), "name", "meetings.seatmap",
             {column("hall_id", Words::tr("Hall"), "hall"), column("position", positionLabel), column("kind", Words::tr("Kind")),
              column("name", nameLabel), column("row_seats", Words::tr("Seats of the rows")), column("aisles", Words::tr("Aisles")),
              column("numbering", Words::tr("Numbering")), column("second_at_right", Words::tr("No. 2 at the right hand"))}),
        type("hall_seat", Words::tr("Seat mark"), "", "meetings.seatmap",
             {column("area_id", areaLabel, "hall_area"), column("row_number", rowLabel), column("seat_number", seatLabel),
              column("flags", Words::tr("Mark"))}),
        type("seating_zone", Words::tr("Seating zone"), "name", "meetings.seatmap",
             {column("meeting_id", meetingLabel, "meeting"), column("position", positionLabel), column("area_id", areaLabel, "hall_area"),
              column("name", nameLabel), column("ranges", Words::tr("Rows and seats")), column("people", Words::tr("People")),
              column("group_by", Words::tr("Blocks by")), column("sort_order", Words::tr("Order")), column("fill", Words::tr("Fill")),
              column("leaders_first", Words::tr("Conveners in the first row")), column("across_aisles", Words::tr("Across aisles")),
              column("change_policy", Words::tr("Late changes"))}),
        type("attendee", Words::tr("Attendee"), "name", "meetings.list", attendeeColumns()),
        type("seating_plan", Words::tr("Seating version"), "number", "meetings.seatmap",
             {column("meeting_id", meetingLabel, "meeting"), column("number", Words::tr("Number")), column("is_current", Words::tr("Current")),
              column("created", Words::tr("Made at")), column("created_by", Words::tr("Made by"))}),
        type("seat_assignment", Words::tr("Seat"), "", "meetings.seatmap",
             {column("plan_id", Words::tr("Seating version"), "seating_plan"), column("attendee_id", Words::tr("Attendee"), "attendee"),
              column("area_id", areaLabel, "hall_area"), column("row_number", rowLabel), column("seat_number", seatLabel),
              column("zone_id", Words::tr("Zone"), "seating_zone"), column("locked", Words::tr("Locked")), column("reason", Words::tr("Reason")),
              column("note", Words::tr("Note"))}),
        type("printed_seat", Words::tr("Printed seat"), "", "meetings.seatmap",
             {column("meeting_id", meetingLabel, "meeting"), column("attendee_id", Words::tr("Attendee"), "attendee"),
              column("area_id", areaLabel, "hall_area"), column("row_number", rowLabel), column("seat_number", seatLabel),
              column("printed", Words::tr("Printed at"))}),
        type("printed_card", Words::tr("Printed card"), "", "meetings.seatmap",
             {column("meeting_id", meetingLabel, "meeting"), column("template", Words::tr("Template")),
              column("attendee_id", Words::tr("Attendee"), "attendee"), column("fingerprint", Words::tr("Contents")),
              column("printed", Words::tr("Printed at"))}),
        type("session_sign_in", Words::tr("Sign-in"), "", "meetings.list",
             {column("session_id", Words::tr("Session"), "meeting_session"), column("attendee_id", Words::tr("Attendee"), "attendee"),
              column("arrived", Words::tr("Arrived")), column("left_at", Words::tr("Left early")), column("way", Words::tr("Signed in by")),
              column("as_what", Words::tr("Signed in as")), column("proxy", Words::tr("Who came instead")),
              column("after_leave", Words::tr("Came in spite of a leave")), column("desk", Words::tr("Sign-in desk"))}),
        type("leave_request", Words::tr("Leave"), "", "meetings.list",
             {column("meeting_id", meetingLabel, "meeting"), column("attendee_id", Words::tr("Attendee"), "attendee"),
              column("session_id", Words::tr("Session"), "meeting_session"), column("reason", Words::tr("Reason")),
              column("asked", Words::tr("Asked on")), column("in_writing", Words::tr("In writing")), column("approver", Words::tr("Approved by")),
              column("decided", Words::tr("Decided on")), column("state", Words::tr("State"))}),
        type("meeting_minutes", Words::tr("Minutes"), "number", "meetings.list",
             {column("meeting_id", meetingLabel, "meeting"), column("number", Words::tr("Number")), column("day", Words::tr("Date")),
              column("chair", Words::tr("Chair")), column("recorder", Words::tr("Recorder")), column("body", Words::tr("Text"))}),
        type("meeting_resolution", Words::tr("Resolution"), "title", "meetings.list",
             {column("meeting_id", meetingLabel, "meeting"), column("position", positionLabel), column("title", Words::tr("Title")),
              column("body", Words::tr("Text")), column("is_voted", Words::tr("Voted on")), column("members", Words::tr("All members")),
              column("in_favour", Words::tr("In favour")), column("against", Words::tr("Against")), column("abstained", Words::tr("Abstained"))}),
    };
}

} // namespace xz::meetings
