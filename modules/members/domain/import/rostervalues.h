#pragma once

#include <QString>
#include <QStringList>

#include "core/tabular/sheet.h"

namespace xz::members {

/// Without spaces at the ends, runs of white space made one, none between Chinese characters; line breaks become "、".
QString cleanText(const QString &text);
/// 男 or 女 for any usual way to write it; empty when it is neither.
QString cleanSex(const QString &text);
/// "汉" → 汉族; others as they are.
QString cleanEthnicity(const QString &text);
/// One of the 56 peoples of China, with 族.
bool isKnownEthnicity(const QString &ethnicity);
/// 常务委员 → 常委, 政协副主席 → 副主席; others as they are.
QString cleanPost(const QString &text);
bool isStandardPost(const QString &text);
/// A name without what is said to a person: "王刚 同志", "李敏女士". The sex that it tells goes to `sex`, when there is one.
QString withoutAddress(const QString &name, QString *sex = nullptr);
/// "3" → 第三小组; others as they are.
QString cleanGroup(const QString &text);
/// "提案委员会副主任" → {提案委员会, 副主任}.
std::pair<QString, QString> splitCommittee(const QString &text);

/// How a column writes October: spreadsheets drop the zero of the number 1975.10.
enum class OctoberStyle { Unknown, TwoDigits };

/// A date of birth or the like as ISO of the precision given; empty when it is none. `monthOnly`: a day is dropped.
/// `isDoubtful` is set when 1975.1 may be January or October.
/// A year of two digits is of this century when that is at least `youngest` years ago: 75.8 is August 1975.
QString cleanDate(const Cell &cell, bool monthOnly, OctoberStyle style, bool *isDoubtful = nullptr, int youngest = 15);

/// Phone numbers of a cell, told apart: mobile of eleven digits, landline with area code, and what is neither.
struct PhoneNumbers {
    QString mobile;
    QString office;
    QStringList bad;
};
PhoneNumbers cleanPhones(const Cell &cell);

/// 文艺界, 少数民族界别: a text that says itself that it is a sector.
bool isSectorName(const QString &text);
/// Unit and post written in two columns, joined as they are printed.
QString joinedOrganisation(const QString &unit, const QString &duty);

/// What a sub-heading between groups says: "民革（7人）", "二、民革界 7人", "常务委员（60人，按姓氏笔画为序）".
struct HeadingText {
    QString name;   ///< empty: no heading
    int count = -1; ///< as stated; -1: not stated
};
HeadingText parseHeading(const QString &text);

} // namespace xz::members
