#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace xz::members {

/// What the composition (构成) of a body is reckoned from.
struct ComposedMember {
    QString body;
    int position = 0; ///< of the body
    QString sex, birth, party, ethnicity;
    QString education, degree, serviceEducation, serviceDegree;
};

/// One chart: 性别 with 男 12, 女 8.
struct CompositionGroup {
    QString title;
    QList<QPair<QString, int>> values;
};

/// The table that reports to the superior level want: one row a body, a last one for all.
struct CompositionTable {
    QStringList columns;
    QList<QStringList> rows;
};

/// Full years on a day; -1 when the year of birth is not known. A month without a day counts as its first.
int ageOn(const QString &birth, const QDate &day);
/// 研究生, 大学, 大专, 中专及以下 or 不详: the highest of full-time and in-service education.
QString educationLevel(const ComposedMember &member);
bool isCommunist(const QString &party);

QList<CompositionGroup> compositionOf(const QList<ComposedMember> &members, const QDate &day);
CompositionTable compositionTable(const QList<ComposedMember> &members, const QString &bodyTitle, const QDate &day);

} // namespace xz::members
