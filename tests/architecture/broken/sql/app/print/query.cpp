#include "core/common/result.h"
#include <QSqlQuery>

void f()
{
    QSqlQuery query;
}
