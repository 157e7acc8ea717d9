#pragma once
#include <QString>
#include "core/common/result.h"
