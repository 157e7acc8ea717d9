#include "core/database/statement.h"
#include "ui/widgets/table.h"
#include "domain/member.h"
const char *all = "SELECT name FROM person";
