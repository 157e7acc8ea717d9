#include "domain/import/customcolumns.h"

#include <QMutex>

namespace xz::members {

namespace {

QMutex mutex;
QList<CustomField> &current()
{
    static QList<CustomField> fields;
    return fields;
}

} // namespace

void CustomColumns::set(const QList<CustomField> &fields)
{
    QMutexLocker locker(&mutex);
    current() = fields.mid(0, customFieldCount);
}

QList<CustomField> CustomColumns::fields()
{
    QMutexLocker locker(&mutex);
    return current();
}

CustomField CustomColumns::of(RosterField field)
{
    return isCustom(field) ? fields().value(static_cast<int>(field) - static_cast<int>(RosterField::CustomFirst)) : CustomField();
}

} // namespace xz::members
