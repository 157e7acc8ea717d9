#pragma once

#include <QWidget>

#include "domain/meeting.h"
#include "ui/widgets/recordform.h"

namespace xz::meetings {

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

    /// "2-13 seats 1-10" of the form's fields as a range; nothing when it is none.
    static std::optional<std::pair<int, int>> parseSpan(const QString &text);

signals:
    void changed();

private:
    RecordForm *m_form;
    Zone m_zone;
};

} // namespace xz::meetings
