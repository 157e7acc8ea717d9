#include "ui/widgets/table.h"
#include "domain/plan.h"

#include "shell/window.h"
