#include "sdk/module.h"
#include "core/common/early.h"
#include <QtWidgets/QLabel>
// #include "shell/window.h"
