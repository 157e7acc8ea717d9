#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>
#include <QString>

#include "ui/export.h"

namespace xz {

/// Small drawings that widgets and delegates share. Radii are given at 10.5 pt and scaled.

XZUI_EXPORT void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &frame, double radius);
/// The 2 px frame of the focused control.
XZUI_EXPORT void paintFocus(QPainter &painter, const QRect &rect, double radius);
XZUI_EXPORT void paintChevron(QPainter &painter, const QRect &rect, const QColor &color, bool up = false);
XZUI_EXPORT QSize keyCapSize(const QString &key);
XZUI_EXPORT void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &fill, const QColor &frame);

/// State of a lamp: its shape carries the meaning as much as its colour.
enum class Lamp { Red, Amber, Green, None, Done };

/// "red|amber|green|none|done"; None when unknown.
XZUI_EXPORT Lamp lampOf(const QString &name);
/// The 12 px sign centred in `rect`: ◆ ! red, ▲ amber, ● green, ○ none, ✓ done.
XZUI_EXPORT void paintLamp(QPainter &painter, const QRect &rect, Lamp lamp);

} // namespace xz
