#pragma once
#include <QString>
#include <QColor>
#include <QSqlQuery>
#include "core/database/statement.h"
#include "data/repository.h"
#include "ui/widgets/page.h"
#include "core/common/result.h"
