#include "ui/bigscreen.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz::meetings {

namespace {

QColor token(Token name) { return Theme::app().color(name); }

/// The screen is read from the last row: sizes follow its height, not the text size of the desk.
QFont screenFont(double pixels, bool bold = false)
{
    QFont made = Theme::app().font(TextSize::Base, bold);
    made.setPixelSize(std::max(8, int(pixels)));
    return made;
}

} // namespace

BigScreen::BigScreen(const SignInFlow &flow, QWidget *parent)
    : QWidget(parent, Qt::Window), m_flow(flow)
{
    setObjectName(QStringLiteral("bigScreen"));
    setWindowTitle(tr("Sign-in on the big screen"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const SeatingState &state = flow.desk().seating();
    QHash<qint64, int> seats;
    for (const Placement &placement : state.plan.placements) {
        m_people.insert(placement.seat, placement.attendee);
        if (const Hall *hall = findHallOfArea(state.input.halls, placement.seat.area))
            ++seats[hall->id];
    }
    for (const Hall &hall : state.input.halls)
        if (m_hall.id == 0 || seats.value(hall.id) > seats.value(m_hall.id))
            m_hall = hall;
    m_layout = SeatMapLayout(m_hall, Viewpoint::Audience);
    connect(&flow, &SignInFlow::rollChanged, this, qOverload<>(&QWidget::update));
}

void BigScreen::showBeside(const QWidget *window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [&](const QScreen *screen) { return screen != window->screen(); });
    if (other == screens.end()) {
        resize(1280, 720);
        show();
        return;
    }
    setGeometry((*other)->geometry());
    showFullScreen();
}

void BigScreen::paintMap(QPainter &painter, const QRectF &place) const
{
    const QRectF bounds = m_layout.bounds();
    if (bounds.isEmpty()) {
        painter.setPen(token(Token::Text2));
        painter.setFont(screenFont(place.height() / 30));
        painter.drawText(place, Qt::AlignCenter, tr("No hall was drawn for this meeting"));
        return;
    }
    const double scale = std::min(place.width() / bounds.width(), place.height() / bounds.height());
    painter.save();
    painter.translate(place.center().x() - bounds.center().x() * scale, place.center().y() - bounds.center().y() * scale);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roll &roll = m_flow.desk().roll();
    QFont name = screenFont(SeatMapLayout::rostrumHeight * 0.42);
    for (const SeatMapLayout::Cell &cell : m_layout.cells()) {
        const Area *area = m_hall.area(cell.seat.area);
        if (area && (area->flagsOf(cell.seat) & SeatFlag::Blocked))
            continue;
        const Roll::Entry *entry = roll.of(m_people.value(cell.seat));
        const bool there = entry && entry->state == Roll::State::Present;
        painter.setPen(QPen(token(entry ? (there ? Token::SignIn : Token::Chart2) : Token::Line), 1));
        painter.setBrush(there ? QBrush(token(Token::SignIn)) : entry && entry->state == Roll::State::OnLeave ? QBrush(token(Token::Chart3), Qt::BDiagPattern) : QBrush(token(Token::Surface)));
        painter.drawRoundedRect(cell.rect, 2, 2);
        if (!entry)
            continue;
        painter.setPen(there ? token(Token::OnSignIn) : token(Token::Text2));
        const QString text = cell.onRostrum ? entry->attendee->name : entry->attendee->surname;
        name.setPixelSize(cell.onRostrum ? 10 : 11);
        while (name.pixelSize() > 5 && QFontMetricsF(name).horizontalAdvance(text) > cell.rect.width())
            name.setPixelSize(name.pixelSize() - 1);
        painter.setFont(name);
        painter.drawText(cell.rect, Qt::AlignCenter, text);
    }
    painter.restore();
}

void BigScreen::paintCounts(QPainter &painter, const QRect &place) const
{
    const RollCounts counts = m_flow.desk().roll().counts();
    const QList<std::pair<QString, int>> lines{{tr("Expected"), counts.expected}, {tr("Present"), counts.present}, {tr("On leave"), counts.onLeave}, {tr("Not there"), counts.absent}};
    const int height = place.height() / 4;
    for (int i = 0; i < lines.size(); ++i) {
        const QRect box(place.left(), place.top() + i * height, place.width(), height - place.height() / 40);
        paintBox(painter, box, token(Token::Surface), token(i == 1 ? Token::Text : Token::Line), 6);
        const QRect inner = box.adjusted(box.height() / 6, 0, -box.height() / 6, 0);
        painter.setPen(token(i == 1 ? Token::Text : Token::Text2));
        painter.setFont(screenFont(box.height() * 0.24, i == 1));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, lines.at(i).first);
        painter.setPen(token(Token::Text));
        painter.setFont(screenFont(box.height() * 0.58, true));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QString::number(lines.at(i).second));
    }
}

void BigScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Win));
    const int margin = std::max(12, height() / 40), head = height() / 8, foot = height() / 9;
    const SignInDesk &desk = m_flow.desk();
    QFont title = screenFont(head * 0.42, true);
    while (title.pixelSize() > 12 && QFontMetrics(title).horizontalAdvance(desk.meeting().title) > width() - 2 * margin)
        title.setPixelSize(title.pixelSize() - 1);
    painter.setPen(token(Token::Text));
    painter.setFont(title);
    painter.drawText(QRect(margin, margin / 2, width() - 2 * margin, head * 3 / 5), Qt::AlignCenter, desk.meeting().title);
    painter.setPen(token(Token::Text2));
    painter.setFont(screenFont(head * 0.24));
    painter.drawText(QRect(margin, margin / 2 + head * 3 / 5, width() - 2 * margin, head * 2 / 5), Qt::AlignCenter,
                     QStringList{desk.session().title, desk.session().time, desk.session().room}.join(QStringLiteral("　")).simplified());
    const int side = width() / 4;
    paintMap(painter, QRectF(margin, head + margin, width() - side - 3 * margin, height() - head - foot - 2 * margin));
    paintCounts(painter, QRect(width() - side - margin, head + margin, side, height() - head - foot - 2 * margin));
    const Quorum quorum = desk.roll().quorum();
    painter.setPen(token(quorum.isMet() ? Token::Text : Token::LampRed));
    painter.setFont(screenFont(foot * 0.44, true));
    painter.drawText(QRect(margin, height() - foot, width() - 2 * margin, foot - margin / 2), Qt::AlignCenter, desk.roll().openingLine());
}

void BigScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void BigScreen::closeEvent(QCloseEvent *event)
{
    emit closed();
    event->accept();
}

} // namespace xz::meetings
