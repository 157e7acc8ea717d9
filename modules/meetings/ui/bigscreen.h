#pragma once

#include <QWidget>

#include "ui/signinflow.h"
#include "ui/seatmaplayout.h"

namespace xz::meetings {

/// 大屏: the hall filling up and the counts, for the second display.
class BigScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BigScreen(const SignInFlow &flow, QWidget *parent = nullptr);
    /// On another display than `window`'s when there is one.
    void showBeside(const QWidget *window);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void paintMap(QPainter &painter, const QRectF &place) const;
    void paintCounts(QPainter &painter, const QRect &place) const;

    const SignInFlow &m_flow;
    Hall m_hall;
    SeatMapLayout m_layout;
    QHash<Seat, qint64> m_people;
};

} // namespace xz::meetings
