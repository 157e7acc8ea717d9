#include "ui/widgets/panes.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xz {

void makePane(QWidget *widget)
{
    widget->setProperty("pane", true);
    widget->setAttribute(Qt::WA_StyledBackground);
}

QScrollArea *makeScrollingPane(const QString &objectName, QWidget *content)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(objectName);
    area->setProperty("pane", true);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace xz
