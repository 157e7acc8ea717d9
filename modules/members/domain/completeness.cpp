#include "domain/completeness.h"

#include <QHash>

#include "domain/composition.h"
#include "domain/fieldchecks.h"

namespace xz::members {

namespace {

const QString sexField = QStringLiteral("sex");
const QString birthField = QStringLiteral("birth");
const QString numberField = QStringLiteral("idNumber");
const QString phoneField = QStringLiteral("phone");
const QString certificateField = QStringLiteral("certificate");

QString wordOf(const QString &field)
{
    for (const auto &[id, word] : completenessFields()) {
        if (id == field)
            return word;
    }
    return field;
}

CompletenessIssue issueOf(const CheckedMember &member, const QString &field, const QString &text, bool isMissing = false)
{
    return {member.membershipId, member.personId, member.name, member.sector, field, wordOf(field), text, isMissing};
}

} // namespace

const QList<QPair<QString, QString>> &completenessFields()
{
    static const QList<QPair<QString, QString>> fields{
        {sexField, QStringLiteral("性别")},
        {birthField, QStringLiteral("出生年月")},
        {QStringLiteral("ethnicity"), QStringLiteral("民族")},
        {QStringLiteral("nativePlace"), QStringLiteral("籍贯")},
        {QStringLiteral("workStart"), QStringLiteral("参加工作时间")},
        {QStringLiteral("education"), QStringLiteral("学历")},
        {QStringLiteral("professionalTitle"), QStringLiteral("职称")},
        {QStringLiteral("partyId"), QStringLiteral("政治面貌")},
        {QStringLiteral("organisation"), QStringLiteral("工作单位及职务")},
        {numberField, QStringLiteral("身份证号")},
        {phoneField, QStringLiteral("手机")},
        {QStringLiteral("address"), QStringLiteral("地址")},
        {QStringLiteral("photo"), QStringLiteral("照片")},
        {QStringLiteral("sectorId"), QStringLiteral("界别")},
        {QStringLiteral("committeeId"), QStringLiteral("专委会")},
        {QStringLiteral("groupId"), QStringLiteral("小组")},
        {QStringLiteral("postId"), QStringLiteral("政协职务")},
        {certificateField, QStringLiteral("委员证号")},
        {QStringLiteral("starts"), QStringLiteral("任职时间")},
    };
    return fields;
}

QStringList usualCompletenessFields()
{
    return {sexField, birthField, QStringLiteral("ethnicity"), QStringLiteral("education"), QStringLiteral("partyId"), QStringLiteral("organisation"), phoneField,
            QStringLiteral("photo"), QStringLiteral("sectorId"), QStringLiteral("committeeId"), QStringLiteral("postId")};
}

QList<CompletenessIssue> checkCompleteness(const QList<CheckedMember> &members, const QStringList &required, const QDate &today, const OwnCompletenessFields &own)
{
    QHash<QString, QHash<QString, QList<int>>> same; // field → value → members
    for (int i = 0; i < members.size(); ++i) {
        for (const QString &field : {numberField, phoneField, certificateField}) {
            if (const QString value = members[i].values.value(field); !value.isEmpty())
                same[field][value] << i;
        }
    }
    QList<CompletenessIssue> issues;
    for (int i = 0; i < members.size(); ++i) {
        const CheckedMember &member = members[i];
        for (const auto &[field, word] : completenessFields()) {
            if (required.contains(field) && member.values.value(field).isEmpty())
                issues << issueOf(member, field, QStringLiteral("未填%1").arg(word), true);
        }
        for (const auto &[field, word] : own) {
            if (required.contains(field) && member.values.value(field).isEmpty())
                issues << CompletenessIssue{member.membershipId, member.personId, member.name, member.sector, field, word, QStringLiteral("未填%1").arg(word), true};
        }
        const QString number = member.values.value(numberField), birth = member.values.value(birthField), sex = member.values.value(sexField);
        if (const int age = ageOn(birth, today); !birth.isEmpty() && (age < 18 || age > 100))
            issues << issueOf(member, birthField, QStringLiteral("按出生年月为%1岁，请核对").arg(age));
        if (number.size() == 18) {
            const IdNumberFault fault = idNumberFault(number);
            if (fault == IdNumberFault::CheckDigit)
                issues << issueOf(member, numberField, QStringLiteral("身份证号的校验位不符"));
            if (fault == IdNumberFault::None || fault == IdNumberFault::CheckDigit) {
                const QString born = number.mid(6, 4) + u'-' + number.mid(10, 2) + u'-' + number.mid(12, 2);
                if (!birth.isEmpty() && !born.startsWith(birth))
                    issues << issueOf(member, birthField, QStringLiteral("出生年月为%1，身份证号为%2").arg(birth, born));
                const QString said = number.at(16).digitValue() % 2 == 1 ? QStringLiteral("男") : QStringLiteral("女");
                if (!sex.isEmpty() && sex != said)
                    issues << issueOf(member, sexField, QStringLiteral("性别为%1，身份证号为%2").arg(sex, said));
            }
        }
        for (const QString &field : {numberField, phoneField, certificateField}) {
            QStringList others;
            for (const int other : same.value(field).value(member.values.value(field))) {
                if (other != i && members[other].personId != member.personId)
                    others << members[other].name;
            }
            if (!others.isEmpty())
                issues << issueOf(member, field, QStringLiteral("%1与%2相同").arg(wordOf(field), others.join(QStringLiteral("、"))));
        }
    }
    return issues;
}

} // namespace xz::members
