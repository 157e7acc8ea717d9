#pragma once

#include <QString>

namespace xz::members {

/// What is wrong with an identity number (GB 11643-1999).
enum class IdNumberFault {
    None,
    Length,     ///< neither 18 nor (before 1999) 15 characters
    Characters, ///< not digits, with X only as the last of 18
    BirthDate,  ///< digits 7–14 are no date
    CheckDigit, ///< the last digit does not follow from the others: a slip of the pen, or a number of the office's own
};

/// An empty number has no fault.
IdNumberFault idNumberFault(const QString &number);
/// "999***********0042": the first three and the last four stay.
QString maskedIdNumber(const QString &number);

/// Mobile number of mainland China, written with or without spaces, hyphens and +86.
bool isMobileNumber(const QString &text);
/// Digits alone, without +86; others unchanged: what is stored.
QString plainMobileNumber(const QString &text);
/// "139 0000 2174" for eleven digits; others unchanged: what is shown.
QString spacedMobileNumber(const QString &text);
/// A landline or mobile number with area code, extension and several numbers as offices write them: 0999-820 3316转8, 8203316、8203317.
bool isOfficeNumber(const QString &text);
bool isEmailAddress(const QString &text);
/// Six digits.
bool isPostcode(const QString &text);

} // namespace xz::members
