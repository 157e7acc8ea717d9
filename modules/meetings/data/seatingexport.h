#pragma once

#include <QCoreApplication>

#include "core/common/result.h"
#include "data/seatingservice.h"

namespace xz::meetings {

/// A seating as a file: xlsx or csv seat by seat, or text by strokes, one name and seat a line.
class SeatingExport
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::SeatingExport)

public:
    explicit SeatingExport(const SeatingState &state);

    /// The kind follows the ending; others are BadInput.
    Outcome write(const QString &path) const;
    QString text() const;

private:
    Outcome writeTable(const QString &path) const;
    Outcome writeText(const QString &path) const;

    const SeatingState &m_state;
};

} // namespace xz::meetings
