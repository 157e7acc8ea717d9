#include "core/directory/customfields.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include "core/database/statement.h"
#include "core/text/nameorder.h"
#include "core/workspace.h"

namespace xz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::CustomFields)
};

const QString fieldTable = QStringLiteral("custom_field");
const QString valueTable = QStringLiteral("custom_value");
const QString between = QStringLiteral("；"); // of the values in customText
const QString colon = QStringLiteral("：");

struct ValueRow {
    qint64 id = 0, version = 0, fieldId = 0;
    QString text;
};

Result<QList<ValueRow>> rowsOf(const Database &database, qint64 personId)
{
    Statement read(database, QStringLiteral("SELECT id, version, field_id, text FROM custom_value WHERE person_id = ?"));
    if (auto done = read.bind(personId).run(); !done)
        return done.error();
    QList<ValueRow> rows;
    while (read.next())
        rows << ValueRow{read.integer(0), read.integer(1), read.integer(2), read.text(3)};
    if (auto done = read.finish(); !done)
        return done.error();
    return rows;
}

QVariantMap fieldValues(const CustomField &field)
{
    return {{QStringLiteral("position"), field.position},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("kind"), CustomFields::kindId(field.kind)},
            {QStringLiteral("choices"), field.choices.join(QLatin1Char('\n'))},
            {QStringLiteral("is_archived"), field.isArchived}};
}

} // namespace

CustomFields::CustomFields(Workspace &workspace)
    : m_workspace(workspace)
{
}

QString CustomFields::kindId(CustomField::Kind kind)
{
    return kind == CustomField::Kind::Date     ? QStringLiteral("date")
           : kind == CustomField::Kind::Choice ? QStringLiteral("choice")
                                               : QStringLiteral("text");
}

CustomField::Kind CustomFields::kindOf(const QString &id)
{
    return id == QLatin1String("date")     ? CustomField::Kind::Date
           : id == QLatin1String("choice") ? CustomField::Kind::Choice
                                           : CustomField::Kind::Text;
}

Result<QList<CustomField>> CustomFields::fields(bool withArchived) const
{
    Statement read(m_workspace.database(),
                   QStringLiteral("SELECT id, version, position, name, kind, choices, is_archived FROM custom_field %1 "
                                  "ORDER BY is_archived, position, id")
                       .arg(withArchived ? QString() : QStringLiteral("WHERE is_archived = 0")));
    if (auto done = read.run(); !done)
        return done.error();
    QList<CustomField> fields;
    while (read.next())
        fields << CustomField{read.integer(0),
                              read.integer(1),
                              int(read.integer(2)),
                              read.text(3),
                              kindOf(read.text(4)),
                              read.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                              read.integer(6) != 0};
    if (auto done = read.finish(); !done)
        return done.error();
    return fields;
}

Result<QString> CustomFields::fault(const CustomField &field) const
{
    if (field.name.isEmpty())
        return Words::tr("Enter the name of the field.");
    if (field.name.size() > 20)
        return Words::tr("The name has more than 20 characters. Write a shorter one.");
    if (field.name.contains(colon) || field.name.contains(between))
        return Words::tr("The name may not hold “：” or “；”.");
    if (field.kind == CustomField::Kind::Choice && field.choices.size() < 2)
        return Words::tr("Enter at least two choices.");
    const auto others = fields(true);
    if (!others)
        return others.error();
    for (const CustomField &other : *others) {
        if (other.id == field.id || other.name != field.name)
            continue;
        return other.isArchived ? Words::tr("An archived field has the name “%1”. Take that one back, or choose another name.").arg(field.name)
                                : Words::tr("There is a field “%1” already.").arg(field.name);
    }
    return QString();
}

Result<qint64> CustomFields::add(ChangeSet &changes, const CustomField &field) const
{
    const auto others = fields(true);
    if (!others)
        return others.error();
    CustomField added = field;
    added.position = 1;
    for (const CustomField &other : *others)
        added.position = std::max(added.position, other.position + 1);
    return changes.insert(fieldTable, fieldValues(added));
}

Outcome CustomFields::update(ChangeSet &changes, const CustomField &field) const
{
    changes.update(fieldTable, field.id, field.version, fieldValues(field));
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, text, sort_key FROM custom_value WHERE field_id = ?"));
    if (auto done = read.bind(field.id).run(); !done)
        return done;
    while (read.next()) {
        if (const QString key = sortKey(field, read.text(2)); key != read.text(3))
            changes.update(valueTable, read.integer(0), read.integer(1), {{QStringLiteral("sort_key"), key}});
    }
    return read.finish();
}

Result<int> CustomFields::usedBy(qint64 fieldId) const
{
    Statement read(m_workspace.database(), QStringLiteral("SELECT COUNT(*) FROM custom_value WHERE field_id = ?"));
    if (auto done = read.bind(fieldId).run(); !done)
        return done.error();
    const int used = read.next() ? int(read.integer(0)) : 0;
    if (auto done = read.finish(); !done)
        return done.error();
    return used;
}

Result<CustomValues> CustomFields::values(qint64 personId) const
{
    const auto rows = rowsOf(m_workspace.database(), personId);
    if (!rows)
        return rows.error();
    CustomValues values;
    for (const ValueRow &row : *rows)
        values.insert(row.fieldId, row.text);
    return values;
}

Result<QHash<qint64, CustomValues>> CustomFields::valuesOf(const QList<qint64> &persons) const
{
    QHash<qint64, CustomValues> found;
    constexpr qsizetype atOnce = 500; // marks of one statement
    for (qsizetype from = 0; from < persons.size(); from += atOnce) {
        const QList<qint64> some = persons.mid(from, atOnce);
        QVariantList ids;
        for (const qint64 id : some)
            ids << id;
        Statement read(m_workspace.database(), QStringLiteral("SELECT person_id, field_id, text FROM custom_value WHERE person_id IN (?%1)")
                                                   .arg(QStringLiteral(", ?").repeated(some.size() - 1)));
        if (auto done = read.bindAll(ids).run(); !done)
            return done.error();
        while (read.next())
            found[read.integer(0)].insert(read.integer(1), read.text(2));
        if (auto done = read.finish(); !done)
            return done.error();
    }
    return found;
}

Result<QString> CustomFields::clean(const CustomField &field, const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || field.kind == CustomField::Kind::Text)
        return plain;
    if (field.kind == CustomField::Kind::Choice) {
        for (const QString &choice : field.choices) {
            if (choice.compare(plain, Qt::CaseInsensitive) == 0)
                return choice;
        }
        return Error{ErrorCode::BadInput,
                     Words::tr("“%1” is none of the choices of %2: %3.").arg(plain, field.name, field.choices.join(QStringLiteral("、"))),
                     {}};
    }
    static const QRegularExpression loose(
        QStringLiteral("^(\\d{4})(?:\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(\\d{1,2}))?)?\\s*[月日年.]?(?:[T ].*)?$"));
    const QRegularExpressionMatch match = loose.match(plain);
    const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    if (!match.hasMatch() || !QDate::isValid(match.captured(1).toInt(), month, day))
        return Error{ErrorCode::BadInput, Words::tr("“%1” is no date for %2. Write 1974, 1974-06 or 1974-06-15.").arg(plain, field.name), {}};
    QString iso = match.captured(1);
    for (const int part : {2, 3}) {
        if (!match.captured(part).isEmpty())
            iso += QLatin1Char('-') + match.captured(part).rightJustified(2, QLatin1Char('0'));
    }
    return iso;
}

QString CustomFields::sortKey(const CustomField &field, const QString &text) const
{
    if (field.kind == CustomField::Kind::Choice) {
        const qsizetype place = field.choices.indexOf(text);
        return QStringLiteral("%1 %2").arg(place < 0 ? 9999 : place, 4, 10, QLatin1Char('0')).arg(text);
    }
    return field.kind == CustomField::Kind::Date ? text : m_workspace.nameOrder().pinyinPlain(text) + QLatin1Char(' ') + text;
}

Outcome CustomFields::plan(ChangeSet &changes, Person &person, const CustomValues &after) const
{
    QList<ValueRow> before;
    if (person.version != 0 && person.id != 0) {
        const auto rows = rowsOf(m_workspace.database(), person.id);
        if (!rows)
            return rows.error();
        before = *rows;
    }
    if (before.isEmpty() && after.isEmpty())
        return {};
    const auto known = fields(true);
    if (!known)
        return known.error();
    QStringList words;
    for (const CustomField &field : *known) {
        const auto old = std::find_if(before.cbegin(), before.cend(), [&](const ValueRow &row) { return row.fieldId == field.id; });
        const QString was = old == before.cend() ? QString() : old->text;
        const QString now = field.isArchived && !after.contains(field.id) ? was : after.value(field.id);
        if (!now.isEmpty())
            words << field.name + colon + now;
        if (now == was)
            continue;
        const QVariantMap values{{QStringLiteral("person_id"), person.id},
                                 {QStringLiteral("field_id"), field.id},
                                 {QStringLiteral("text"), now},
                                 {QStringLiteral("sort_key"), sortKey(field, now)}};
        if (old == before.cend())
            changes.insert(valueTable, values);
        else if (now.isEmpty())
            changes.remove(valueTable, old->id, old->version);
        else
            changes.update(valueTable, old->id, old->version, values);
    }
    person.customText = words.join(between);
    return {};
}

Outcome CustomFields::removeValues(ChangeSet &changes, qint64 personId) const
{
    const auto rows = rowsOf(m_workspace.database(), personId);
    if (!rows)
        return rows.error();
    for (const ValueRow &row : *rows)
        changes.remove(valueTable, row.id, row.version);
    return {};
}

QString CustomFields::searchText(const QString &customText)
{
    QString text;
    for (const QString &word : customText.split(between, Qt::SkipEmptyParts))
        text += QLatin1Char(' ') + (word.contains(colon) ? word.section(colon, 1) : word);
    return text;
}

} // namespace xz
