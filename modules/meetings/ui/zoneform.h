#pragma once

#include <QWidget>

#include "domain/meeting.h"
#include "ui/widgets/recordform.h"

class QLabel;

namespace xz::meetings {

class RangesEditor;

/// Form of one seating zone: where, who, and by which rule.
class ZoneForm : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneForm(QWidget *parent = nullptr);

    /// What may be chosen: areas of the halls, sectors and groups of those who attend.
    void setMeeting(const MeetingData &meeting);
    void setZone(const Zone &zone);
    Zone zone() const;
    bool validate() { return m_form->validate(); }

    /// What is told about seats and people of this zone; `isShort`: there are too few seats.
    void setLoad(const QString &text, bool isShort);

signals:
    void changed();

private:
    const Area *area() const;

    RecordForm *m_form;
    RangesEditor *m_ranges;
    QLabel *m_load;
    QList<Hall> m_halls;
    Zone m_zone;
};

} // namespace xz::meetings
