#include "ui/memberfields.h"

#include <QCoreApplication>

#include "core/directory/directory.h"
#include "core/text/names.h"
#include "domain/fieldchecks.h"
#include "ui/postseditor.h"
#include "ui/widgets/recordform.h"

namespace xz::members {

namespace {

using Kind = FormField::Kind;

/// Where the fields go: into a form, or into a list.
struct Sink {
    RecordForm *form = nullptr;
    QList<FormField> list = {};

    void addGroup(const QString &title)
    {
        if (form)
            form->addGroup(title);
    }
    void addField(const FormField &field)
    {
        if (form)
            form->addField(field);
        else
            list << field;
    }
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberFields)
};

QList<QPair<QVariant, QString>> words(const char *list)
{
    QList<QPair<QVariant, QString>> choices;
    for (const QString &word : QString::fromUtf8(list).split(QLatin1Char(' ')))
        choices.append({word, word});
    return choices;
}

FormField field(const char *name, const QString &label, Kind kind = Kind::Text, bool half = true)
{
    FormField made;
    made.name = QLatin1String(name);
    made.label = label;
    made.kind = kind;
    made.half = half;
    return made;
}

FormField required(FormField made)
{
    made.required = true;
    return made;
}

FormField checked(FormField made, bool (*right)(const QString &), const QString &fault)
{
    made.validate = [right, fault](const QVariant &value) { return right(value.toString()) ? QString() : fault; };
    return made;
}

FormField suggesting(FormField made, const char *list)
{
    made.kind = Kind::Suggest;
    made.choices = words(list);
    return made;
}

QString nameFault(const QVariant &value)
{
    return parseName(value.toString()).name.isEmpty() ? Words::tr("Enter the name.") : QString();
}

QString idNumberFaultText(const QVariant &value)
{
    switch (idNumberFault(value.toString())) {
    case IdNumberFault::Length: return Words::tr("An identity number has 18 characters.");
    case IdNumberFault::Characters: return Words::tr("An identity number consists of digits; only the last may be X.");
    case IdNumberFault::BirthDate: return Words::tr("Digits 7 to 14 are no date of birth.");
    case IdNumberFault::None:
    case IdNumberFault::CheckDigit: break;
    }
    return {};
}

const char *const ethnicities =
    "汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 "
    "纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 "
    "裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族";

const char *const levels = "博士研究生 硕士研究生 大学 大专 中专 高中";
const char *const degrees = "博士 硕士 学士";

void addPersonFields(Sink &form)
{
    form.addGroup(Words::tr("Person"));
    FormField name = required(field("name", Words::tr("Name"), Kind::Text, true));
    name.validate = nameFault;
    form.addField(name);
    FormField reading = field("pinyinOverride", Words::tr("Own reading"));
    reading.hint = Words::tr("only when it differs");
    form.addField(reading);
    FormField sex = field("sex", Words::tr("Sex"), Kind::Choice);
    sex.choices = QList<QPair<QVariant, QString>>{{QString(), Words::tr("(none)")}} + words("男 女");
    form.addField(sex);
    form.addField(suggesting(field("ethnicity", Words::tr("Ethnicity")), ethnicities));
    FormField birth = field("birth", Words::tr("Born"), Kind::Date);
    birth.hint = QStringLiteral("1974-06");
    form.addField(birth);
    form.addField(field("partyId", Words::tr("Party"), Kind::Choice));
    form.addField(field("nativePlace", Words::tr("Native place")));
    form.addField(field("workStart", Words::tr("Began work"), Kind::Date));
    form.addField(suggesting(field("education", Words::tr("Full-time education")), levels));
    form.addField(suggesting(field("degree", Words::tr("Full-time degree")), degrees));
    form.addField(field("school", Words::tr("School"), Kind::Text, false));
    form.addField(suggesting(field("serviceEducation", Words::tr("In-service education")), levels));
    form.addField(suggesting(field("serviceDegree", Words::tr("In-service degree")), degrees));
    form.addField(field("serviceSchool", Words::tr("In-service school"), Kind::Text, false));
    form.addField(field("professionalTitle", Words::tr("Professional title")));
    form.addField(field("birthplace", Words::tr("Birthplace")));
    form.addField(field("organisation", Words::tr("Organisation and post"), Kind::Text, false));
    FormField idNumber = field("idNumber", Words::tr("Identity number"), Kind::Text, false);
    idNumber.validate = idNumberFaultText;
    form.addField(idNumber);

    form.addGroup(Words::tr("Contact"));
    form.addField(checked(field("phone", Words::tr("Mobile")), isMobileNumber, Words::tr("A mobile number has 11 digits and begins with 1.")));
    form.addField(checked(field("officePhone", Words::tr("Office phone")), isOfficeNumber, Words::tr("Write it as 0999-8203316.")));
    form.addField(checked(field("email", Words::tr("Email")), isEmailAddress, Words::tr("This is no email address.")));
    form.addField(checked(field("postcode", Words::tr("Postcode")), isPostcode, Words::tr("A postcode has six digits.")));
    form.addField(field("address", Words::tr("Address"), Kind::Text, false));
}

void addTermFields(Sink &form)
{
    form.addGroup(Words::tr("Membership of this term"));
    form.addField(field("sectorId", Words::tr("Sector"), Kind::Choice));
    form.addField(field("postId", Words::tr("Post"), Kind::Choice));
    form.addField(field("committeeId", Words::tr("Committee"), Kind::Choice));
    form.addField(suggesting(field("committeePost", Words::tr("Post in the committee")), "主任 副主任 委员"));
    form.addField(field("groupId", Words::tr("Group"), Kind::Choice));
    form.addField(field("isConvener", Words::tr("Convener"), Kind::Check));
    form.addField(field("certificate", Words::tr("Certificate no.")));
    FormField rank = field("rank", Words::tr("Rank"), Kind::Integer);
    rank.hint = Words::tr("none: by strokes");
    form.addField(rank);
    form.addField(suggesting(field("origin", Words::tr("Origin")), "提名 增补"));
    form.addField(field("starts", Words::tr("From"), Kind::Date));
    FormField entered = field("entryMeeting", Words::tr("Meeting that let in"), Kind::Text, false);
    entered.hint = Words::tr("for those added in mid-term");
    form.addField(entered);
    form.addField(suggesting(field("exitKind", Words::tr("Left by")), "届满 辞去 责令辞去 撤销 去世"));
    form.addField(field("ends", Words::tr("Until"), Kind::Date));
    form.addField(field("decidingMeeting", Words::tr("Meeting that decided on leaving"), Kind::Text, false));
    if (!form.form)
        return;
    FormField posts = field("posts", Words::tr("Posts in the course of the term"), Kind::Custom, false);
    auto *editor = new PostsEditor;
    posts.widget = editor;
    posts.connectChanged = [editor](QObject *context, std::function<void()> changed) { QObject::connect(editor, &PostsEditor::changed, context, changed); };
    posts.validate = &PostsEditor::fault;
    form.addField(posts);
}

void addCustomFields(Sink &form, const QList<CustomField> &customFields)
{
    if (!customFields.isEmpty())
        form.addGroup(Words::tr("Own fields of the office"));
    for (const CustomField &custom : customFields) {
        FormField made;
        made.name = customFieldName(custom.id);
        made.label = custom.name;
        made.half = true;
        made.validate = [custom](const QVariant &value) {
            const auto clean = CustomFields::clean(custom, value.toString());
            return clean ? QString() : clean.error().text;
        };
        if (custom.kind == CustomField::Kind::Date) {
            made.kind = Kind::Date;
            made.hint = QStringLiteral("1974-06-15");
        } else if (custom.kind == CustomField::Kind::Choice) {
            made.kind = Kind::Suggest;
            for (const QString &choice : custom.choices)
                made.choices.append({choice, choice});
        }
        form.addField(made);
    }
}

void addCareerFields(Sink &form)
{
    form.addGroup(Words::tr("Expertise and career"));
    form.addField(field("expertise", Words::tr("Expertise"), Kind::Text, false));
    form.addField(field("concerns", Words::tr("Concerns"), Kind::Text, false));
    form.addField(field("experience", Words::tr("Experience"), Kind::Multiline, false));
    form.addField(field("socialPosts", Words::tr("Social posts"), Kind::Multiline, false));
    form.addField(field("honours", Words::tr("Honours and sanctions"), Kind::Multiline, false));
    form.addField(field("remark", Words::tr("Remark"), Kind::Multiline, false));
}

struct PersonText { const char *name; QString Person::*member; };
const PersonText personTexts[] = {
    {"name", &Person::name}, {"pinyinOverride", &Person::pinyinOverride}, {"sex", &Person::sex}, {"ethnicity", &Person::ethnicity},
    {"birth", &Person::birth}, {"nativePlace", &Person::nativePlace}, {"workStart", &Person::workStart}, {"education", &Person::education},
    {"degree", &Person::degree}, {"serviceEducation", &Person::serviceEducation}, {"serviceDegree", &Person::serviceDegree},
    {"serviceSchool", &Person::serviceSchool}, {"professionalTitle", &Person::professionalTitle}, {"school", &Person::school},
    {"organisation", &Person::organisation}, {"idNumber", &Person::idNumber}, {"birthplace", &Person::birthplace}, {"phone", &Person::phone},
    {"officePhone", &Person::officePhone}, {"email", &Person::email}, {"postcode", &Person::postcode}, {"address", &Person::address},
    {"expertise", &Person::expertise}, {"concerns", &Person::concerns}, {"experience", &Person::experience}, {"socialPosts", &Person::socialPosts},
    {"honours", &Person::honours}, {"remark", &Person::remark}};

struct MembershipText { const char *name; QString Membership::*member; };
const MembershipText membershipTexts[] = {
    {"committeePost", &Membership::committeePost}, {"certificate", &Membership::certificate}, {"origin", &Membership::origin},
    {"starts", &Membership::starts}, {"ends", &Membership::ends}, {"exitKind", &Membership::exitKind}, {"decidingMeeting", &Membership::decidingMeeting},
    {"entryMeeting", &Membership::entryMeeting}};

struct MembershipId { const char *name; qint64 Membership::*member; };
const MembershipId membershipIds[] = {{"sectorId", &Membership::sectorId}, {"committeeId", &Membership::committeeId}, {"groupId", &Membership::groupId},
                                      {"postId", &Membership::postId}};

} // namespace

void addMemberFields(RecordForm &form, const QList<CustomField> &customFields)
{
    Sink sink{&form};
    addPersonFields(sink);
    addTermFields(sink);
    addCareerFields(sink);
    addCustomFields(sink, customFields);
}

QList<FormField> memberFormFields(const QList<CustomField> &customFields)
{
    Sink sink;
    addPersonFields(sink);
    addTermFields(sink);
    addCareerFields(sink);
    addCustomFields(sink, customFields);
    return sink.list;
}

QString customFieldName(qint64 fieldId)
{
    return QStringLiteral("custom.%1").arg(fieldId);
}

QVariantMap customFormValues(const CustomValues &values)
{
    QVariantMap shown;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        shown.insert(customFieldName(it.key()), it.value());
    return shown;
}

CustomValues takeCustomValues(const QVariantMap &values, const QList<CustomField> &fields)
{
    CustomValues taken;
    for (const CustomField &custom : fields) {
        const auto clean = CustomFields::clean(custom, values.value(customFieldName(custom.id)).toString());
        if (clean && !clean->isEmpty())
            taken.insert(custom.id, *clean);
    }
    return taken;
}

QVariantList postValues(const QList<HeldPost> &posts)
{
    QVariantList list;
    for (const HeldPost &post : posts)
        list << QVariantMap{{QStringLiteral("id"), post.id},
                            {QStringLiteral("post"), post.postId},
                            {QStringLiteral("starts"), post.starts},
                            {QStringLiteral("ends"), post.ends},
                            {QStringLiteral("meeting"), post.meeting}};
    return list;
}

QList<HeldPost> takePosts(const QVariant &posts)
{
    QList<HeldPost> taken;
    for (const QVariant &each : posts.toList()) {
        const QVariantMap values = each.toMap();
        HeldPost post;
        post.id = values.value(QStringLiteral("id")).toLongLong();
        post.postId = values.value(QStringLiteral("post")).toLongLong();
        post.starts = values.value(QStringLiteral("starts")).toString();
        post.ends = values.value(QStringLiteral("ends")).toString();
        post.meeting = values.value(QStringLiteral("meeting")).toString();
        taken << post;
    }
    return taken;
}

QVariantMap memberValues(const Person &person, const Membership &membership)
{
    QVariantMap values;
    for (const auto &[name, member] : personTexts)
        values.insert(QLatin1String(name), person.*member);
    for (const auto &[name, member] : membershipTexts)
        values.insert(QLatin1String(name), membership.*member);
    for (const auto &[name, member] : membershipIds)
        values.insert(QLatin1String(name), QVariant::fromValue(membership.*member));
    values.insert(QStringLiteral("partyId"), QVariant::fromValue(person.partyId));
    values.insert(QStringLiteral("isConvener"), membership.isConvener);
    values.insert(QStringLiteral("rank"), membership.rank > 0 ? QVariant::fromValue<qint64>(membership.rank) : QVariant());
    return values;
}

void takeMemberValues(const QVariantMap &values, Person &person, Membership &membership)
{
    for (const auto &[name, member] : personTexts)
        person.*member = values.value(QLatin1String(name)).toString().trimmed();
    for (const auto &[name, member] : membershipTexts)
        membership.*member = values.value(QLatin1String(name)).toString().trimmed();
    for (const auto &[name, member] : membershipIds)
        membership.*member = values.value(QLatin1String(name)).toLongLong();
    person.partyId = values.value(QStringLiteral("partyId")).toLongLong();
    membership.isConvener = values.value(QStringLiteral("isConvener")).toBool();
    membership.rank = values.value(QStringLiteral("rank")).toInt();
}

} // namespace xz::members
