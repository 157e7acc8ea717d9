#pragma once

#include "print/layout/laidoutdocument.h"
#include "print/meetingprintdata.h"
#include "print/seatchartlayout.h"

namespace xz::meetings {

/// The seat chart: a sheet for each hall.
class SeatChart : public LaidOutDocument
{
public:
    /// Errors of the template with line and column; NotFound when the meeting has no hall. `session` is a number from 0.
    static Result<DocumentPtr> create(const PrintedMeeting &meeting, Viewpoint viewpoint, int session, const QByteArray &templateText,
                                      const PageOptions &options);

    int pageCount() const override { return int(m_meeting.halls.size()); }
    int itemCount() const override;

protected:
    void paintPage(QPainter &painter, int page) const override;
    void eachText(const std::function<bool(int page, const QString &text)> &seen) const override;

private:
    struct Sector {
        QString name, shortName;
        int index = 0;
        int people = 0;
    };
    void findSectors();
    QVariantMap fields(const PrintedHall &hall) const;
    void paintRostrum(QPainter &painter, const SeatChartLayout &layout, const SeatChartLayout::AreaBox &area) const;
    void paintRostrumSeat(QPainter &painter, const PrintedSeat &seat, const QRectF &box, double scale) const;
    void paintLegend(QPainter &painter, const SeatChartLayout &layout) const;
    QString viewNote(const PrintedHall &hall) const;

    PrintedMeeting m_meeting;
    Viewpoint m_viewpoint = Viewpoint::Floor;
    int m_session = 0;
    SeatChartSettings m_settings;
    QList<Sector> m_sectors;          ///< those who sit on a floor, in the order of the table
    QHash<QString, int> m_sectorIndex;
};

} // namespace xz::meetings
