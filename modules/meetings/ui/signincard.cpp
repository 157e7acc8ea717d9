#include "ui/signincard.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace xz::meetings {

namespace {

QColor token(Token name) { return Theme::app().color(name); }

/// Bands carry white text in both schemes: the light scheme's lamps are dark enough for it.
QColor bandColour(SignInFlow::Outcome outcome)
{
    switch (outcome) {
    case SignInFlow::Outcome::Signed:
        return token(Token::SignIn);
    case SignInFlow::Outcome::Repeated:
        return tokenColor(Token::LampAmber, false);
    case SignInFlow::Outcome::Undone:
    case SignInFlow::Outcome::LeftEarly:
        return tokenColor(Token::Chart1, false);
    default:
        return tokenColor(Token::LampRed, false);
    }
}

QString signOf(SignInFlow::Outcome outcome)
{
    switch (outcome) {
    case SignInFlow::Outcome::Signed:
        return QStringLiteral("✓");
    case SignInFlow::Outcome::Repeated:
        return QStringLiteral("▲");
    case SignInFlow::Outcome::Undone:
    case SignInFlow::Outcome::LeftEarly:
        return QStringLiteral("↶");
    default:
        return QStringLiteral("◆");
    }
}

/// The largest font up to `measure` that a text fits into.
QFont fitted(const QString &text, double measure, int width, bool bold)
{
    QFont font = Theme::app().fontOfPixels(measure, bold);
    while (measure > 20 && QFontMetrics(font).horizontalAdvance(text) > width) {
        measure -= 4;
        font = Theme::app().fontOfPixels(measure, bold);
    }
    return font;
}

} // namespace

SignInCard::SignInCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("signInCard"));
    const Theme &theme = Theme::app();
    setMinimumHeight(theme.px(348));
    setMaximumHeight(theme.px(390));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Last sign-in"));
    connect(&Theme::app(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize SignInCard::photoSize() { return {Theme::app().px(234), Theme::app().px(312)}; }

void SignInCard::show(const View &view)
{
    m_view = view;
    QStringList told{view.word, view.name, view.chips.join(u' '), view.row.isEmpty() ? view.noSeat : tr("%1row %2, seat %3").arg(view.seatPrefix, view.row, view.number)};
    told.removeAll(QString());
    setAccessibleDescription(told.join(QStringLiteral("，")));
    update();
}

void SignInCard::paintBand(QPainter &painter, const QRect &band) const
{
    const Theme &theme = Theme::app();
    QPainterPath path;
    const double radius = theme.px(6);
    path.addRoundedRect(QRectF(band).adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setClipRect(band);
    painter.fillPath(path, bandColour(m_view.outcome));
    painter.restore();
    painter.setPen(token(Token::OnSignIn));
    QRect rest = band.adjusted(theme.px(20), 0, -theme.px(20), 0);
    const auto left = [&](const QString &text, const QFont &font, int gap) {
        painter.setFont(font);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + gap);
    };
    left(signOf(m_view.outcome), theme.fontOfPixels(28, true), theme.px(12));
    left(m_view.word, theme.fontOfPixels(28, true), theme.px(14));
    left(m_view.time, theme.fontOfPixels(22), theme.px(14));
    painter.setFont(theme.fontOfPixels(22));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, m_view.right);
}

void SignInCard::paintIdle(QPainter &painter, const QRect &place) const
{
    const Theme &theme = Theme::app();
    QRect upper = place, lower = place;
    upper.setBottom(place.center().y());
    lower.setTop(place.center().y() + theme.px(8));
    painter.setPen(token(Token::Text2));
    painter.setFont(theme.fontOfPixels(42, true));
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, m_view.word.isEmpty() ? tr("Ready to sign in") : m_view.word);
    painter.setPen(token(Token::Text3));
    painter.setFont(theme.font(TextSize::Name));
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_view.hint.isEmpty() ? tr("Scan the code of the badge, or type a name, its initials or the badge's number") : m_view.hint);
}

void SignInCard::paintPerson(QPainter &painter, const QRect &place) const
{
    const Theme &theme = Theme::app();
    const QSize size = photoSize().scaled(photoSize().width(), place.height(), Qt::KeepAspectRatio);
    const QRect photo(place.left(), place.top(), size.width(), size.height());
    if (m_view.photo.isNull()) {
        paintBox(painter, photo, token(Token::Hover), token(Token::Line), 2);
        painter.setPen(token(Token::Text3));
        painter.setFont(theme.fontOfPixels(64));
        painter.drawText(photo, Qt::AlignCenter, m_view.name.left(1));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fill = m_view.photo.size().scaled(photo.size(), Qt::KeepAspectRatioByExpanding);
        painter.setClipRect(photo);
        painter.drawPixmap(QRect(photo.center() - QPoint(fill.width() / 2, fill.height() / 2), fill), m_view.photo);
        painter.setClipping(false);
    }
    const int planWidth = m_view.way.isValid() ? theme.px(186) : 0;
    const int left = photo.right() + theme.px(26), right = place.right() - planWidth - (planWidth ? theme.px(48) : 0);
    const int width = std::max(theme.px(120), right - left);

    int y = place.top() - theme.px(2);
    painter.setPen(token(Token::Text));
    painter.setFont(fitted(m_view.name, 64, width, true));
    painter.drawText(QRect(left, y, width, theme.px(72)), Qt::AlignLeft | Qt::AlignVCenter, m_view.name);
    y += theme.px(76);
    int x = left;
    painter.setFont(theme.font(TextSize::Name));
    const QFontMetrics chipMetrics(painter.font());
    for (const QString &chip : m_view.chips) {
        const QRect box(x, y, chipMetrics.horizontalAdvance(chip) + theme.px(24), theme.px(30));
        if (box.right() > left + width && x > left)
            break;
        paintBox(painter, box, token(Token::Hover), token(Token::Hover), 3);
        painter.setPen(token(Token::Text));
        painter.drawText(box, Qt::AlignCenter, chip);
        x = box.right() + theme.px(8);
    }
    y += theme.px(40);
    painter.setPen(token(Token::Text2));
    painter.drawText(QRect(left, y, width, theme.px(26)), Qt::AlignLeft | Qt::AlignVCenter, chipMetrics.elidedText(m_view.unit, Qt::ElideRight, width));
    y += theme.px(34);
    painter.setFont(theme.font(TextSize::Name));
    painter.drawText(QRect(left, y, width, theme.px(24)), Qt::AlignLeft | Qt::AlignVCenter, m_view.row.isEmpty() ? QString() : tr("Seat") + (m_view.seatPrefix.isEmpty() ? QString() : QStringLiteral("　") + m_view.seatPrefix));
    y += theme.px(24);
    if (m_view.row.isEmpty()) {
        painter.setPen(token(Token::Text));
        painter.setFont(fitted(m_view.noSeat, 32, width, true));
        painter.drawText(QRect(left, y, width, theme.px(60)), Qt::AlignLeft | Qt::AlignVCenter, m_view.noSeat);
    } else {
        x = left;
        const int base = y + theme.px(66);
        const auto piece = [&](const QString &text, const QFont &font, Token colour, int gap) {
            painter.setFont(font);
            painter.setPen(token(colour));
            painter.drawText(x, base, text);
            x += QFontMetrics(font).horizontalAdvance(text) + gap;
        };
        piece(m_view.row, theme.fontOfPixels(76, true), Token::Text, theme.px(8));
        piece(tr("row", "after the row's number"), theme.fontOfPixels(28), Token::Text2, theme.px(20));
        piece(m_view.number, theme.fontOfPixels(76, true), Token::Text, theme.px(8));
        piece(tr("seat", "after the seat's number"), theme.fontOfPixels(28), Token::Text2, 0);
    }
    painter.setPen(token(Token::Text));
    painter.setFont(theme.font(TextSize::Name));
    painter.drawText(QRect(left, place.bottom() - theme.px(28), width, theme.px(24)), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_view.hint.isEmpty() ? m_view.way.sentence() : m_view.hint, Qt::ElideRight, width));
    if (planWidth)
        m_view.way.paint(painter, QRectF(place.right() - planWidth - theme.px(14), place.top() + theme.px(4), planWidth, place.height() - theme.px(16)));
}

void SignInCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::app();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = rect();
    paintBox(painter, all, token(Token::Surface), token(Token::Line), 6);
    const int band = theme.px(52);
    QRect body = all.adjusted(theme.px(20), theme.px(12), -theme.px(12), -theme.px(10));
    if (!m_view.isIdle) {
        paintBand(painter, QRect(all.left(), all.top(), all.width(), band));
        body.setTop(all.top() + band + theme.px(12));
    }
    if (m_view.isIdle || m_view.name.isEmpty())
        paintIdle(painter, body);
    else
        paintPerson(painter, body);
}

} // namespace xz::meetings
