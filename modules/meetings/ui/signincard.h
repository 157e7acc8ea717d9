#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/seatway.h"
#include "ui/signinflow.h"

namespace xz::meetings {

/// The large card of the desk: result band, photo, name, class, seat, the way there.
class SignInCard : public QWidget
{
    Q_OBJECT

public:
    explicit SignInCard(QWidget *parent = nullptr);

    struct View {
        SignInFlow::Outcome outcome = SignInFlow::Outcome::Signed;
        bool isIdle = true;
        QString word, time, right; ///< band
        QString name;
        QStringList chips;
        QString unit;
        QString seatPrefix, row, number; ///< 主席台, 10, 20
        QString noSeat;            ///< instead of a seat
        QString hint;              ///< under everything
        QPixmap photo;
        SeatWay way;
    };
    void show(const View &view);
    const View &view() const { return m_view; }
    /// For the photo to be read at its size.
    static QSize photoSize();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBand(QPainter &painter, const QRect &band) const;
    void paintPerson(QPainter &painter, const QRect &place) const;
    void paintIdle(QPainter &painter, const QRect &place) const;

    View m_view;
};

} // namespace xz::meetings
