#pragma once

#include <QList>
#include <QString>

#include <array>

namespace xz::members {

/// What a column of a roster can hold.
enum class RosterField {
    None,
    Name, Sex, Ethnicity, Birth, Sector, Party, Committee, CommitteePost, Group, Post, Rank, Certificate, Organisation, Unit, Duty,
    Phone, OfficePhone, Email, Address, Postcode, NativePlace, Birthplace, WorkStart, Education, Degree, School, ProfessionalTitle,
    IdNumber, Expertise, Concerns, Experience, SocialPosts, Honours, Origin, Remark,
    ServiceEducation, ServiceDegree, ServiceSchool,
    CustomFirst, ///< own fields of the office: see CustomColumns
    CustomLast = CustomFirst + 19,
    Convener, ///< not a column: 召集人, said in a remark
};
inline constexpr int customFieldCount = static_cast<int>(RosterField::CustomLast) - static_cast<int>(RosterField::CustomFirst) + 1;
inline constexpr int rosterFieldCount = static_cast<int>(RosterField::Convener) + 1;

/// Stable name, as mapping files and saved mappings write it: "officePhone"; empty for None.
QString fieldId(RosterField field);
/// None when there is no such field; takes the label ("办公电话") as well.
RosterField fieldOfId(const QString &id);
/// The Chinese word for it, whatever the language of the window: for what is written into records.
QString fieldWord(RosterField field);
/// As shown to the user, translated.
QString fieldLabel(RosterField field);
/// Fields a column may be mapped to, in the order they are offered.
QList<RosterField> mappableFields();

/// The field a header names (姓名, 出生年月, 工作单位及职务 …); None when it names none. Brackets, spaces and line breaks do not count.
RosterField fieldOfHeader(const QString &header);
/// The header without what does not count: for comparing and for signatures.
QString plainHeader(const QString &header);

/// Texts of a row by field, clean.
class RosterValues
{
public:
    QString &operator[](RosterField field) { return m_values[static_cast<size_t>(field)]; }
    const QString &operator[](RosterField field) const { return m_values[static_cast<size_t>(field)]; }
    bool operator==(const RosterValues &) const = default;

private:
    std::array<QString, rosterFieldCount> m_values;
};

} // namespace xz::members
