#pragma once

#include <QHeaderView>

#include "ui/export.h"

namespace xz {

/// Quiet header of 32 px (28 in cards): 12 px words, a chevron beside the sorted one, a hairline below.
class XZUI_EXPORT TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    void setMeasure(int height);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_measure = 32;
};

} // namespace xz
