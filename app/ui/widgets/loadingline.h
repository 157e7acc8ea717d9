#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/export.h"

namespace xz {

/// 2 px line that says something is being fetched; appears after 200 ms only. It keeps its 2 px so that nothing jumps.
class XZUI_EXPORT LoadingLine : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingLine(QWidget *parent = nullptr);
    void setLoading(bool loading);
    bool isShown() const { return m_on; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    bool m_on = false;
};

} // namespace xz
