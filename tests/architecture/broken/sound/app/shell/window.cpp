#include "sdk/module.h"
#include "ui/widgets/table.h"
// "members.roster" and "SELECT 1" and QMessageBox
void f() { directory().members(1, "SELECTED"); }
