#include "core/database/statement.h"
const char *all = "SELECT name FROM person";
