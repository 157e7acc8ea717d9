#pragma once

#include <QWidget>

#include "sdk/registries.h"
#include "shell/export.h"

namespace xz {

/// The row of at most six quick actions under the workbench's title, Alt+1 … Alt+6.
class XZSHELL_EXPORT QuickActions : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 6;
    QuickActions(const QList<ActionEntry> &actions, QWidget *parent = nullptr);
};

} // namespace xz
