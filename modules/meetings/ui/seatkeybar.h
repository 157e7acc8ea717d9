#pragma once

#include <QWidget>

namespace xz::meetings {

/// Line under the map: its viewpoint in words at the left, the signs of the seats at the right.
class SeatKeyBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeatKeyBar(QWidget *parent = nullptr);
    void setViewpoint(const QString &name, const QString &explanation);
    QString viewpointText() const { return m_name + u' ' + m_explanation; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sign { Selected, Locked, Changed, Kept, Unused };
    struct Entry {
        Sign sign;
        QString word;
    };
    void paintSign(QPainter &painter, const QRect &rect, Sign sign) const;
    QList<Entry> entries() const;

    QString m_name, m_explanation;
};

} // namespace xz::meetings
