#pragma once

#include <QString>

namespace xz {

/// One fault of an input file, with its place. Rows and columns count from 1 as the user sees them; 0: the whole file.
struct Problem {
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    QString file;
    QString sheet;
    int row = 0;
    int column = 0;
    QString text;
};

} // namespace xz
