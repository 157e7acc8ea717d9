#pragma once
#include "sdk/module.h"
