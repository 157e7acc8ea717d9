#include "ui/bulkedit.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/workspace.h"
#include "ui/memberfields.h"
#include "ui/widgets/recordform.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::BulkEdit)
};

QString shownOf(const FormField &field, const QVariant &value)
{
    if (field.kind == FormField::Kind::Check)
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    for (const auto &[data, text] : field.choices) {
        if (data.toString() == value.toString())
            return data.toString() == QLatin1String("0") ? QString() : text;
    }
    return value.toString() == QLatin1String("0") && field.kind == FormField::Kind::Choice ? QString() : value.toString();
}

} // namespace

BulkEdit::BulkEdit(Workspace &workspace, const Term &term) : m_workspace(workspace), m_term(term) {}

Result<QList<FormField>> BulkEdit::fields() const
{
    const auto custom = CustomFields(m_workspace).fields();
    if (!custom)
        return custom.error();
    const Directory &directory = m_workspace.directory();
    static const QStringList single{QStringLiteral("name"), QStringLiteral("pinyinOverride"), QStringLiteral("idNumber"), QStringLiteral("phone"), QStringLiteral("email"),
                                    QStringLiteral("certificate"), QStringLiteral("rank"), QStringLiteral("posts"), QStringLiteral("experience"), QStringLiteral("socialPosts"),
                                    QStringLiteral("honours")};
    const QHash<QString, CodeTable> tables{{QStringLiteral("partyId"), CodeTable::Party}, {QStringLiteral("sectorId"), CodeTable::Sector}, {QStringLiteral("committeeId"), CodeTable::Committee},
                                           {QStringLiteral("groupId"), CodeTable::MemberGroup}, {QStringLiteral("postId"), CodeTable::Post}};
    QList<FormField> offered;
    for (FormField field : memberFormFields(*custom)) {
        if (single.contains(field.name))
            continue;
        if (tables.contains(field.name)) {
            const auto entries = directory.codes(tables.value(field.name), m_term.id);
            if (!entries)
                return entries.error();
            field.choices = {{QVariant::fromValue<qint64>(0), Words::tr("(none)")}};
            for (const CodeEntry &entry : *entries)
                field.choices.append({QVariant::fromValue(entry.id), entry.name});
        }
        if (field.kind == FormField::Kind::Multiline)
            field.kind = FormField::Kind::Text;
        field.required = false;
        offered << field;
    }
    return offered;
}

Result<QList<BulkChange>> BulkEdit::plan(const QList<qint64> &persons, const FormField &field, const QVariant &value) const
{
    if (field.validate && !value.toString().isEmpty()) {
        if (const QString fault = field.validate(value); !fault.isEmpty())
            return Error{ErrorCode::BadInput, fault, {}};
    }
    if (const QString fault = FieldEditor::formatError(field, value); !fault.isEmpty())
        return Error{ErrorCode::BadInput, fault, {}};
    const Directory &directory = m_workspace.directory();
    const CustomFields custom(m_workspace);
    const auto customFields = custom.fields(true);
    const auto customValues = custom.valuesOf(persons);
    if (!customFields || !customValues)
        return customFields ? customValues.error() : customFields.error();
    QList<BulkChange> changes;
    for (const qint64 id : persons) {
        const auto person = directory.person(id);
        const auto memberships = person ? directory.membershipsOf(id) : Result<QList<Membership>>(person.error());
        if (!memberships)
            return memberships.error();
        const auto office = std::find_if(memberships->cbegin(), memberships->cend(), [this](const Membership &each) { return each.termId == m_term.id; });
        if (office == memberships->cend())
            continue;
        const CustomValues own = customValues->value(id);
        BulkChange change;
        change.before.person = *person;
        change.before.membership = *office;
        change.after = change.before;
        change.name = person->name;
        const bool isCustom = field.name.startsWith(QLatin1String("custom."));
        QVariantMap values = memberValues(*person, *office);
        values.insert(customFormValues(own));
        change.from = shownOf(field, values.value(field.name));
        values.insert(field.name, value);
        if (isCustom) {
            change.after.custom = takeCustomValues(values, *customFields);
            if (*change.after.custom == own)
                continue;
            change.to = change.after.custom->value(field.name.mid(7).toLongLong());
        } else {
            takeMemberValues(values, change.after.person, change.after.membership);
            const QVariantMap now = memberValues(change.after.person, change.after.membership);
            if (now == memberValues(*person, *office))
                continue;
            change.to = shownOf(field, now.value(field.name));
        }
        changes << change;
    }
    return changes;
}

Result<CommitInfo> BulkEdit::commit(const QList<BulkChange> &changes, const FormField &field) const
{
    QList<QPair<MemberEdit, MemberEdit>> edits;
    for (const BulkChange &change : changes)
        edits.append({change.before, change.after});
    return MemberWriter(m_workspace).saveAll(edits, Words::tr("%1 of %n members", nullptr, int(changes.size())).arg(field.label));
}

} // namespace xz::members
