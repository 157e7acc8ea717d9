#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/common/result.h"
#include "core/directory/directory.h"

namespace xz {

class ChangeSet;
class Workspace;

/// A field of the archive that the office added itself (自定义栏目).
struct CustomField {
    enum class Kind { Text, Date, Choice };

    qint64 id = 0;
    qint64 version = 0;
    int position = 0;
    QString name;
    Kind kind = Kind::Text;
    QStringList choices;     ///< of a Choice
    bool isArchived = false; ///< no longer offered; its values stay
};

/// Values of one person by field id; empty ones are left out.
using CustomValues = QHash<qint64, QString>;

/// The office's own fields and their values. A change of a person's values changes the person as well (Person::customText), so that
/// versions, history and search of the person know of it.
class XZCORE_EXPORT CustomFields
{
public:
    explicit CustomFields(Workspace &workspace);

    /// In order; archived ones last, and only when asked for.
    Result<QList<CustomField>> fields(bool withArchived = false) const;
    /// What is wrong with a field (no or a taken name, a choice without choices), translated; empty when right.
    Result<QString> fault(const CustomField &field) const;
    /// Plans a field behind the others.
    Result<qint64> add(ChangeSet &changes, const CustomField &field) const;
    /// Carries a new order of choices to the values.
    Outcome update(ChangeSet &changes, const CustomField &field) const;
    Result<int> usedBy(qint64 fieldId) const; ///< persons with a value

    Result<CustomValues> values(qint64 personId) const;
    /// Values of many persons, by person.
    Result<QHash<qint64, CustomValues>> valuesOf(const QList<qint64> &persons) const;
    /// The value as it is kept (dates as ISO, trimmed); BadInput, naming the field, when it is none.
    static Result<QString> clean(const CustomField &field, const QString &text);
    /// Plans the person's values to be `after` and sets person.customText, which the caller then writes with the person.
    /// Values of archived fields stay unless they are named. A person that this change set makes has version 0.
    Outcome plan(ChangeSet &changes, Person &person, const CustomValues &after) const;
    /// Plans the removal of all values; for the removal of the person.
    Outcome removeValues(ChangeSet &changes, qint64 personId) const;

    static QString kindId(CustomField::Kind kind); ///< text, date, choice
    static CustomField::Kind kindOf(const QString &id);
    /// The values without the fields' names, with a blank before, for the search index.
    static QString searchText(const QString &customText);

private:
    QString sortKey(const CustomField &field, const QString &text) const;

    Workspace &m_workspace;
};

} // namespace xz
