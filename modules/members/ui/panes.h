#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace xz::members {

/// Gives a widget the ground of panes and cards.
void makePane(QWidget *widget);
/// A pane that scrolls upright; what is in it stands at its top.
QScrollArea *makeScrollingPane(const QString &objectName, QWidget *content);

} // namespace xz::members
