#include "core/records/coretypes.h"

#include <QCoreApplication>

#include "core/directory/customfields.h"
#include "core/directory/dutyguard.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CoreTypes)
};

using Columns = QList<RecordColumn>;

RecordColumn column(const char *name, const QString &label, const char *reference = "", bool searchable = false, bool secret = false)
{
    return {QString::fromLatin1(name), label, QString::fromLatin1(reference), searchable, secret, false};
}

RecordColumn internal(const char *name, const QString &label)
{
    RecordColumn kept = column(name, label);
    kept.internal = true;
    return kept;
}

RecordType personType()
{
    RecordType type{QStringLiteral("person"), Words::tr("Person"), QStringLiteral("name"), {}, {}, true, {}, {}};
    type.columns = Columns{column("name", Words::tr("Name"), "", true),
                           column("sex", Words::tr("Sex")),
                           column("birth", Words::tr("Born")),
                           column("ethnicity", Words::tr("Ethnicity")),
                           column("native_place", Words::tr("Native place")),
                           column("birthplace", Words::tr("Birthplace")),
                           column("work_start", Words::tr("Began work")),
                           column("education", Words::tr("Education")),
                           column("degree", Words::tr("Degree")),
                           column("school", Words::tr("School")),
                           column("service_education", Words::tr("In-service education")),
                           column("service_degree", Words::tr("In-service degree")),
                           column("service_school", Words::tr("In-service school")),
                           column("custom_text", Words::tr("Own fields")),
                           column("professional_title", Words::tr("Professional title")),
                           column("party_id", Words::tr("Party"), "party"),
                           column("organisation", Words::tr("Organisation and post"), "", true),
                           column("id_number", Words::tr("Identity number"), "", false, true),
                           column("phone", Words::tr("Mobile phone"), "", true),
                           column("office_phone", Words::tr("Office phone")),
                           column("email", Words::tr("E-mail")),
                           column("address", Words::tr("Address")),
                           column("postcode", Words::tr("Postcode")),
                           column("expertise", Words::tr("Expertise"), "", true),
                           column("concerns", Words::tr("Concerns"), "", true),
                           column("experience", Words::tr("Experience")),
                           column("social_posts", Words::tr("Social posts")),
                           column("honours", Words::tr("Honours")),
                           column("photo_id", Words::tr("Photo"), "attachment"),
                           column("pinyin", Words::tr("Pinyin")),
                           column("pinyin_override", Words::tr("Own reading")),
                           internal("stroke_key", Words::tr("Stroke order key")),
                           internal("pinyin_key", Words::tr("Pinyin order key")),
                           internal("pinyin_search", Words::tr("Pinyin for search")),
                           internal("initials", Words::tr("Pinyin initials")),
                           column("remark", Words::tr("Remark"))};
    type.searchExtra = [](const QVariantMap &row) {
        return row.value(QStringLiteral("pinyin_search")).toString() + QLatin1Char(' ') + row.value(QStringLiteral("initials")).toString() +
               CustomFields::searchText(row.value(QStringLiteral("custom_text")).toString());
    };
    type.searchSubtitle = [](const QVariantMap &row) { return row.value(QStringLiteral("organisation")).toString(); };
    return type;
}

RecordType membershipType()
{
    RecordType type{QStringLiteral("membership"), Words::tr("Membership"), {}, {}, {}, false, {}, {}};
    type.columns = Columns{column("person_id", Words::tr("Person"), "person"),
                           column("term_id", Words::tr("Term"), "term"),
                           column("sector_id", Words::tr("Sector"), "sector"),
                           column("committee_id", Words::tr("Committee"), "committee"),
                           column("committee_post", Words::tr("Post in the committee")),
                           column("group_id", Words::tr("Group"), "member_group"),
                           column("is_convener", Words::tr("Convener")),
                           column("post_id", Words::tr("Post"), "post"),
                           column("rank", Words::tr("Rank")),
                           column("certificate", Words::tr("Certificate number")),
                           column("origin", Words::tr("Origin")),
                           column("starts", Words::tr("From")),
                           column("ends", Words::tr("Until")),
                           column("exit_kind", Words::tr("Way of leaving")),
                           column("deciding_meeting", Words::tr("Deciding meeting")),
                           column("entry_meeting", Words::tr("Meeting that let in")),
                           column("post_history", Words::tr("Posts held")),
                           internal("stroke_key", Words::tr("Stroke order key")),
                           internal("pinyin_key", Words::tr("Pinyin order key")),
                           internal("rank_key", Words::tr("Rank order key"))};
    return type;
}

RecordType codeType(const char *table, const QString &label, bool ofTerm)
{
    RecordType type{QString::fromLatin1(table), label, QStringLiteral("name"), {}, {}, false, {}, {}};
    type.columns = Columns{column("position", Words::tr("Position")), column("name", Words::tr("Name"))};
    if (type.table != QLatin1String("post") && type.table != QLatin1String("member_group"))
        type.columns << column("short_name", Words::tr("Short name"));
    if (ofTerm)
        type.columns << column("term_id", Words::tr("Term"), "term");
    if (type.table == QLatin1String("post"))
        type.columns << column("is_leader", Words::tr("Leading post"));
    if (type.table == QLatin1String("member_group"))
        type.columns << column("room", Words::tr("Room"));
    return type;
}

QList<RecordType> officeTypes()
{
    return {
        {QStringLiteral("term"),
         Words::tr("Term"),
         QStringLiteral("name"),
         {},
         {column("number", Words::tr("Number")), column("name", Words::tr("Name")), column("starts", Words::tr("From")),
          column("ends", Words::tr("Until")), column("is_current", Words::tr("Current"))},
         false,
         {},
         {}},
        {QStringLiteral("organisation"),
         Words::tr("Organisation"),
         QStringLiteral("name"),
         {},
         {column("name", Words::tr("Name"), "", true), column("short_name", Words::tr("Short name"), "", true),
          column("kind", Words::tr("Kind")), internal("initials", Words::tr("Pinyin initials")), column("pinyin", Words::tr("Pinyin")),
          column("address", Words::tr("Address")), column("postcode", Words::tr("Postcode")), column("phone", Words::tr("Phone"))},
         false,
         {},
         {}},
        {QStringLiteral("held_post"),
         Words::tr("Post held"),
         {},
         {},
         {column("membership_id", Words::tr("Membership"), "membership"), column("position", Words::tr("Position")),
          column("post_id", Words::tr("Post"), "post"), column("starts", Words::tr("From")), column("ends", Words::tr("Until")),
          column("meeting", Words::tr("Deciding meeting"))},
         false,
         {},
         {}},
        {QStringLiteral("custom_field"),
         Words::tr("Own field"),
         QStringLiteral("name"),
         {},
         {column("position", Words::tr("Position")), column("name", Words::tr("Name")), column("kind", Words::tr("Kind")),
          column("choices", Words::tr("Choices")), column("is_archived", Words::tr("Archived"))},
         false,
         {},
         {}},
        {QStringLiteral("custom_value"),
         Words::tr("Value of an own field"),
         {},
         {},
         {column("person_id", Words::tr("Person"), "person"), column("field_id", Words::tr("Own field"), "custom_field"),
          column("text", Words::tr("Value")), internal("sort_key", Words::tr("Order key"))},
         false,
         {},
         {}},
        {QStringLiteral("attachment"),
         Words::tr("Attachment"),
         QStringLiteral("name"),
         {},
         {column("name", Words::tr("Name")), column("owner_table", Words::tr("Belongs to")), column("owner_id", Words::tr("Record")),
          column("role", Words::tr("Role")), column("media_type", Words::tr("Kind")), column("size", Words::tr("Size")),
          column("sha256", Words::tr("Fingerprint"))},
         false,
         {},
         {}},
        {QStringLiteral("record_link"),
         Words::tr("Link"),
         {},
         {},
         {column("from_table", Words::tr("From")), column("from_id", Words::tr("Record")), column("to_table", Words::tr("To")),
          column("to_id", Words::tr("Record")), column("kind", Words::tr("Kind")), column("note", Words::tr("Remark"))},
         false,
         {},
         {}},
        {QStringLiteral("number_series"),
         Words::tr("Number series"),
         QStringLiteral("name"),
         {},
         {column("code", Words::tr("Code")), column("name", Words::tr("Name")), column("pattern", Words::tr("Pattern"))},
         false,
         {},
         {}},
        {QStringLiteral("number_issue"),
         Words::tr("Number"),
         QStringLiteral("text"),
         {},
         {column("series_id", Words::tr("Number series"), "number_series"), column("scope", Words::tr("Scope")),
          column("number", Words::tr("Number")), column("text", Words::tr("As printed")), column("state", Words::tr("State")),
          column("owner_table", Words::tr("Belongs to")), column("owner_id", Words::tr("Record")),
          column("issued_on", Words::tr("Issued on")), column("reason", Words::tr("Reason"))},
         false,
         {},
         {}},
        {QStringLiteral("task"),
         Words::tr("Task"),
         QStringLiteral("title"),
         {},
         {column("title", Words::tr("Title")), column("kind", Words::tr("Kind")), column("owner_table", Words::tr("Belongs to")),
          column("owner_id", Words::tr("Record")), column("assignee", Words::tr("Assignee")), column("starts", Words::tr("From")),
          column("due", Words::tr("Due")), column("warn_days", Words::tr("Days of warning")), column("state", Words::tr("State")),
          column("closed_on", Words::tr("Closed on")), column("note", Words::tr("Remark"))},
         false,
         {},
         {}},
        {QStringLiteral("duty_record"),
         Words::tr("Duty record"),
         QStringLiteral("item"),
         {},
         {column("person_id", Words::tr("Person"), "person"), column("date", Words::tr("Date")), column("kind", Words::tr("Kind")),
          column("item", Words::tr("Item")), column("role", Words::tr("Role")), column("outcome", Words::tr("Outcome")),
          column("level", Words::tr("Level")), column("quantity", Words::tr("Quantity")), column("organiser", Words::tr("Organiser")),
          column("source_table", Words::tr("Source")), column("source_id", Words::tr("Record")), column("remark", Words::tr("Remark"))},
         false,
         {},
         {},
         &closedYearGuard},
        {QStringLiteral("setting"),
         Words::tr("Setting"),
         {},
         {},
         {column("key", Words::tr("Key")), column("value", Words::tr("Value"))},
         false,
         {},
         {}},
        {QStringLiteral("template_override"),
         Words::tr("Print template"),
         QStringLiteral("name"),
         {},
         {column("template_id", Words::tr("Template")), column("name", Words::tr("Name")), column("text", Words::tr("Text")),
          column("is_active", Words::tr("Active"))},
         false,
         {},
         {}},
        {QStringLiteral("secret_view"),
         Words::tr("Protected value shown"),
         {},
         {},
         {column("table_name", Words::tr("Belongs to")), column("record_id", Words::tr("Record")),
          column("column_name", Words::tr("Field"))},
         false,
         {},
         {}},
        {QStringLiteral("account"),
         Words::tr("Account"),
         QStringLiteral("name"),
         {},
         {column("name", Words::tr("Name")), column("role", Words::tr("Role")), column("password", Words::tr("Password"), "", false, true),
          column("is_active", Words::tr("Active"))},
         false,
         {},
         {}},
        {QStringLiteral("name_override"),
         Words::tr("Own strokes or reading"),
         QStringLiteral("character"),
         {},
         {column("character", Words::tr("Character")), column("kind", Words::tr("Kind")), column("value", Words::tr("Value"))},
         false,
         {},
         {}},
    };
}

} // namespace

void addCoreTypes(RecordTypes &types)
{
    QList<RecordType> core{personType(),
                           membershipType(),
                           codeType("sector", Words::tr("Sector"), true),
                           codeType("party", Words::tr("Party"), false),
                           codeType("committee", Words::tr("Committee"), true),
                           codeType("member_group", Words::tr("Group"), true),
                           codeType("post", Words::tr("Post"), false)};
    core << officeTypes();
    for (RecordType &type : core) {
        if (!types.find(type.table))
            types.add(std::move(type));
    }
}

} // namespace xz
