#pragma once

#include <QList>
#include <QStringList>
#include <QTextStream>

namespace xz::members {

/// Columns on the width of the terminal, Chinese characters two wide; the columns named stand to the right.
void printTextTable(QTextStream &out, const QList<QStringList> &rows, const QList<int> &numbers = {});

} // namespace xz::members
