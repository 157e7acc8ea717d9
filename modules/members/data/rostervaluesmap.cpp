#include "data/rostervaluesmap.h"

#include "domain/import/customcolumns.h"

namespace xz::members {

namespace {

struct PersonField {
    RosterField field;
    QString Person::*member;
};

struct MembershipField {
    RosterField field;
    QString Membership::*member;
};

constexpr PersonField personFields[] = {
    {RosterField::Name, &Person::name}, {RosterField::Sex, &Person::sex}, {RosterField::Ethnicity, &Person::ethnicity}, {RosterField::Birth, &Person::birth},
    {RosterField::Organisation, &Person::organisation}, {RosterField::Phone, &Person::phone}, {RosterField::OfficePhone, &Person::officePhone},
    {RosterField::Email, &Person::email}, {RosterField::Address, &Person::address}, {RosterField::Postcode, &Person::postcode},
    {RosterField::NativePlace, &Person::nativePlace}, {RosterField::Birthplace, &Person::birthplace}, {RosterField::WorkStart, &Person::workStart},
    {RosterField::Education, &Person::education}, {RosterField::Degree, &Person::degree}, {RosterField::School, &Person::school},
    {RosterField::ServiceEducation, &Person::serviceEducation}, {RosterField::ServiceDegree, &Person::serviceDegree},
    {RosterField::ServiceSchool, &Person::serviceSchool},
    {RosterField::ProfessionalTitle, &Person::professionalTitle}, {RosterField::IdNumber, &Person::idNumber}, {RosterField::Expertise, &Person::expertise},
    {RosterField::Concerns, &Person::concerns}, {RosterField::Experience, &Person::experience}, {RosterField::SocialPosts, &Person::socialPosts},
    {RosterField::Honours, &Person::honours}, {RosterField::Remark, &Person::remark}};

constexpr MembershipField membershipFields[] = {{RosterField::CommitteePost, &Membership::committeePost},
                                                {RosterField::Certificate, &Membership::certificate},
                                                {RosterField::Origin, &Membership::origin}};

} // namespace

void readPlainFields(const RosterRecords &from, RosterValues &values)
{
    for (const PersonField &entry : personFields)
        values[entry.field] = from.person.*entry.member;
    for (const MembershipField &entry : membershipFields)
        values[entry.field] = from.membership.*entry.member;
    const QList<CustomField> own = CustomColumns::fields();
    for (qsizetype i = 0; i < own.size(); ++i)
        values[CustomColumns::fieldAt(int(i))] = from.custom.value(own[i].id);
    if (from.membership.rank > 0)
        values[RosterField::Rank] = QString::number(from.membership.rank);
    if (from.membership.isConvener)
        values[RosterField::Convener] = QStringLiteral("是");
}

bool writePlainField(RosterRecords &to, RosterField field, const QString &value)
{
    for (const PersonField &entry : personFields) {
        if (entry.field == field) {
            to.person.*entry.member = value;
            return true;
        }
    }
    for (const MembershipField &entry : membershipFields) {
        if (entry.field == field) {
            to.membership.*entry.member = value;
            return true;
        }
    }
    if (CustomColumns::isCustom(field)) {
        if (const qint64 id = CustomColumns::of(field).id; id != 0)
            to.custom.insert(id, value);
        return true;
    }
    if (field == RosterField::Rank) {
        to.membership.rank = value.toInt();
        return true;
    }
    if (field == RosterField::Convener) {
        to.membership.isConvener = !value.isEmpty();
        return true;
    }
    return false;
}

} // namespace xz::members
