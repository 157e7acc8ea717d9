#pragma once

#include <QWidget>

#include "domain/composition.h"

namespace xz::members {

/// Charts of a composition: a heading a group, rows of label, bar, number and share. The numbers stand beside the bars.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget *parent = nullptr);
    void setGroups(const QList<CompositionGroup> &groups);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int headHeight() const;

    QList<CompositionGroup> m_groups;
};

} // namespace xz::members
