#pragma once

#include <QList>
#include <QWidget>

#include "domain/scoring/points.h"

namespace xz::members {

/// What counts of each group against its cap, with the mean of the committee as a tick.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString name;
        Points counted = 0;
        Points cap = 0;  ///< 0: none
        Points mean = 0;
    };

    explicit ScoreChart(QWidget *parent = nullptr);

    /// `meanLabel` names whose mean it is.
    void setBars(const QList<Bar> &bars, const QString &meanLabel);
    const QList<Bar> &bars() const { return m_bars; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
    QString m_meanLabel;
};

} // namespace xz::members
