#pragma once

#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include "core/common/result.h"
#include "print/render/textbox.h"

class QPainter;

namespace xz {

class NodeReader;
struct XmlNode;

/// A column of a register: its width in mm and how its cells are set.
struct RegisterColumn {
    QString title;
    double width = 20;
    BoxStyle style;
};

/// A paragraph of a rich cell: <p at stay before face size leading>.
struct RegisterParagraph {
    QString text;
    BoxStyle style;
    double at = 0;      ///< mm from the cell's left
    double before = 0;  ///< mm above
    bool stay = false;  ///< the next paragraph begins on the same line
};

struct RegisterCell {
    QString text;
    QList<RegisterParagraph> paragraphs;
    bool strike = false; ///< an empty cell is struck through
};

struct RegisterRow {
    bool heading = false; ///< one text across the table
    QList<RegisterCell> cells;
    double height = 0;    ///< mm, once measured
};

/// What rows of a register share.
struct RegisterRowStyle {
    double height = 8;      ///< mm at least
    bool grow = false;      ///< grows with its text
    double padding = 1.3;   ///< mm at the sides of a cell
    double top = 2.2;       ///< mm above the first paragraph of a rich cell
    BoxStyle heading;
    QString headingFill;
};

/// Reads <row> or <heading>, the reader standing on it.
Result<RegisterRow> readRegisterRow(QXmlStreamReader &reader, const QString &templateText, const QList<RegisterColumn> &columns);
/// Height that a row needs with these columns.
double measureRow(const RegisterRow &row, const QList<RegisterColumn> &columns, const RegisterRowStyle &style);
/// Paints a row's texts at (x, y); rules are the table's.
void paintRow(QPainter &painter, const RegisterRow &row, const QList<RegisterColumn> &columns, const RegisterRowStyle &style, double x, double y);

} // namespace xz
