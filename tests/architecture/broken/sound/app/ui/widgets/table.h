#pragma once
#include "core/common/result.h"
