#pragma once
#include "ui/widgets/field.h"
