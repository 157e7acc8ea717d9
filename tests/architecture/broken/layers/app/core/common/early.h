#pragma once

#include "ui/widgets/field.h"
#include <QWidget>
#include <QString>
