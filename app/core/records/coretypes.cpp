#include "core/records/coretypes.h"

#include <QCoreApplication>

namespace xz {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("xz::CoreTypes", text);
}

using Columns = QList<RecordColumn>;

RecordColumn column(const char *name, const QString &label, const char *reference = "", bool searchable = false, bool secret = false)
{
    return {QString::fromLatin1(name), label, QString::fromLatin1(reference), searchable, secret};
}

RecordType personType()
{
    RecordType type{QStringLiteral("person"), tr("Person"), QStringLiteral("name"), QStringLiteral("members.roster"), {}, true, {}, {}};
    type.columns = Columns{
        column("name", tr("Name"), "", true), column("sex", tr("Sex")), column("birth", tr("Born")), column("ethnicity", tr("Ethnicity")),
        column("native_place", tr("Native place")), column("birthplace", tr("Birthplace")), column("work_start", tr("Began work")),
        column("education", tr("Education")), column("degree", tr("Degree")), column("school", tr("School")),
        column("professional_title", tr("Professional title")), column("party_id", tr("Party"), "party"),
        column("organisation", tr("Organisation and post"), "", true), column("id_number", tr("Identity number"), "", false, true),
        column("phone", tr("Mobile phone"), "", true), column("office_phone", tr("Office phone")), column("email", tr("E-mail")),
        column("address", tr("Address")), column("postcode", tr("Postcode")), column("expertise", tr("Expertise"), "", true),
        column("concerns", tr("Concerns"), "", true), column("experience", tr("Experience")), column("social_posts", tr("Social posts")),
        column("honours", tr("Honours")), column("photo_id", tr("Photo"), "attachment"), column("pinyin", tr("Pinyin")),
        column("pinyin_override", tr("Own reading")), column("stroke_key", tr("Stroke order key")), column("pinyin_key", tr("Pinyin order key")),
        column("pinyin_search", tr("Pinyin for search")), column("initials", tr("Pinyin initials")), column("remark", tr("Remark"))};
    type.searchExtra = [](const QVariantMap &row) {
        return row.value(QStringLiteral("pinyin_search")).toString() + QLatin1Char(' ') + row.value(QStringLiteral("initials")).toString();
    };
    type.searchSubtitle = [](const QVariantMap &row) { return row.value(QStringLiteral("organisation")).toString(); };
    return type;
}

RecordType membershipType()
{
    RecordType type{QStringLiteral("membership"), tr("Membership"), {}, QStringLiteral("members.roster"), {}, false, {}, {}};
    type.columns = Columns{
        column("person_id", tr("Person"), "person"), column("term_id", tr("Term"), "term"), column("sector_id", tr("Sector"), "sector"),
        column("committee_id", tr("Committee"), "committee"), column("committee_post", tr("Post in the committee")),
        column("group_id", tr("Group"), "member_group"), column("is_convener", tr("Convener")), column("post_id", tr("Post"), "post"),
        column("rank", tr("Rank")), column("certificate", tr("Certificate number")), column("origin", tr("Origin")), column("starts", tr("From")),
        column("ends", tr("Until")), column("exit_kind", tr("Way of leaving")), column("deciding_meeting", tr("Deciding meeting")),
        column("stroke_key", tr("Stroke order key")), column("pinyin_key", tr("Pinyin order key")), column("rank_key", tr("Rank order key"))};
    return type;
}

RecordType codeType(const char *table, const QString &label, bool ofTerm)
{
    RecordType type{QString::fromLatin1(table), label, QStringLiteral("name"), {}, {}, false, {}, {}};
    type.columns = Columns{column("position", tr("Position")), column("name", tr("Name"))};
    if (type.table != QLatin1String("post") && type.table != QLatin1String("member_group"))
        type.columns << column("short_name", tr("Short name"));
    if (ofTerm)
        type.columns << column("term_id", tr("Term"), "term");
    if (type.table == QLatin1String("post"))
        type.columns << column("is_leader", tr("Leading post"));
    if (type.table == QLatin1String("member_group"))
        type.columns << column("room", tr("Room"));
    return type;
}

QList<RecordType> officeTypes()
{
    return {
        {QStringLiteral("term"), tr("Term"), QStringLiteral("name"), {},
         {column("number", tr("Number")), column("name", tr("Name")), column("starts", tr("From")), column("ends", tr("Until")),
          column("is_current", tr("Current"))}, false, {}, {}},
        {QStringLiteral("organisation"), tr("Organisation"), QStringLiteral("name"), {},
         {column("name", tr("Name"), "", true), column("short_name", tr("Short name"), "", true), column("kind", tr("Kind")),
          column("initials", tr("Pinyin initials")), column("pinyin", tr("Pinyin")), column("address", tr("Address")),
          column("postcode", tr("Postcode")), column("phone", tr("Phone"))}, false, {}, {}},
        {QStringLiteral("attachment"), tr("Attachment"), QStringLiteral("name"), {},
         {column("name", tr("Name")), column("owner_table", tr("Belongs to")), column("owner_id", tr("Record")), column("role", tr("Role")),
          column("media_type", tr("Kind")), column("size", tr("Size")), column("sha256", tr("Fingerprint"))}, false, {}, {}},
        {QStringLiteral("record_link"), tr("Link"), {}, {},
         {column("from_table", tr("From")), column("from_id", tr("Record")), column("to_table", tr("To")), column("to_id", tr("Record")),
          column("kind", tr("Kind")), column("note", tr("Remark"))}, false, {}, {}},
        {QStringLiteral("number_series"), tr("Number series"), QStringLiteral("name"), {},
         {column("code", tr("Code")), column("name", tr("Name")), column("pattern", tr("Pattern"))}, false, {}, {}},
        {QStringLiteral("number_issue"), tr("Number"), QStringLiteral("text"), {},
         {column("series_id", tr("Number series"), "number_series"), column("scope", tr("Scope")), column("number", tr("Number")),
          column("text", tr("As printed")), column("state", tr("State")), column("owner_table", tr("Belongs to")), column("owner_id", tr("Record")),
          column("issued_on", tr("Issued on")), column("reason", tr("Reason"))}, false, {}, {}},
        {QStringLiteral("task"), tr("Task"), QStringLiteral("title"), {},
         {column("title", tr("Title")), column("kind", tr("Kind")), column("owner_table", tr("Belongs to")), column("owner_id", tr("Record")),
          column("assignee", tr("Assignee")), column("starts", tr("From")), column("due", tr("Due")), column("warn_days", tr("Days of warning")),
          column("state", tr("State")), column("closed_on", tr("Closed on")), column("note", tr("Remark"))}, false, {}, {}},
        {QStringLiteral("duty_record"), tr("Duty record"), QStringLiteral("item"), {},
         {column("person_id", tr("Person"), "person"), column("date", tr("Date")), column("kind", tr("Kind")), column("item", tr("Item")),
          column("role", tr("Role")), column("outcome", tr("Outcome")), column("level", tr("Level")), column("quantity", tr("Quantity")),
          column("organiser", tr("Organiser")), column("source_table", tr("Source")), column("source_id", tr("Record")),
          column("remark", tr("Remark"))}, false, {}, {}},
        {QStringLiteral("setting"), tr("Setting"), {}, {}, {column("key", tr("Key")), column("value", tr("Value"))}, false, {}, {}},
        {QStringLiteral("template_override"), tr("Print template"), QStringLiteral("name"), {},
         {column("template_id", tr("Template")), column("name", tr("Name")), column("text", tr("Text")), column("is_active", tr("Active"))},
         false, {}, {}},
        {QStringLiteral("name_override"), tr("Own strokes or reading"), QStringLiteral("character"), {},
         {column("character", tr("Character")), column("kind", tr("Kind")), column("value", tr("Value"))}, false, {}, {}},
    };
}

} // namespace

void addCoreTypes(RecordTypes &types)
{
    QList<RecordType> core{personType(), membershipType(), codeType("sector", tr("Sector"), true), codeType("party", tr("Party"), false),
                           codeType("committee", tr("Committee"), true), codeType("member_group", tr("Group"), true),
                           codeType("post", tr("Post"), false)};
    core << officeTypes();
    for (RecordType &type : core) {
        if (!types.find(type.table))
            types.add(std::move(type));
    }
}

} // namespace xz
