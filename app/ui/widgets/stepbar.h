#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/export.h"

namespace xz {

/// The row of steps of a wizard: done ones ticked, the current one filled with the accent, others numbered. Clicking a done step goes back.
class XZUI_EXPORT StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A done step was clicked.
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QList<QRect> places() const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace xz
