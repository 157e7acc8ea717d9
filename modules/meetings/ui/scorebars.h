#pragma once

#include <QWidget>

#include "domain/seatexplanation.h"

namespace xz::meetings {

/// The parts of a score as rows: word, bar, points of the most there are.
class ScoreBars : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBars(QWidget *parent = nullptr);

    void setScore(const PlanScore &score);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString word;
        double value = 0;
        int most = 0;
        QString text;
    };
    QList<Part> m_parts;
};

} // namespace xz::meetings
