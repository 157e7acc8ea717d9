#include "core/common/result.h"
#include <QSqlQuery>
const char *log = "SELECT id FROM change_log";
