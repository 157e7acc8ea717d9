#pragma once

#include <QWidget>

#include <optional>

#include "domain/area.h"
#include "domain/zone.h"

namespace xz::meetings {

class RowsEditor;

/// The ranges of a zone, one a row: rows and seats, each "2-13", "5" or empty for all. The value is text, a line for a range.
class RangesEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed USER true)

public:
    explicit RangesEditor(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value);

    static QString textOf(const QList<SeatRange> &ranges);
    /// What is wrong with a value against an area (nullptr: none to compare with), translated; empty when nothing is.
    static QString fault(const QString &value, const Area *area);
    /// The ranges of a value without fault; open ones alone make none: the whole area.
    static QList<SeatRange> ranges(const QString &value);
    /// "2-13" → 2, 13; "5" → 5, 5; "3-" → 3, 0; empty → 0, 0; nothing when it is no span.
    static std::optional<std::pair<int, int>> parseSpan(const QString &text);

signals:
    void changed();

private:
    RowsEditor *m_rows;
};

} // namespace xz::meetings
