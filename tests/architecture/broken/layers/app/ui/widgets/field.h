#pragma once
#include "shell/window.h"
#include "print/render/page.h"
