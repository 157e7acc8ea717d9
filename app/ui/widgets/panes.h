#pragma once

#include <QString>

#include "ui/export.h"

class QScrollArea;
class QWidget;

namespace xz {

/// Gives a widget the ground of panes and cards.
XZUI_EXPORT void makePane(QWidget *widget);
/// A pane that scrolls upright; what is in it stands at its top.
XZUI_EXPORT QScrollArea *makeScrollingPane(const QString &objectName, QWidget *content);

} // namespace xz
