#include "data/repository.h"
#include "ui/rosterpage.h"
#include "core/database/statement.h"
