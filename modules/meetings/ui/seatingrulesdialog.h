#pragma once

#include <QDialog>
#include <QTimer>

#include "domain/meeting.h"

class QListWidget;
class QStackedWidget;

namespace xz {
class Button;
class MessageBar;
}

namespace xz::meetings {

class HallForm;
class ZoneForm;

/// 排座规则: the zones in order of precedence, and the halls they lie in.
class SeatingRulesDialog : public QDialog
{
    Q_OBJECT

public:
    SeatingRulesDialog(const MeetingData &meeting, QWidget *parent = nullptr);

    /// The meeting with halls and zones as they are in the fields.
    MeetingData meeting() const { return m_data; }

    void accept() override;

private:
    QWidget *buildZones();
    QWidget *buildHalls();
    QWidget *listWithButtons(QListWidget *list, const QList<Button *> &buttons) const;

    void showZones(int current);
    void showHalls(int current);
    /// Seats against people of every zone, with what is in the fields now.
    void showLoads();
    void keepZone();
    void keepHall();
    void addZone();
    void removeZone();
    void moveZone(int step);
    void addHall();
    void removeHall();

    MeetingData m_data;
    int m_zoneIndex = -1;
    int m_hallIndex = -1;
    qint64 m_nextId = -100; ///< of new parts: below 0
    bool m_filling = false;
    QTimer m_loadTimer;
    QListWidget *m_zones;
    QListWidget *m_halls;
    ZoneForm *m_zoneForm;
    HallForm *m_hallForm;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
};

} // namespace xz::meetings
