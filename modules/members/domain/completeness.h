#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace xz::members {

/// A member as the completeness check sees one: values by name of the form's field, "photo" among them.
struct CheckedMember {
    qint64 membershipId = 0, personId = 0;
    QString name, sector;
    QMap<QString, QString> values;
};

/// One thing to mend.
struct CompletenessIssue {
    qint64 membershipId = 0, personId = 0;
    QString name, sector;
    QString field; ///< of the form: where it is mended
    QString item;  ///< 手机, 证号…
    QString text;  ///< what is wrong
    bool isMissing = false;
};

/// Fields that can be asked for, as id → Chinese word.
const QList<QPair<QString, QString>> &completenessFields();
/// Those asked for until the office chooses.
QStringList usualCompletenessFields();

/// As id → word, for the fields the office added itself.
using OwnCompletenessFields = QList<QPair<QString, QString>>;

/// Missing fields of each member (`required` may name own fields too), then what contradicts itself or another: identity number against birth and sex, ages that cannot be,
/// one certificate, phone or identity number of two people. In the order of the members.
QList<CompletenessIssue> checkCompleteness(const QList<CheckedMember> &members, const QStringList &required, const QDate &today,
                                            const OwnCompletenessFields &own = {});

} // namespace xz::members
