#include "ui/models/tablesource.h"

namespace xz {

TableSource::~TableSource() = default;

TableColumn listColumn(const char *id, const QString &title, int width, bool secondary, bool alignRight)
{
    TableColumn column;
    column.id = QString::fromLatin1(id);
    column.title = title;
    column.width = width;
    column.secondary = secondary;
    column.alignRight = alignRight;
    column.sortable = false;
    return column;
}

QString cellText(const TableColumn &column, const QVariant &value)
{
    if (value.userType() == qMetaTypeId<TableCell>())
        return value.value<TableCell>().text;
    const QString text = value.toString();
    return column.lamp ? text.section(QLatin1Char(':'), 1) : text;
}

} // namespace xz
