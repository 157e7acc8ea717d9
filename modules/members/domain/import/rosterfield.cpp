#include "domain/import/rosterfield.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "core/text/chinese.h"
#include "domain/import/customcolumns.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::RosterField)
};

struct Entry {
    RosterField field;
    const char *id;
    const char *label;
    const char *headers; ///< what clerks write above such a column
};

using F = RosterField;

const Entry entries[] = {
    {F::Name, "name", QT_TRANSLATE_NOOP("xz::members::RosterField", "Name"), "姓名 委员姓名 名字 委员名单"},
    {F::Sex, "sex", QT_TRANSLATE_NOOP("xz::members::RosterField", "Sex"), "性别"},
    {F::Ethnicity, "ethnicity", QT_TRANSLATE_NOOP("xz::members::RosterField", "Ethnicity"), "民族 族别"},
    {F::Birth, "birth", QT_TRANSLATE_NOOP("xz::members::RosterField", "Born"), "出生年月 出生日期 出生年月日 出生时间 生日 出生"},
    {F::Sector, "sector", QT_TRANSLATE_NOOP("xz::members::RosterField", "Sector"), "界别 所属界别 所在界别 参加界别 界别名称"},
    {F::Party, "party", QT_TRANSLATE_NOOP("xz::members::RosterField", "Party"), "政治面貌 党派 所属党派 党派团体 面貌 党派政治面貌"},
    {F::Committee, "committee", QT_TRANSLATE_NOOP("xz::members::RosterField", "Committee"), "专委会 专门委员会 所属专委会 所在专委会 所属专门委员会 参加专委会 委员会"},
    {F::CommitteePost, "committeePost", QT_TRANSLATE_NOOP("xz::members::RosterField", "Post in the committee"), "专委会职务 专门委员会职务 专委会任职"},
    {F::Group, "group", QT_TRANSLATE_NOOP("xz::members::RosterField", "Group"), "小组 组别 分组 委员小组 编组 讨论小组 界别小组 所在小组 活动小组"},
    {F::Post, "post", QT_TRANSLATE_NOOP("xz::members::RosterField", "Post"), "政协职务 政协任职 委员职务 政协内职务 届内职务 本届职务"},
    {F::Rank, "rank", QT_TRANSLATE_NOOP("xz::members::RosterField", "Rank"), "排序 委员排序 排名 排序号 位次"},
    {F::Certificate, "certificate", QT_TRANSLATE_NOOP("xz::members::RosterField", "Certificate"), "委员证号 证号 委员证编号 委员编号 委员号"},
    {F::Organisation, "organisation", QT_TRANSLATE_NOOP("xz::members::RosterField", "Organisation and post"),
     "工作单位及职务 单位及职务 单位职务 工作单位职务 工作单位和职务 单位和职务 现任职务 现工作单位及职务 工作单位与职务 单位与职务 单位及职务职称 工作单位及职务职称"},
    {F::Unit, "unit", QT_TRANSLATE_NOOP("xz::members::RosterField", "Organisation"), "工作单位 单位 所在单位 单位名称 现工作单位"},
    {F::Duty, "duty", QT_TRANSLATE_NOOP("xz::members::RosterField", "Post at the organisation"), "职务 行政职务 单位内职务 工作职务"},
    {F::Phone, "phone", QT_TRANSLATE_NOOP("xz::members::RosterField", "Mobile"), "手机 手机号 手机号码 联系电话 移动电话 联系方式 电话 电话号码 联系手机 本人手机"},
    {F::OfficePhone, "officePhone", QT_TRANSLATE_NOOP("xz::members::RosterField", "Office phone"), "办公电话 固定电话 座机 单位电话 办公室电话 办电"},
    {F::Email, "email", QT_TRANSLATE_NOOP("xz::members::RosterField", "Email"), "邮箱 电子邮箱 电子邮件 EMAIL E-MAIL MAIL"},
    {F::Address, "address", QT_TRANSLATE_NOOP("xz::members::RosterField", "Address"), "地址 通讯地址 通信地址 联系地址 家庭住址 住址 单位地址"},
    {F::Postcode, "postcode", QT_TRANSLATE_NOOP("xz::members::RosterField", "Postcode"), "邮编 邮政编码"},
    {F::NativePlace, "nativePlace", QT_TRANSLATE_NOOP("xz::members::RosterField", "Native place"), "籍贯"},
    {F::Birthplace, "birthplace", QT_TRANSLATE_NOOP("xz::members::RosterField", "Birthplace"), "出生地"},
    {F::WorkStart, "workStart", QT_TRANSLATE_NOOP("xz::members::RosterField", "Began work"), "参加工作时间 参工时间 工作时间 参加工作"},
    {F::Education, "education", QT_TRANSLATE_NOOP("xz::members::RosterField", "Education"), "学历 学历学位 文化程度 全日制学历 最高学历 文化"},
    {F::Degree, "degree", QT_TRANSLATE_NOOP("xz::members::RosterField", "Degree"), "学位"},
    {F::School, "school", QT_TRANSLATE_NOOP("xz::members::RosterField", "School"), "毕业院校 毕业学校 院校 毕业院校及专业"},
    {F::ProfessionalTitle, "professionalTitle", QT_TRANSLATE_NOOP("xz::members::RosterField", "Professional title"), "职称 专业技术职务 技术职称 专业技术职称"},
    {F::IdNumber, "idNumber", QT_TRANSLATE_NOOP("xz::members::RosterField", "Identity number"), "身份证号 身份证号码 身份证 公民身份号码 证件号码"},
    {F::Expertise, "expertise", QT_TRANSLATE_NOOP("xz::members::RosterField", "Expertise"), "专长 特长 专业特长 熟悉领域"},
    {F::Concerns, "concerns", QT_TRANSLATE_NOOP("xz::members::RosterField", "Concerns"), "关注重点 关注领域"},
    {F::Experience, "experience", QT_TRANSLATE_NOOP("xz::members::RosterField", "Experience"), "工作经历 简历 个人简历 工作简历"},
    {F::SocialPosts, "socialPosts", QT_TRANSLATE_NOOP("xz::members::RosterField", "Social posts"), "社会职务 社会兼职 兼职"},
    {F::Honours, "honours", QT_TRANSLATE_NOOP("xz::members::RosterField", "Honours"), "奖惩 奖励 获奖情况 荣誉 奖惩情况"},
    {F::Origin, "origin", QT_TRANSLATE_NOOP("xz::members::RosterField", "Origin"), "产生方式 委员产生方式 来源"},
    {F::Remark, "remark", QT_TRANSLATE_NOOP("xz::members::RosterField", "Remark"), "备注 说明 附注"},
    {F::ServiceEducation, "serviceEducation", QT_TRANSLATE_NOOP("xz::members::RosterField", "In-service education"), "在职学历 在职教育 在职教育学历"},
    {F::ServiceDegree, "serviceDegree", QT_TRANSLATE_NOOP("xz::members::RosterField", "In-service degree"), "在职学位 在职教育学位"},
    {F::ServiceSchool, "serviceSchool", QT_TRANSLATE_NOOP("xz::members::RosterField", "In-service school"), "在职毕业院校 在职院校 在职教育毕业院校"},
    {F::Convener, "convener", QT_TRANSLATE_NOOP("xz::members::RosterField", "Convener"), ""},
};

const Entry *entryOf(RosterField field)
{
    for (const Entry &entry : entries) {
        if (entry.field == field)
            return &entry;
    }
    return nullptr;
}

const QHash<QString, RosterField> &headers()
{
    static const QHash<QString, RosterField> known = [] {
        QHash<QString, RosterField> made;
        for (const Entry &entry : entries) {
            for (const QString &header : QString::fromUtf8(entry.headers).split(u' ', Qt::SkipEmptyParts))
                made.insert(plainHeader(header), entry.field);
            // What this program writes itself, in either language.
            if (entry.field != RosterField::Convener) {
                for (const QString &own : {QString::fromLatin1(entry.id), QString::fromLatin1(entry.label), Words::tr(entry.label)}) {
                    if (!made.contains(plainHeader(own)))
                        made.insert(plainHeader(own), entry.field);
                }
            }
        }
        return made;
    }();
    return known;
}

} // namespace

QString fieldId(RosterField field)
{
    if (CustomColumns::isCustom(field))
        return QStringLiteral("custom:") + CustomColumns::of(field).name;
    const Entry *entry = entryOf(field);
    return entry ? QString::fromLatin1(entry->id) : QString();
}

QString fieldWord(RosterField field)
{
    if (CustomColumns::isCustom(field))
        return CustomColumns::of(field).name;
    const Entry *entry = entryOf(field);
    return entry ? QString::fromUtf8(entry->headers).section(u' ', 0, 0) : QString();
}

QString fieldLabel(RosterField field)
{
    if (CustomColumns::isCustom(field))
        return CustomColumns::of(field).name;
    const Entry *entry = entryOf(field);
    return entry ? Words::tr(entry->label) : QString();
}

RosterField fieldOfId(const QString &id)
{
    if (id.startsWith(QLatin1String("custom:"))) {
        const QList<CustomField> own = CustomColumns::fields();
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (id.mid(7) == own[i].name)
                return CustomColumns::fieldAt(int(i));
        }
        return RosterField::None;
    }
    for (const Entry &entry : entries) {
        if (id == QLatin1String(entry.id) || id == Words::tr(entry.label))
            return entry.field;
    }
    return fieldOfHeader(id);
}

QList<RosterField> mappableFields()
{
    QList<RosterField> fields;
    for (const Entry &entry : entries) {
        if (entry.field != RosterField::Convener)
            fields << entry.field;
    }
    for (qsizetype i = 0; i < CustomColumns::fields().size(); ++i)
        fields << CustomColumns::fieldAt(int(i));
    return fields;
}

QString plainHeader(const QString &header)
{
    static const QRegularExpression bracketed(QStringLiteral("[(\\[【〔][^)\\]】〕]*[)\\]】〕]?"));
    static const QRegularExpression between(QStringLiteral("[\\s、,，.。/／\\\\:：*＊·_—-]"));
    return toSimplified(toHalfWidth(header)).remove(bracketed).remove(between).toUpper();
}

RosterField fieldOfHeader(const QString &header)
{
    const QString plain = plainHeader(header);
    if (plain.isEmpty() || plain.size() > 20)
        return RosterField::None;
    if (const auto found = headers().constFind(plain); found != headers().cend())
        return *found;
    const QList<CustomField> own = CustomColumns::fields();
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (plainHeader(own[i].name) == plain)
            return CustomColumns::fieldAt(int(i));
    }
    // "手机号码（必填）本人" and the like: the longest known header that the text begins or ends with.
    RosterField best = RosterField::None;
    qsizetype length = 1;
    for (auto it = headers().cbegin(); it != headers().cend(); ++it) {
        if (it.key().size() > length && (plain.startsWith(it.key()) || plain.endsWith(it.key())) && plain.size() <= it.key().size() + 4) {
            best = it.value();
            length = it.key().size();
        }
    }
    return best;
}

} // namespace xz::members
