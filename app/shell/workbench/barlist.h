#pragma once

#include <QList>
#include <QWidget>

#include "shell/export.h"

namespace xz {

/// A statistic as rows of 20 px: label, bar, number, share. The numbers stand beside the bars, so that no chart needs reading.
class XZSHELL_EXPORT BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);
    /// At most `most` rows are drawn; the rest is added up in a last one.
    void setValues(const QList<QPair<QString, double>> &values, int most = 8);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPair<QString, double>> m_values;
    double m_total = 0;
    double m_greatest = 0;
};

} // namespace xz
