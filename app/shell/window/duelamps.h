#pragma once

#include <QAbstractButton>

#include "shell/export.h"

namespace xz {

/// Lamps of what is due in the top bar: ◆ overdue, ▲ due soon. Click opens the list. Hidden while nothing is due.
class XZSHELL_EXPORT DueLamps : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DueLamps(QWidget *parent = nullptr);
    void setCounts(int overdue, int soon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws from x on, or only measures when `painter` is null; answers the x behind it.
    int layOut(QPainter *painter) const;

    int m_overdue = 0;
    int m_soon = 0;
};

} // namespace xz
