#include "ui/models/tablesource.h"

namespace xz {

TableSource::~TableSource() = default;

QString cellText(const TableColumn &column, const QVariant &value)
{
    if (value.userType() == qMetaTypeId<TableCell>())
        return value.value<TableCell>().text;
    const QString text = value.toString();
    return column.lamp ? text.section(QLatin1Char(':'), 1) : text;
}

} // namespace xz
