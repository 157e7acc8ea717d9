#include "print/seatchart.h"

#include <QCoreApplication>
#include <QPainter>

#include "core/text/chinese.h"
#include "print/meetingwords.h"
#include "print/render/textbox.h"
#include "print/seatfloor.h"
#include "print/seatstyles.h"
#include "print/sectorhatch.h"

namespace xz::meetings {

namespace {

constexpr double frameBorder = 0.5;
} // namespace

Result<DocumentPtr> SeatChart::create(const PrintedMeeting &meeting, Viewpoint viewpoint, int session, const QByteArray &templateText,
                                      const PageOptions &options)
{
    if (meeting.halls.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("xz::meetings::SeatChart", "“%1” has no hall yet. Add a hall and seat the people first.").arg(meeting.title),
                     {}};
    }
    auto chart = std::make_shared<SeatChart>();
    chart->m_meeting = meeting;
    chart->m_viewpoint = viewpoint;
    chart->m_session = session;
    chart->findSectors();
    const Result<SeatChartSettings> settings = SeatChartSettings::read(templateText, chart->fields(meeting.halls.first()));
    if (!settings)
        return settings.error();
    chart->m_settings = *settings;
    chart->m_paper = settings->paper;
    chart->setTitle(meeting.title + QStringLiteral("座位图"));
    chart->setOptions(options);
    QList<PrintNotice> notices;
    const QStringList standIns = fontNotices();
    for (const QString &standIn : standIns)
        notices << PrintNotice{standIn, {}};
    chart->setNotices(notices);
    return DocumentPtr(chart);
}

void SeatChart::findSectors()
{
    QHash<QString, Sector> found;
    for (const PrintedHall &hall : std::as_const(m_meeting.halls)) {
        for (const PrintedArea &area : hall.areas) {
            for (const QList<PrintedSeat> &row : area.rows) {
                for (const PrintedSeat &seat : row) {
                    if (area.isRostrum || seat.state != PrintedSeat::State::Taken || seat.sector.isEmpty())
                        continue;
                    Sector &sector = found[seat.sector];
                    sector.name = seat.sector;
                    sector.shortName = seat.sectorShort;
                    ++sector.people;
                }
            }
        }
    }
    QStringList names = m_meeting.sectors;
    QStringList others = found.keys();
    others.sort();
    for (const QString &name : std::as_const(others)) {
        if (!names.contains(name))
            names << name;
    }
    for (const QString &name : std::as_const(names)) {
        if (!found.contains(name))
            continue;
        Sector sector = found.value(name);
        sector.index = int(m_sectors.size());
        m_sectorIndex.insert(name, sector.index);
        m_sectors << sector;
    }
}

QVariantMap SeatChart::fields(const PrintedHall &hall) const
{
    int floor = 0;
    int spare = 0;
    int rostrum = 0;
    bool twoSided = false;
    bool evenLeft = true;
    for (const PrintedArea &area : hall.areas) {
        (area.isRostrum ? rostrum : floor) += area.count(PrintedSeat::State::Taken);
        spare += area.isRostrum ? 0 : area.count(PrintedSeat::State::Spare);
        if (!area.isRostrum && area.numbering != PrintedArea::Numbering::Continuous) {
            twoSided = true;
            evenLeft = area.numbering == PrintedArea::Numbering::EvenLeft;
        }
    }
    QString counts = QStringLiteral("池座%1人").arg(floor);
    if (spare > 0)
        counts += QStringLiteral("（另备用%1席）").arg(spare);
    if (rostrum > 0)
        counts += QStringLiteral("，主席台%1人").arg(rostrum);
    const PrintedSession session = sessionAt(m_meeting, m_session);
    QStringList subtitle{session.title, sessionTime(session), hall.name.isEmpty() ? m_meeting.place : hall.name};
    subtitle.removeAll(QString());
    const QString rule = m_meeting.rules.join(QStringLiteral("；"));
    return {{QStringLiteral("title"), m_meeting.title + QStringLiteral("座位图")},
            {QStringLiteral("subtitle"), subtitle.join(QStringLiteral("　"))},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("printed"), QStringLiteral("印制：%1%2").arg(chineseDate(m_meeting.printed.date()),
                                                                        m_meeting.printed.time().toString(QStringLiteral("hh:mm")))},
            {QStringLiteral("viewpoint"), m_viewpoint == Viewpoint::Floor ? QStringLiteral("台下视角") : QStringLiteral("台上视角")},
            {QStringLiteral("rule"), rule.isEmpty() ? QString() : QStringLiteral("排座规则：%1。").arg(rule)},
            {QStringLiteral("legendNote"),
             QStringLiteral("图例：底色与线型同时区分界别，黑白印刷以线型、粗界线和座位右下角界别简称为准；左上角数字为座号%1；“召”为召集人；“备用”为空席。")
                 .arg(!twoSided ? QString() : evenLeft ? QStringLiteral("（左双右单）") : QStringLiteral("（左单右双）"))},
            {QStringLiteral("office"), m_meeting.office}};
}

void SeatChart::eachText(const std::function<bool(int, const QString &)> &seen) const
{
    for (int page = 0; page < m_meeting.halls.size(); ++page) {
        for (const PrintedArea &area : m_meeting.halls.at(page).areas) {
            for (const QList<PrintedSeat> &row : area.rows) {
                for (const PrintedSeat &seat : row) {
                    if (!seen(page, seat.name))
                        return;
                }
            }
        }
    }
}

int SeatChart::itemCount() const
{
    int count = 0;
    for (const PrintedHall &hall : m_meeting.halls) {
        for (const PrintedArea &area : hall.areas)
            count += area.count(PrintedSeat::State::Taken);
    }
    return count;
}

void SeatChart::paintPage(QPainter &painter, int page) const
{
    const PrintedHall &hall = m_meeting.halls.at(page);
    const SeatChartLayout layout(hall, m_settings, m_viewpoint, int(m_sectors.size()));
    const QVariantMap values = fields(hall);
    PaintContext context;
    context.values.common = &values;
    context.page = page;
    context.pages = pageCount();
    m_settings.page.paint(painter, context);
    for (const SeatChartLayout::AreaBox &area : layout.areas()) {
        if (area.area->isRostrum)
            paintRostrum(painter, layout, area);
        else
            SeatFloor(layout, area, m_sectorIndex, m_viewpoint).paint(painter);
    }
    const double centre = (m_settings.left + m_settings.right) / 2;
    const QString note = viewNote(hall);
    const BoxStyle noteStyle = seatStyle(Face::Hei, 9.5, 1, Qt::AlignHCenter);
    drawSeatText(painter, note, noteStyle, QRectF(m_settings.left + 8, layout.noteTop(), m_settings.right - m_settings.left - 16, 0));
    const double left = centre - TextLine::width(note, noteStyle.text) / 2 - 5.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygonF{{left, layout.noteTop() + 3.1}, {left + 3.4, layout.noteTop() + 3.1}, {left + 1.7, layout.noteTop() + 0.3}});
    paintLegend(painter, layout);
    painter.save();
    painter.translate(0, layout.legendBottom() + 0.2);
    m_settings.after.paint(painter, context);
    painter.restore();
}

void SeatChart::paintRostrum(QPainter &painter, const SeatChartLayout &layout, const SeatChartLayout::AreaBox &area) const
{
    const double scale = area.scale;
    painter.setPen(QPen(Qt::black, frameBorder, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.box);
    // The name stands at either end, one character below the other.
    const QString name = area.area->name.isEmpty() ? QStringLiteral("主席台") : area.area->name;
    const BoxStyle letters = seatStyle(Face::Hei, 11, scale, Qt::AlignCenter);
    const double pitch = area.box.height() / (name.size() + 0.4);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const double y = area.box.top() + (i + 0.2) * pitch;
        for (const double x : {area.box.left() + 1.5, area.box.right() - 7.0})
            drawSeatText(painter, name.mid(i, 1), letters, QRectF(x, y, 5.5, pitch));
    }
    const BoxStyle rowLabel = seatStyle(Face::Hei, 9, scale, Qt::AlignCenter);
    for (int row = 0; row < area.area->rows.size(); ++row) {
        const QList<PrintedSeat> &seats = area.area->rows.at(row);
        if (seats.isEmpty())
            continue;
        QRectF whole;
        for (int i = 0; i < seats.size(); ++i) {
            if (seats.at(i).state == PrintedSeat::State::Absent)
                continue;
            const QRectF box = layout.seatBox(area, row, i);
            whole |= box;
            paintRostrumSeat(painter, seats.at(i), box, scale);
        }
        const QString label = QStringLiteral("第%1排").arg(chineseNumber(row + 1));
        drawSeatText(painter, label, rowLabel, QRectF(whole.left() - 12.2 * scale, whole.top(), 11.2 * scale, whole.height()));
        drawSeatText(painter, label, rowLabel, QRectF(whole.right() + 1 * scale, whole.top(), 11.2 * scale, whole.height()));
    }
}

void SeatChart::paintRostrumSeat(QPainter &painter, const PrintedSeat &seat, const QRectF &box, double scale) const
{
    painter.setPen(QPen(Qt::black, 0.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    drawSeatText(painter, seat.number, seatStyle(Face::Song, 6, scale, Qt::AlignLeft), QRectF(box.left() + 0.8 * scale, box.top() + 0.6 * scale, 6 * scale, 0),
             quietGrey);
    const QRectF upper(box.left() + 1.6 * scale, box.top() + 0.4 * scale, box.width() - 3.2 * scale, box.height() - 4 * scale);
    drawSeatText(painter, seat.name, seatNameStyle(11, scale), seat.post.isEmpty() ? box.adjusted(1.6 * scale, 0, -1.6 * scale, 0) : upper);
    drawSeatText(painter, seat.post, seatStyle(Face::FangSong, 6.5, scale, Qt::AlignHCenter),
             QRectF(box.left() + 0.6 * scale, box.bottom() - 3.6 * scale, box.width() - 1.2 * scale, 0), quietGrey);
}

void SeatChart::paintLegend(QPainter &painter, const SeatChartLayout &layout) const
{
    const double left = m_settings.left + 1.9;
    const double pitch = (m_settings.right - 2 - left) / m_settings.legendColumns;
    for (const Sector &sector : m_sectors) {
        const double x = left + (sector.index % m_settings.legendColumns) * pitch;
        const double y = layout.legendTop() + sector.index / m_settings.legendColumns * SeatChartLayout::legendPitch;
        const QRectF swatch(x, y, 9.2, 5.3);
        SectorHatch(sector.index).paint(painter, swatch);
        painter.setPen(QPen(Qt::black, 0.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        const double width = pitch - 11;
        drawSeatText(painter, sector.name, seatStyle(Face::FangSong, 8.5, 1, Qt::AlignLeft), QRectF(x + 10.2, y - 0.5, width, 0));
        const QString people = QStringLiteral("%1人").arg(sector.people);
        const bool same = sector.shortName.isEmpty() || sector.shortName == sector.name;
        drawSeatText(painter, same ? people : QStringLiteral("简称%1　%2").arg(sector.shortName, people), seatStyle(Face::FangSong, 7, 1, Qt::AlignLeft),
                 QRectF(x + 10.2, y + 2.8, width, 0), quietGrey);
    }
}

QString SeatChart::viewNote(const PrintedHall &hall) const
{
    const bool floorView = m_viewpoint == Viewpoint::Floor;
    QStringList sentences;
    const PrintedArea *floor = nullptr;
    const PrintedArea *rostrum = nullptr;
    for (const PrintedArea &area : hall.areas) {
        if (area.isRostrum && !rostrum)
            rostrum = &area;
        if (!area.isRostrum && !floor)
            floor = &area;
    }
    const QString facing = floorView ? QStringLiteral("台下视角：面向主席台看") : QStringLiteral("台上视角：面向会场看");
    if (floor && floor->numbering != PrintedArea::Numbering::Continuous) {
        const bool evenLeft = (floor->numbering == PrintedArea::Numbering::EvenLeft) == floorView;
        sentences << facing + (evenLeft ? QStringLiteral("，左边为双号，右边为单号") : QStringLiteral("，左边为单号，右边为双号"));
    } else {
        sentences << facing + (floorView ? QStringLiteral("，座号自左至右") : QStringLiteral("，座号自右至左"));
    }
    if (rostrum && !rostrum->rows.isEmpty() && rostrum->rows.first().size() > 1) {
        QStringList numbers;
        for (const PrintedSeat &seat : rostrum->rows.first())
            numbers << seat.number;
        if (!floorView)
            std::reverse(numbers.begin(), numbers.end());
        constexpr qsizetype most = 7;
        const bool cut = numbers.size() > most;
        if (cut)
            numbers = numbers.mid((numbers.size() - most) / 2, most);
        const QString dots = cut ? QStringLiteral("…") : QString();
        const bool right = floorView != rostrum->secondAtRight;
        sentences << QStringLiteral("主席台自左至右为%1%2%1，2号在1号%3手（图上%4边）")
                         .arg(dots, numbers.join(QLatin1Char(' ')), rostrum->secondAtRight ? QStringLiteral("右") : QStringLiteral("左"),
                              right ? QStringLiteral("右") : QStringLiteral("左"));
    }
    return sentences.join(QStringLiteral("。")) + QStringLiteral("。");
}

} // namespace xz::meetings
