#pragma once

#include <QWidget>

#include "domain/hall.h"
#include "ui/widgets/recordform.h"

namespace xz::meetings {

/// Form of a simple hall: name, rostrum rows, floor with aisles and numbering; the capacity is told at once.
class HallForm : public QWidget
{
    Q_OBJECT

public:
    explicit HallForm(QWidget *parent = nullptr);

    void setHall(const Hall &hall);
    /// The hall with what is in the fields; areas keep their ids, new ones get ids below 0.
    Hall hall() const;
    bool validate() { return m_form->validate(); }

    /// "7, 12" → rows; nothing when it is no list of whole numbers from 1.
    static std::optional<QList<int>> parseNumbers(const QString &text);

signals:
    void changed();

private:
    void showCapacity();

    RecordForm *m_form;
    QLabel *m_capacity;
    Hall m_hall;
};

} // namespace xz::meetings
